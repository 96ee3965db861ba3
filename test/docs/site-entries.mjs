/** What must have an entry on the documentation site, asked of the sources and not of the site's generator. */
import { publicMembers } from '../../tools/editor-data/elements.mjs';

/**
 * @param {object} data as the site is made from
 * @param {(page: string) => string | undefined} textOf a page
 * @returns {string[]} addresses that are not there
 */
export function missingEntries(data, textOf) {
  return expected(data).flatMap(([page, id]) =>
    ['', 'en/']
      .filter((folder) => !textOf(folder + page)?.includes(` id="${id}"`))
      .map((folder) => `${folder}${page}#${id}`),
  );
}

function expected({ elements, fields, strings, errors, warnings }) {
  return [
    ...elements.flatMap(ofElement),
    ...errors.map((code) => ['codes.html', `error-${code}`]),
    ...warnings.map(({ code }) => ['codes.html', `warning-${code}`]),
    ...fields.map(({ path }) => ['fields.html', `field-${path}`]),
    ...keysOf(strings.vi).map((key) => ['texts.html', `string-${key}`]),
    ...keysOf(strings.en).map((key) => ['texts.html', `string-${key}`]),
  ];
}

function ofElement(element) {
  const lists = {
    attribute: element.attributes,
    property: publicMembers(element, 'field'),
    method: publicMembers(element, 'method'),
    event: element.events,
    slot: element.slots,
    part: element.cssParts,
    css: element.cssProperties,
    state: element.cssStates,
  };
  const names = Object.entries(lists).flatMap(([kind, all]) =>
    (all ?? []).map(({ name }) => `${kind}-${name || 'default'}`),
  );
  return names.map((id) => [`elements/${element.tagName}.html`, id]);
}

function keysOf(table, prefix = '') {
  return Object.entries(table).flatMap(([key, value]) =>
    typeof value === 'object' ? keysOf(value, `${prefix}${key}.`) : [`${prefix}${key}`],
  );
}
