/** HTML in templates: what is put in is escaped, unless it is HTML of a template already. */

class Html {
  constructor(text) {
    this.text = text;
  }

  toString() {
    return this.text;
  }
}

export function html(strings, ...values) {
  return raw(String.raw({ raw: strings }, ...values.map(escaped)));
}

/** Text that is HTML already. */
export function raw(text) {
  return new Html(text);
}

/** @returns {string} for text and for values of attributes in double quotes */
export function escapeHtml(text) {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}

function escaped(value) {
  if (value instanceof Html) return value.text;
  if (Array.isArray(value)) return value.map(escaped).join('');
  return value === undefined || value === false ? '' : escapeHtml(String(value));
}
