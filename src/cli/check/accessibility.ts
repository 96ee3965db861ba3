import type { Article } from '../../article/article.js';
import { textOf } from '../../article/words.js';
import { plainText } from '../../article/formats/plain-text.js';
import { colorOnly } from './colors.js';
import { finding, type Finding } from './finding.js';
import { skippedHeadings } from './headings.js';
import { unclearLinks } from './links.js';
import { partsOf } from './parts.js';
import { tablesWithoutHeads } from './tables.js';
import { capitals } from './capitals.js';

/** Characters of a title that a page of results and a tab still show, and a person still hears as one. */
const LONG_TITLE = 150;
/** Characters that tell a language. */
const SAMPLE = 5000;
const VIETNAMESE = /[\u0103\u0110\u0111\u01A1\u01B0\u1EA0-\u1EF9]/u;

/**
 * What in an article is hard to access, and can be mended only where it is written. In a DOM only; pictures without
 * words are among the warnings of the library.
 *
 * @param native JSON of article format 1, which the article was read from
 */
export function checkAccessibility(article: Article, native: unknown): Finding[] {
  const parts = partsOf(article);
  return [
    ...ofHead(article, native),
    ...repeatedCaptions(article),
    ...skippedHeadings(article, parts),
    ...tablesWithoutHeads(article, parts),
    ...unclearLinks(parts),
    ...parts.flatMap(colorOnly),
    ...capitals(article, parts),
  ];
}

function ofHead(article: Article, native: unknown): Finding[] {
  const { headline, datePublished, oldEncoding } = article;
  const found: Finding[] = [];
  if (headline.length > LONG_TITLE) {
    found.push(finding('accessibility', 'long-title', 'headline', headline, `<=${String(LONG_TITLE)}`));
  }
  if (!datePublished) found.push(finding('accessibility', 'no-date', 'datePublished', ''));
  const hasLanguage = Boolean((native as { inLanguage?: unknown }).inLanguage);
  if (!hasLanguage && !oldEncoding && !VIETNAMESE.test(sampleOf(article).normalize('NFC'))) {
    found.push(finding('accessibility', 'missing-language', 'inLanguage', '', 'BCP 47'));
  }
  return found;
}

function sampleOf({ headline, description = '', body, bodyHtml = '' }: Article): string {
  return [headline, description, textOf(body), plainText(bodyHtml.slice(0, SAMPLE))].join(' ').slice(0, SAMPLE);
}

function repeatedCaptions({ body, image }: Article): Finding[] {
  const pictures = body.flatMap((block, i) => {
    const path = `body[${String(i)}]`;
    if (block.type === 'figure') return [{ ...block, path }];
    if (block.type !== 'gallery') return [];
    return block.items.map((item, j) => ({ ...item, path: `${path}.items[${String(j)}]` }));
  });
  const lead = image ? [{ image, caption: image.caption, captionHtml: undefined, path: '' }] : [];
  return [...lead, ...pictures].flatMap(({ image: { alt = '' }, caption, captionHtml, path }) => {
    const words = captionHtml === undefined ? caption : plainText(captionHtml);
    const isSame = alt.trim() !== '' && same(alt) === same(words ?? '');
    return isSame ? [finding('accessibility', 'alt-is-caption', `${path && `${path}.`}image.alt`, alt)] : [];
  });
}

function same(text: string): string {
  return text.replace(/\s+/gu, ' ').trim().normalize('NFC').toLowerCase();
}
