/** Characters that ordinary blocks do not reach; Firefox lays out so many letters without a blank in a tenth of a second. */
const LONG = 10_000;

/** Elements that begin lines of their own. */
const BLOCKS = new Set(
  (
    'article p h1 h2 h3 h4 h5 h6 div blockquote pre ul ol li dl dt dd figure figcaption table caption thead tbody tfoot ' +
    'tr th td hr'
  ).split(' '),
);

/**
 * Marks elements whose lines are very long, for the armour to leave their first letter and first line alone: where these
 * have rules, whatever they say, Firefox needs the square of the length, 17 s for 80,000 letters.
 *
 * @returns whether lines of the element around are so long
 */
export function markLongText(root: Node): boolean {
  return (root.textContent ?? '').length >= LONG && lengthOfLines(root) >= LONG;
}

/** Characters in the lines of what is around the node. */
function lengthOfLines(node: Node): number {
  if (node instanceof Text) return node.length;
  let length = 0;
  for (const child of node.childNodes) length += lengthOfLines(child);
  if (length >= LONG && node instanceof Element) node.setAttribute('data-long', '');
  return BLOCKS.has(node.nodeName.toLowerCase()) ? 0 : length;
}
