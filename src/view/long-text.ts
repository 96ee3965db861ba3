/** Characters that ordinary blocks do not reach; Firefox lays out so many letters without a blank in a tenth of a second. */
const LONG = 10_000;

/** Elements that begin lines of their own. */
const BLOCK = /^(?:p|div|h\d|[uo]l|li|d[ltd]|pre|blockquote|table|t[dh]|figure|(?:fig)?caption)$/i;

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
  const isBlock = BLOCK.test(node.nodeName);
  if (isBlock && (node.textContent ?? '').length < LONG) return 0;
  let length = 0;
  for (const child of node.childNodes) length += lengthOfLines(child);
  if (length >= LONG && node instanceof Element) node.setAttribute('data-long', '');
  return isBlock ? 0 : length;
}
