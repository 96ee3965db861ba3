// The editor of a mapping: rows of a field of the article and the path of its value in the JSON.
import { button, h } from './dom.js';

/** What an article needs first. */
const FIRST_FIELDS = ['headline', 'description', 'datePublished', 'author', 'image.url', 'bodyHtml'];

export class MappingRows {
  #list;
  #onChange;
  #texts;

  /**
   * @param {HTMLElement} list
   * @param {() => void} onChange
   */
  constructor(list, onChange) {
    this.#list = list;
    this.#onChange = onChange;
  }

  write(texts) {
    this.#texts = texts.mapping;
    this.fill(this.#pairs());
  }

  /** @param {string[][]} pairs fields with their paths */
  fill(pairs) {
    this.#list.replaceChildren(...pairs.map(([field, path]) => this.#row(field, path)));
    this.#number();
  }

  /** A row for the first field that has none. */
  add() {
    const taken = this.#pairs().map(([field]) => field);
    const row = this.#row(FIRST_FIELDS.find((field) => !taken.includes(field)) ?? '', '');
    this.#list.append(row);
    this.#number();
    row.querySelector(row.querySelector('input').value ? '[name="path"]' : '[name="field"]').focus();
  }

  #row(field, path) {
    const input = (name, value, list) =>
      h('input', { name, value, list, autocomplete: 'off', autocapitalize: 'off', spellcheck: 'false' });
    const row = h(
      'li',
      {},
      input('field', field, 'fields'),
      h('span', { 'aria-hidden': 'true' }, '←'),
      input('path', path, 'paths'),
    );
    row.append(button('×', () => this.#remove(row), { class: 'icon' }));
    return row;
  }

  #remove(row) {
    const next = row.nextElementSibling ?? row.previousElementSibling;
    row.remove();
    this.#number();
    (next?.querySelector('button') ?? this.#list.parentElement.querySelector('[data-action="add-field"]')).focus();
    this.#onChange();
  }

  #number() {
    [...this.#list.children].forEach((row, i) => {
      const [field, path] = row.querySelectorAll('input');
      field.setAttribute('aria-label', this.#texts.field(i + 1));
      path.setAttribute('aria-label', this.#texts.path(i + 1));
      const remove = row.querySelector('button');
      remove.setAttribute('aria-label', this.#texts.remove(i + 1));
      remove.title = this.#texts.remove(i + 1);
    });
  }

  #pairs() {
    return [...this.#list.children].map((row) => [...row.querySelectorAll('input')].map(({ value }) => value));
  }
}
