// The colour fields: each with its contrast against the paper as it is picked, and the nearest colour that would do.
import { button, h } from './dom.js';
import { leastContrast, nearestPassing, toHex } from './contrast.js';
import { COLORS } from './settings.js';

/** WCAG 1.4.3 and 1.4.6, of text in its ordinary size; 1.4.11, of lines and focus rings. */
const AA = 4.5;
const AAA = 7;
const LINES = 3;

/** Behind the words of the controls, which have a paper of their own. */
const CONTROL_PAPER = { light: '#ffffff', dark: '#1d2023' };
const PARTS = ['background', 'text', 'muted', 'accent'];
/** Announcing every step of a colour wheel would be noise. */
const QUIET = 800; // ms

export class ColorFields {
  #fields;
  #status;
  #onPick;
  #texts;
  #timer;

  /**
   * @param {Record<'light' | 'dark', HTMLElement>} fields where the fields of each scheme go
   * @param {HTMLElement} status where verdicts are announced
   * @param {() => void} onPick after a colour was set by a button
   */
  constructor(fields, status, onPick) {
    this.#fields = fields;
    this.#status = status;
    this.#onPick = onPick;
  }

  write(texts) {
    this.#texts = texts.colors;
    for (const [scheme, place] of Object.entries(this.#fields)) {
      const old = Object.fromEntries(PARTS.map((part) => [part, place.querySelector(`[name$="${part}"]`)?.value]));
      place.replaceChildren(...PARTS.map((part) => this.#field(scheme, part, old[part] ?? COLORS[scheme][part])));
    }
  }

  /** Shows the verdicts on what was chosen. */
  judge(settings) {
    for (const scheme of ['light', 'dark']) {
      for (const part of PARTS) this.#judgePart(scheme, part, settings[scheme]);
    }
  }

  #field(scheme, part, value) {
    const id = `${scheme}-${part}`;
    const { label, hint } = this.#texts.parts[part];
    const text = h('input', {
      id,
      name: id,
      value,
      size: '9',
      'aria-describedby': `${id}-verdict`,
      autocomplete: 'off',
      spellcheck: 'false',
    });
    const wheel = h('input', {
      type: 'color',
      value: toHex(value) ?? '#000000',
      'aria-label': this.#texts.wheel(label),
    });
    wheel.addEventListener('input', () => {
      text.value = wheel.value;
    });
    for (const input of [text, wheel]) input.addEventListener('input', () => this.#announce(id));
    return h(
      'div',
      { class: 'color' },
      h('label', { for: id }, h('strong', {}, label), ` ${hint}`),
      h('span', { class: 'color-inputs' }, wheel, text),
      h('p', { class: 'verdict', id: `${id}-verdict` }),
    );
  }

  #judgePart(scheme, part, chosen) {
    const id = `${scheme}-${part}`;
    const place = this.#fields[scheme];
    const text = place.querySelector(`#${id}`);
    const verdict = place.querySelector(`#${id}-verdict`);
    const typed = toHex(text.value);
    text.setAttribute('aria-invalid', String(typed === undefined));
    text.parentElement.querySelector('[type="color"]').value = typed ?? chosen[part];
    const { words, isFailing, better } =
      typed === undefined ? { words: this.#texts.noColor, isFailing: true } : this.#verdict(scheme, part, chosen);
    verdict.classList.toggle('failing', isFailing);
    verdict.dataset.words = words;
    const sign = h('span', { 'aria-hidden': 'true' }, words ? (isFailing ? '✕ ' : '✓ ') : '');
    verdict.replaceChildren(sign, words);
    if (better) verdict.append(' ', this.#suggestion(text, better));
  }

  #verdict(scheme, part, chosen) {
    const { background } = chosen;
    if (part === 'background') return this.#verdictOnPaper(scheme, background);
    const papers = part === 'text' ? [background, CONTROL_PAPER[scheme]] : [background];
    const ratio = leastContrast(chosen[part], papers);
    const level = ratio >= AAA ? 'aaa' : ratio >= AA ? 'aa' : ratio >= LINES ? 'lines' : 'none';
    const better = ratio < AA ? nearestPassing(chosen[part], papers, AA) : undefined;
    return { words: this.#texts.verdict(round(ratio), level), isFailing: ratio < AA, better };
  }

  /** Controls and lines keep colours of their own, which belong on paper of their kind. */
  #verdictOnPaper(scheme, background) {
    const isDark = leastContrast('#ffffff', [background]) > leastContrast('#000000', [background]);
    const isFailing = isDark !== (scheme === 'dark');
    return { words: isFailing ? this.#texts.wrongPaper[scheme] : '', isFailing };
  }

  #suggestion(text, better) {
    const swatch = h('span', { class: 'swatch', 'aria-hidden': 'true' });
    swatch.style.setProperty('background-color', better);
    const use = button('', () => {
      text.value = better;
      text.focus(); // the button goes with the fault
      this.#announce(text.id);
      this.#onPick();
    });
    use.append(swatch, this.#texts.use(better));
    return use;
  }

  /** Of one field, when its colour has stayed for a moment. */
  #announce(id) {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      const failing = document.querySelectorAll('.color:not([hidden] *) .failing').length;
      const { words } = document.getElementById(`${id}-verdict`).dataset;
      this.#status.textContent = [words, failing > 0 ? this.#texts.failing(failing) : this.#texts.allPass].join(' ');
    }, QUIET);
  }
}

/** Down: 4.499 must not be shown as the 4.5 that it is not. */
function round(ratio) {
  return Math.floor(ratio * 100) / 100;
}
