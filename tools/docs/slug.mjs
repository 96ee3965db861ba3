/** Names for addresses within a page: those that GitHub gives to headings, so that links in the documents work in both. */

/** @param {Set<string>} taken names that the page has; the new one is added */
export function slug(text, taken) {
  const name = text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\p{M}_ -]/gu, '')
    .replaceAll(' ', '-');
  let free = name;
  for (let n = 1; taken.has(free); n++) free = `${name}-${n}`;
  taken.add(free);
  return free;
}

/** The anchor of an entry, such as `attribute-src`. */
export function anchor(kind, name) {
  return `${kind}-${name || 'default'}`;
}
