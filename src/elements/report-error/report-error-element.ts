import { html, LitElement, nothing, type CSSResultGroup, type PropertyDeclarations, type TemplateResult } from 'lit';
import { reportHref } from '../../actions/share/report.js';
import { describe } from '../../actions/share/share.js';
import { findTarget } from '../../actions/target.js';
import { toolStrings } from '../../i18n/tool-strings.js';
import { followTarget } from '../follow-target.js';
import { reportIcon } from '../icons.js';
import { sharedStyles } from '../shared-styles.js';
import { StringsController } from '../strings-controller.js';

/**
 * A link by which readers report an error in an article, with its title and address filled in. Without a `to` that is a
 * mail address or the address of a page it shows nothing.
 *
 * ```html
 * <report-error for="content" to="banbientap@example.gov.vn"></report-error>
 * ```
 *
 * @summary The “Báo lỗi” of an article.
 * @tag report-error
 * @csspart button - The link.
 */
export class ReportErrorElement extends LitElement {
  static override styles: CSSResultGroup = sharedStyles;

  static override properties: PropertyDeclarations = {
    htmlFor: { attribute: 'for' },
    to: {},
  };

  /** Id of the element with the error; without it the article around, or the page's only one. Attribute `for`. */
  declare htmlFor: string | undefined;
  /** A mail address, or the address of a form in which `{title}` and `{url}` stand for the article's. */
  declare to: string | undefined;

  readonly #strings = new StringsController(this, toolStrings);

  constructor() {
    super();
    // Another text may have another title, which costs little to read.
    followTarget(this, this.#refresh, () => true);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    // Its title may come after this in the page, or load later.
    document.addEventListener('DOMContentLoaded', this.#refresh);
    document.addEventListener('gov-article-load', this.#refresh);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    document.removeEventListener('DOMContentLoaded', this.#refresh);
    document.removeEventListener('gov-article-load', this.#refresh);
  }

  override render(): TemplateResult | typeof nothing {
    const { strings } = this.#strings;
    const about = describe(findTarget(this, this.htmlFor));
    const href = typeof this.to === 'string' ? reportHref(this.to, about, strings.errorIn(about.title)) : undefined;
    if (href === undefined) return nothing;
    const isMail = href.startsWith('mailto:');
    return html`
      <div class="root">
        <a part="button" href=${href} target=${isMail ? nothing : '_blank'} rel="noopener noreferrer">
          ${reportIcon}<span
            >${strings.reportError}${
              isMail ? nothing : html`<span class="visually-hidden"> ${strings.opensInNewTab}</span>`
            }</span
          >
        </a>
      </div>
    `;
  }

  #refresh = (): void => {
    this.requestUpdate();
  };
}
