import { html, LitElement, type CSSResultGroup, type PropertyDeclarations, type TemplateResult } from 'lit';
import { printNote } from '../../actions/print/print-note.js';
import { print } from '../../actions/print/print.js';
import { findTarget } from '../../actions/target.js';
import { emit } from '../../events.js';
import { printIcon } from '../icons.js';
import { sharedStyles } from '../shared-styles.js';
import { StringsController } from '../strings-controller.js';

/**
 * Prints an article and nothing of the page around it, with its source, its address and the time.
 *
 * ```html
 * <print-button for="content"></print-button>
 * ```
 *
 * @summary The In of an article.
 * @tag print-button
 * @fires {CustomEvent<PrintDetail>} print-button-print - Before the print dialog opens; cancelable.
 * @csspart button - The button.
 */
export class PrintButtonElement extends LitElement {
  static override styles: CSSResultGroup = sharedStyles;

  static override properties: PropertyDeclarations = {
    htmlFor: { attribute: 'for' },
  };

  /** Id of the element to print; without it the article around, or the page's only one. Attribute `for`. */
  declare htmlFor: string | undefined;

  readonly #strings = new StringsController(this);

  /** Opens the print dialog; resolves when it is open. Does nothing when there is nothing to print. */
  async print(): Promise<void> {
    const target = findTarget(this, this.htmlFor);
    if (!this.isConnected || !target || !emit(this, 'print-button-print', { target }, true)) return;
    await print(target, printNote(target, this.#strings.strings));
  }

  override render(): TemplateResult {
    const { strings } = this.#strings;
    return html`
      <div class="root">
        <button
          type="button"
          part="button"
          aria-label=${strings.printLabel}
          title=${strings.printLabel}
          @click=${this.print}
        >
          ${printIcon}<span>${strings.print}</span>
        </button>
      </div>
    `;
  }
}
