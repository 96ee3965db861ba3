// The form is where choices are kept. It is read into entries, names with texts, which a link can carry as well.

/** Too long for a link, and nobody's business but the webmaster's. */
const NOT_IN_LINKS = ['text', 'answer'];

/** @returns {Record<string, string>} every entry, also those that are empty */
export function entriesOf(form) {
  const data = new window.FormData(form);
  const names = new Set(
    [...form.elements].map(({ name }) => name).filter((name) => name && !/^(?:tool|field|path)$/.test(name)),
  );
  const entries = Object.fromEntries([...names].map((name) => [name, data.get(name) ?? '']));
  const paths = data.getAll('path');
  const mapping = data.getAll('field').map((field, i) => [field, paths[i]]);
  return {
    ...entries,
    tools: data.getAll('tool').join(' '),
    mapping: mapping
      .filter(([field, path]) => field && path)
      .map((pair) => pair.join('='))
      .join('\n'),
  };
}

/** @param {{ order: (names: string[]) => void, map: (pairs: string[][]) => void }} lists that are more than one field */
export function fillForm(form, entries, { order, map }) {
  const { tools = '', mapping = '', ...others } = entries;
  for (const [name, value] of Object.entries(others)) {
    const field = form.elements.namedItem(name);
    if (!field) continue;
    if (field.type === 'checkbox') field.checked = value !== '';
    else field.value = value;
  }
  order(tools.split(' '));
  map(pairsOf(mapping));
}

/** Of the lines that entries have a mapping in. */
export function pairsOf(lines) {
  return lines
    .split('\n')
    .filter(Boolean)
    .map((line) => [line.slice(0, line.indexOf('=')), line.slice(line.indexOf('=') + 1)]);
}

/** What was chosen otherwise than the page has it at first, as the fragment of an address. */
export function fragmentOf(entries, usual, language) {
  const changed = Object.entries(entries).filter(
    ([name, value]) => value !== usual[name] && !NOT_IN_LINKS.includes(name),
  );
  return `#${new globalThis.URLSearchParams([['lang', language], ...changed])}`;
}

/** @returns {Record<string, string>} nothing for a fragment that only names a place on the page */
export function entriesOfFragment(fragment) {
  return fragment.includes('=') ? Object.fromEntries(new globalThis.URLSearchParams(fragment.slice(1))) : {};
}
