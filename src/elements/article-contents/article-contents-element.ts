import { html, LitElement, nothing, type CSSResultGroup, type PropertyDeclarations, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { goToHeading } from '../../actions/headings/heading-focus.js';
import { addressOf } from '../../actions/headings/heading-ids.js';
import { outlineOf, wordsOf, type Section } from '../../actions/headings/headings.js';
import { readingMinutes, readingOf } from '../../actions/headings/reading-time.js';
import { formatNumber } from '../../i18n/numbers.js';
import { languageOf } from '../../i18n/strings.js';
import { toolStrings } from '../../i18n/tool-strings.js';
import { PanelController } from '../panel-controller.js';
import { panelStyles } from '../panel-styles.js';
import { sharedStyles } from '../shared-styles.js';
import { StringsController } from '../strings-controller.js';
import { HeadingsController } from './article-contents-headings.js';
import { contentsIcon } from './article-contents-icons.js';
import { contentsStyles, emptyStyles } from './article-contents-styles.js';
import { CopyToast } from './article-contents-toast.js';
import { TopController } from './article-contents-top.js';

/** A shorter article is overlooked without a list. */
const FEWEST = 4;
/** In minutes. Of a shorter text nobody asks how long it is. */
const WORTH_TELLING = 1;

/**
 * Lists the headings of an article, marks the one that is read, and tells how long reading takes. Each heading gets a
 * lasting address and a button that copies it; far down, a button leads back to the title.
 *
 * ```html
 * <article-contents for="content" inline></article-contents>
 * ```
 *
 * Where there are fewer than four headings it shows no list, and the time alone for a text of a minute or more.
 *
 * @summary The Mục lục of an article.
 * @tag article-contents
 * @csspart button - The button that opens the panel.
 * @csspart panel - The panel.
 * @csspart contents - The list in the flow of the page, with `inline`.
 * @csspart link - Each link of the list.
 * @csspart time - How long reading takes.
 * @csspart top - The button that leads back to the title.
 * @csspart status - What is said after copying.
 */
export class ArticleContentsElement extends LitElement {
  static override styles: CSSResultGroup = [sharedStyles, panelStyles, contentsStyles];

  static override properties: PropertyDeclarations = {
    htmlFor: { attribute: 'for' },
    inline: { type: Boolean, reflect: true },
  };

  /** Id of the element whose headings are listed; without it the article around, or the page's only one. Attribute `for`. */
  declare htmlFor: string | undefined;
  /** Shows the list in the flow of the page, for a column beside the text, instead of behind a button. */
  declare inline: boolean;

  readonly #strings = new StringsController(this, toolStrings);
  readonly #panel = new PanelController(this, { onOpen: () => true, onClose: () => undefined });
  readonly #copy = new CopyToast(this);
  readonly #top = new TopController(this);
  readonly #headings = new HeadingsController(this, {
    links: () => ({
      name: this.#strings.strings.copyHeadingLink,
      language: this.#strings.language,
      onClick: (heading, button) => void this.#copy.copy(heading, button),
    }),
  });
  #minutes: number | undefined;
  #measured = 0;

  constructor() {
    super();
    this.inline = false;
  }

  /** Opens the panel. Does nothing on a disconnected element, with `inline`, or where there is no list. */
  open(): void {
    if (this.#hasList && !this.inline) this.#panel.open();
  }

  /** Closes the panel. */
  close(): void {
    this.#panel.close();
  }

  /** Not sooner: only now it is known which text is listed. */
  protected override update(changed: Map<PropertyKey, unknown>): void {
    this.#top.follow(this.#headings.root);
    if (this.#panel.isOpen && (!this.#hasList || this.inline)) this.#panel.close();
    this.#measure();
    super.update(changed);
  }

  protected override updated(): void {
    const sheets = (this.renderRoot as ShadowRoot).adoptedStyleSheets.filter(
      (sheet) => sheet !== emptyStyles.styleSheet,
    );
    const empty = emptyStyles.styleSheet;
    (this.renderRoot as ShadowRoot).adoptedStyleSheets =
      this.#hasList || this.#isLong || !empty ? sheets : [...sheets, empty];
  }

  override render(): TemplateResult {
    const { strings } = this.#strings;
    return html`
      <div class="root">
        ${this.#hasList ? (this.inline ? this.#renderInline() : this.#renderPanel()) : this.#renderTimeAlone()}
        ${this.#copy.render(strings)} ${this.#top.render(strings.backToTop)}
      </div>
    `;
  }

  get #hasList(): boolean {
    return this.#headings.headings.length >= FEWEST;
  }

  get #time(): string {
    const { strings, language } = this.#strings;
    if (this.#minutes === undefined) return '';
    return strings.readingTime(formatNumber(Math.max(1, Math.round(this.#minutes)), language));
  }

  get #isLong(): boolean {
    return this.#minutes !== undefined && this.#minutes >= WORTH_TELLING;
  }

  /** Once for each look at the text: it is long. */
  #measure(): void {
    const { root, looks } = this.#headings;
    if (looks === this.#measured) return;
    this.#measured = looks;
    this.#minutes = root && readingMinutes(readingOf(root, languageOf(root)));
  }

  #renderPanel(): TemplateResult {
    const { contents, close } = this.#strings.strings;
    const content = this.#panel.isOpen
      ? html`
          <p class="title"><span aria-hidden="true">${contents}</span> ${this.#renderTime()}</p>
          <div class="list">${this.#renderList()}</div>
          <button type="button" class="close" @click=${this.#panel.closeAndReturn}>${close}</button>
        `
      : html``;
    return this.#panel.render({ icon: contentsIcon, word: contents, label: contents, content });
  }

  #renderInline(): TemplateResult {
    const { contents } = this.#strings.strings;
    return html`<nav part="contents" aria-label=${contents}>
      <details open>
        <summary><span class="word">${contents}</span> ${this.#renderTime()}</summary>
        ${this.#renderList()}
      </details>
    </nav>`;
  }

  #renderTimeAlone(): TemplateResult | typeof nothing {
    return this.#isLong ? html`<span class="alone">${this.#renderTime()}</span>` : nothing;
  }

  #renderTime(): TemplateResult | typeof nothing {
    return this.#time ? html`<span part="time" class="time">${this.#time}</span>` : nothing;
  }

  #renderList(): TemplateResult {
    const { root, headings } = this.#headings;
    return html`<div lang=${root ? languageOf(root) : ''}>${this.#renderSections(outlineOf(headings))}</div>`;
  }

  #renderSections(sections: readonly Section[]): TemplateResult {
    return html`<ol>
      ${sections.map(
        ({ heading, sections: inner }) =>
          html`<li>
            <a
              part="link"
              href=${addressOf(heading)}
              aria-current=${ifDefined(heading === this.#headings.current ? 'true' : undefined)}
              @click=${(event: MouseEvent) => this.#choose(event, heading)}
              >${wordsOf(heading)}</a
            >${inner.length > 0 ? this.#renderSections(inner) : nothing}
          </li>`,
      )}
    </ol>`;
  }

  /** The browser follows the link as well, so that the address says where the reader is, and the way Back leads back. */
  #choose(event: MouseEvent, heading: HTMLElement): void {
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    this.#panel.close();
    goToHeading(heading);
  }
}
