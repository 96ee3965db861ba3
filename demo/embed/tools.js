// The list of tools: which, and in which order.
import { button, h } from './dom.js';
import { TOOLS } from './settings.js';

export class ToolList {
  #list;
  #status;
  #onMove;
  #texts;

  /**
   * @param {HTMLElement} list
   * @param {HTMLElement} status where a move is announced
   * @param {() => void} onMove
   */
  constructor(list, status, onMove) {
    this.#list = list;
    this.#status = status;
    this.#onMove = onMove;
  }

  /** Writes the rows, in the order that they have. */
  write(texts) {
    this.#texts = texts.tools;
    const chosen = this.#chosen();
    const rows = this.#rows().length > 0 ? this.#rows().map(nameOf) : TOOLS;
    this.#list.replaceChildren(...rows.map((name) => this.#row(name)));
    this.#check(chosen);
  }

  /** These are chosen, in this order; the others stand behind them. */
  order(names) {
    const known = names.filter((name) => TOOLS.includes(name));
    for (const name of [...known, ...TOOLS.filter((each) => !known.includes(each))])
      this.#list.append(this.#find(name));
    this.#check(known);
    this.#markEnds();
  }

  #row(name) {
    const { label, hint } = this.#texts[name];
    const { up, down } = this.#texts;
    const move = (by, words, sign) =>
      button(sign, () => this.#move(name, by), { class: 'icon', 'aria-label': words(label), title: words(label) });
    return h(
      'li',
      { 'data-tool': name },
      h(
        'label',
        {},
        h('input', { type: 'checkbox', name: 'tool', value: name }),
        h('span', {}, h('strong', {}, label), ` ${hint}`),
      ),
      h('span', { class: 'moves' }, move(-1, up, '↑'), move(1, down, '↓')),
    );
  }

  #move(name, by) {
    const rows = this.#rows();
    const from = rows.findIndex((row) => nameOf(row) === name);
    const other = rows[from + by];
    if (!other) return;
    // The other row goes around this one, which so keeps its focus.
    if (by < 0) rows[from].after(other);
    else rows[from].before(other);
    this.#markEnds();
    this.#status.textContent = this.#texts.moved(this.#texts[name].label, from + by + 1, rows.length);
    this.#onMove();
  }

  /** Not `disabled`, which would take the focus from who just pressed it. */
  #markEnds() {
    this.#rows().forEach((row, i, { length }) => {
      const [up, down] = row.querySelectorAll('button');
      up.setAttribute('aria-disabled', String(i === 0));
      down.setAttribute('aria-disabled', String(i === length - 1));
    });
  }

  #check(names) {
    for (const row of this.#rows()) row.querySelector('input').checked = names.includes(nameOf(row));
    this.#markEnds();
  }

  #chosen() {
    return this.#rows()
      .filter((row) => row.querySelector('input').checked)
      .map(nameOf);
  }

  #find(name) {
    return this.#rows().find((row) => nameOf(row) === name);
  }

  #rows() {
    return [...this.#list.children];
  }
}

function nameOf(row) {
  return row.dataset.tool;
}
