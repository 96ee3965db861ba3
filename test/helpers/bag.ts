/** Words counted, to tell what one text has that another has not. */
export type Bag = Map<string, number>;

const BLOCKS = 'address,article,aside,blockquote,br,caption,dd,div,dl,dt,figcaption,figure,footer,h1,h2,h3,h4,h5,h6';
const MORE_BLOCKS = 'header,hr,img,li,ol,p,pre,section,small,table,td,th,time,tr,ul';
const apart = new Set(`${BLOCKS},${MORE_BLOCKS}`.split(','));

/** The words of an element, those of different blocks apart. */
export function bagOf(node: Node): Bag {
  const bag: Bag = new Map();
  for (const word of textOf(node)
    .normalize('NFC')
    .split(/[\s\u200B]+/)) {
    // Dashes and brackets around a credit are no words.
    if (/[\p{L}\p{N}]/u.test(word)) bag.set(trimmed(word), (bag.get(trimmed(word)) ?? 0) + 1);
  }
  return bag;
}

/** What the first has more often than the second. */
export function lessBag(bag: Bag, other: Bag): string[] {
  return [...bag].flatMap(([word, count]) => Array<string>(Math.max(0, count - (other.get(word) ?? 0))).fill(word));
}

export function sizeOf(bag: Bag): number {
  return [...bag.values()].reduce((sum, count) => sum + count, 0);
}

function textOf(node: Node): string {
  if (node.nodeType === Node.TEXT_NODE) return node.nodeValue ?? '';
  const inner = [...node.childNodes].map(textOf).join('');
  return apart.has(node.nodeName.toLowerCase()) ? ` ${inner} ` : inner;
}

function trimmed(word: string): string {
  return word.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '');
}
