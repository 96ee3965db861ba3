import type { Article } from '../../article/article.js';
import { plainText } from '../../article/formats/plain-text.js';
import { visibleText } from '../../article/legacy-html/dom.js';
import { finding, type Finding } from './finding.js';
import type { Part } from './parts.js';

/** Letters from which on it is a sentence and not the name of an office. */
const SENTENCE = 25;

/** Titles, headings and paragraphs that are in capitals from the first letter to the last. */
export function capitals({ headline, description, body }: Article, parts: readonly Part[]): Finding[] {
  const texts: [path: string, text: string | undefined][] = [
    ['headline', headline],
    ['description', description],
  ];
  for (const [i, block] of body.entries()) {
    if (block.type !== 'paragraph' && block.type !== 'heading') continue;
    texts.push([`body[${String(i)}]`, block.html === undefined ? block.text : plainText(block.html)]);
  }
  for (const { path, content } of parts) {
    for (const block of content.querySelectorAll('p, h1, h2, h3, h4, h5, h6, li')) {
      texts.push([path, visibleText(block)]);
    }
  }
  return texts.flatMap(([path, text = '']) =>
    isInCapitals(text) ? [finding('accessibility', 'capitals', path, text)] : [],
  );
}

function isInCapitals(text: string): boolean {
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  return letters >= SENTENCE && !/\p{Ll}/u.test(text) && /\p{Lu}/u.test(text);
}
