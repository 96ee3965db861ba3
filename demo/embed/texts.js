// The words of the page in the language that was chosen; each table holds all of them.
import { rich } from './dom.js';
import { en } from './strings/en.js';
import { vi } from './strings/vi.js';

const tables = { vi, en };

/** Vietnamese for whatever is no other language of the page. */
export function textsFor(language) {
  return Object.hasOwn(tables, language) ? tables[language] : vi;
}

/**
 * Writes the words that the elements of the page ask for: `data-text` for what is in them, `data-name` for their name, and
 * `data-href` for what a link leads to.
 */
export function writeTexts(texts) {
  document.documentElement.lang = texts.language;
  for (const element of document.querySelectorAll('[data-text]')) {
    element.replaceChildren(...rich(texts.page[element.dataset.text]));
  }
  for (const link of document.querySelectorAll('[data-href]')) {
    link.href = link.dataset.href.replace('{language}', texts.language);
  }
  for (const element of document.querySelectorAll('[data-name]')) {
    element.setAttribute(element.localName === 'iframe' ? 'title' : 'aria-label', texts.page[element.dataset.name]);
  }
}
