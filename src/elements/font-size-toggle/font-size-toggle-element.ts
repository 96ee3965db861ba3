import { css, html, LitElement, type CSSResultGroup, type PropertyDeclarations, type TemplateResult } from 'lit';
import { findTarget } from '../../actions/target.js';
import { fontScale, onFontScaleChange, SCALES, setFontScale } from '../../actions/text-size/font-scale.js';
import { scaleText } from '../../actions/text-size/scale-text.js';
import { emit } from '../../events.js';
import { followTarget } from '../follow-target.js';
import { sharedStyles } from '../shared-styles.js';
import { StringsController } from '../strings-controller.js';

/** What it acts on has more text: the page is parsed, an article has come or grown. */
const CHANGES = ['DOMContentLoaded', 'gov-article-load', 'gov-article-complete'];

/**
 * Makes the text of an article larger, to 200 %, and smaller again; the page around it stays as it is.
 *
 * ```html
 * <font-size-toggle for="content"></font-size-toggle>
 * ```
 *
 * The size is remembered and shared by all toggles and tabs of a site.
 *
 * @summary The Aa of an article.
 * @tag font-size-toggle
 * @fires {CustomEvent<FontSizeChangeDetail>} font-size-toggle-change - Before the size changes; cancelable.
 * @csspart group - The buttons and the size.
 * @csspart button - Each of the three buttons.
 * @csspart size - The current size, in per cent.
 */
export class FontSizeToggleElement extends LitElement {
  static override styles: CSSResultGroup = [
    sharedStyles,
    css`
      .size {
        min-inline-size: 3.2em;
        text-align: center;
        font-variant-numeric: tabular-nums;
      }
      /* Pictures made of letters: they are no words that a name would have to repeat. */
      .smaller::before {
        content: 'A\\2212';
        font-size: 0.85em;
      }
      .normal::before {
        content: 'A';
      }
      .larger::before {
        content: 'A+';
        font-size: 1.3em;
        line-height: 1;
      }
    `,
  ];

  static override properties: PropertyDeclarations = {
    htmlFor: { attribute: 'for' },
    announcement: { state: true },
  };

  /** Id of the element whose text changes; without it the article around, or the page's only one. Attribute `for`. */
  declare htmlFor: string | undefined;
  declare protected announcement: string;

  readonly #strings = new StringsController(this);
  #stopListening: (() => void) | undefined;

  constructor() {
    super();
    followTarget(this, (before) => {
      // What it acted on gets its own size back.
      if (before) scaleText(before, 1);
      this.#apply();
    });
    this.announcement = '';
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#stopListening = onFontScaleChange(() => {
      this.#apply();
      // The toggle that is used speaks after this; what another one said is no longer so.
      this.announcement = '';
      this.requestUpdate();
    });
    for (const type of CHANGES) document.addEventListener(type, this.#applyIfChanged);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#stopListening?.();
    for (const type of CHANGES) document.removeEventListener(type, this.#applyIfChanged);
  }

  /** Goes to the next larger size; at 200 % it does nothing. */
  increase(): void {
    this.#change(SCALES[SCALES.indexOf(fontScale()) + 1]);
  }

  /** Goes to the next smaller size; at 100 % it does nothing. */
  decrease(): void {
    this.#change(SCALES[SCALES.indexOf(fontScale()) - 1]);
  }

  /** Goes back to the ordinary size. */
  reset(): void {
    this.#change(fontScale() === 1 ? undefined : 1);
  }

  override render(): TemplateResult {
    const { strings } = this.#strings;
    const scale = fontScale();
    return html`
      <div class="root" part="group" role="group" aria-label=${strings.fontSize}>
        ${this.#renderButton(strings.smaller, 'smaller', scale === SCALES[0], this.decrease)}
        ${this.#renderButton(strings.normalSize, 'normal', scale === 1, this.reset)}
        ${this.#renderButton(strings.larger, 'larger', scale === SCALES.at(-1), this.increase)}
        <span class="size" part="size">${percent(scale)}</span>
        <span class="visually-hidden" role="status">${this.announcement}</span>
      </div>
    `;
  }

  /** Disabled by ARIA only: a button that loses the focus at its end leaves the keyboard nowhere. */
  #renderButton(name: string, picture: string, isAtEnd: boolean, act: () => void): TemplateResult {
    return html`<button
      type="button"
      part="button"
      aria-label=${name}
      title=${name}
      aria-disabled=${isAtEnd ? 'true' : 'false'}
      @click=${act}
    >
      <span class=${picture} aria-hidden="true"></span>
    </button>`;
  }

  #change(scale: number | undefined): void {
    if (scale === undefined || !this.isConnected || !emit(this, 'font-size-toggle-change', { scale }, true)) return;
    setFontScale(scale);
    // Only the toggle that was used speaks; the others on the page change in silence.
    this.announcement = this.#strings.strings.fontSizeNow(percent(scale));
  }

  /** At the ordinary size an article that comes needs nothing, and a hundred of them need it from each of a hundred toggles. */
  #applyIfChanged = (): void => {
    if (fontScale() !== 1) this.#apply();
  };

  #apply = (): void => {
    const target = findTarget(this, this.htmlFor);
    if (target) scaleText(target, fontScale());
  };
}

function percent(scale: number): string {
  return `${String(Math.round(scale * 100))}%`;
}
