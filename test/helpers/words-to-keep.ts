/**
 * The words that readers must find in the body of a document, however wrong it is. Written from the format alone, without
 * a look at how it is mended:
 *
 * - in a block of a known type, the words under the keys that the type has for words, and whatever is in their place;
 * - in any other block, all words but those under keys for addresses, types and sizes;
 * - not words under keys that the format does not have, which it ignores, and not `text` or `caption` where `html` or `captionHtml`
 *   is there as well.
 */
const NOT_WORDS = new Set([
  'type',
  'url',
  'href',
  'cite',
  'align',
  'encodingFormat',
  'id',
  'level',
  'width',
  'height',
  'contentSize',
]);

type Part = (value: unknown) => string[];
type Shape = Record<string, Part>;

/** Each «word» of a wordedArticle() that is to be found again. */
export function wordsToKeep(body: unknown): string[] {
  return listOf(block)(body);
}

/** Each «word» anywhere inside, but under keys whose strings are no words. */
function allWords(value: unknown): string[] {
  if (typeof value === 'string') return value.match(/«\d+»/g) ?? [];
  if (Array.isArray(value)) return value.flatMap(allWords);
  if (typeof value !== 'object' || value === null) return [];
  const entries = Object.entries(value).filter(([key]) => !NOT_WORDS.has(key) && !isReplaced(key, value));
  return entries.flatMap(([, inner]) => allWords(inner));
}

function isReplaced(key: string, holder: object): boolean {
  const { html, captionHtml } = holder as { html?: unknown; captionHtml?: unknown };
  return (key === 'text' && isThere(html)) || (key === 'caption' && isThere(captionHtml));
}

function isThere(value: unknown): boolean {
  return value !== undefined && value !== null;
}

/** One where a list is expected is a list of one. */
function listOf(part: Part): Part {
  return (value) => (Array.isArray(value) ? value : [value]).flatMap((item) => part(item));
}

/** An object of a known shape; anything else is words. */
function shaped(shape: Shape): Part {
  return (value) => {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return allWords(value);
    const entries = Object.entries(value).filter(([key]) => Object.hasOwn(shape, key) && !isReplaced(key, value));
    return entries.flatMap(([key, inner]) => shape[key]!(inner));
  };
}

const inline = { text: allWords, html: allWords };
const figure = { caption: allWords, captionHtml: allWords, creditText: allWords };
const cells = listOf(listOf(shaped(inline)));

const BLOCKS: Record<string, Part> = {
  paragraph: shaped(inline),
  heading: shaped(inline),
  figure: shaped(figure),
  gallery: shaped({ items: listOf(shaped(figure)), caption: allWords }),
  list: shaped({ items: listOf(shaped({ ...inline, items: listOf(shaped(inline)) })) }),
  table: shaped({ caption: allWords, head: cells, rows: cells }),
  quote: shaped({ ...inline, author: allWords }),
  embed: shaped({ title: allWords, caption: allWords }),
  attachment: shaped({ attachment: shaped({ name: allWords }) }),
  html: shaped({ html: allWords }),
  divider: () => [],
};

function block(value: unknown): string[] {
  const type = (value as { type?: unknown } | null)?.type;
  const isKnown = typeof type === 'string' && Object.hasOwn(BLOCKS, type);
  return isKnown ? BLOCKS[type]!(value) : allWords(value);
}
