import type { Article } from '../../article/article.js';
import { visibleText } from '../../article/legacy-html/dom.js';
import { plainText } from '../../article/formats/plain-text.js';
import { finding, type Finding } from './finding.js';
import type { Part } from './parts.js';

interface Heading {
  path: string;
  level: number;
  text: string;
}

/** Headings that leave out a level on the way down; the title is the first. */
export function skippedHeadings(article: Article, parts: readonly Part[]): Finding[] {
  let before = 1;
  return headingsOf(article, parts).flatMap(({ path, level, text }) => {
    const expected = before + 1;
    before = level;
    if (level <= expected) return [];
    return [finding('accessibility', 'heading-skipped', path, `h${String(level)}: ${text}`, `h${String(expected)}`)];
  });
}

function headingsOf({ body, bodyHtml }: Article, parts: readonly Part[]): Heading[] {
  const inHtml = (path: string): Heading[] =>
    parts.filter((part) => part.path === path).flatMap((part) => headingsIn(part));
  if (bodyHtml !== undefined) return inHtml('bodyHtml');
  return body.flatMap((block, i) => {
    const path = `body[${String(i)}]`;
    if (block.type === 'html') return inHtml(`${path}.html`);
    if (block.type !== 'heading') return [];
    const text = block.html === undefined ? (block.text ?? '') : plainText(block.html);
    return [{ path, level: block.level, text }];
  });
}

function headingsIn({ path, content }: Part): Heading[] {
  return [...content.querySelectorAll('h1, h2, h3, h4, h5, h6')].map((heading) => ({
    path,
    level: Number(heading.localName.slice(1)),
    text: visibleText(heading),
  }));
}
