import { html, LitElement, nothing, type CSSResultGroup, type PropertyDeclarations, type TemplateResult } from 'lit';
import { printNote } from '../../actions/print/print-note.js';
import { preparePrint } from '../../actions/print/print.js';
import { errorText } from '../../i18n/error-text.js';
import { sharedStyles } from '../shared-styles.js';
import { StringsController } from '../strings-controller.js';
import { ArticleController, type ArticleStatus } from './article-controller.js';
import {
  hasSource,
  inlineJson,
  inlineMapping,
  isGiven,
  renderedArticle,
  type ArticleSource,
} from './article-source.js';
import { articleStyles } from './gov-article-styles.js';
import { keepArticle } from './keep-article.js';
import { NearController } from './near-controller.js';
import { PlaceController } from './place-controller.js';
import { RetryController } from './retry-controller.js';
import * as settings from './settings.js';
import { renderToolbar } from './toolbar.js';
import { toolbarOf } from './tools.js';

/**
 * Shows one article, sanitized, in the light DOM of the page, with its controls above it.
 *
 * ```html
 * <gov-article src="/api/articles/123.json"><a href="/articles/123">Read the article</a></gov-article>
 * ```
 *
 * What is inside the element is shown until the article is ready, and again when it cannot be. An `<article>` of the
 * portal's own inside it, with no other source, only gets the controls.
 *
 * @summary An article with Email, In and Aa.
 * @tag gov-article
 * @slot - Fallback content, or the portal's own `<article>`.
 * @slot article - The rendered article; written by the element.
 * @slot toolbar - Further controls of the page's own.
 * @fires {CustomEvent<ArticleLoadDetail>} gov-article-load - The article is on the page.
 * @fires {CustomEvent<ArticleCompleteDetail>} gov-article-complete - Every part of a long article is on the page.
 * @fires {CustomEvent<ArticleWarningDetail>} gov-article-warning - Parts of the JSON were mended or left out.
 * @fires {CustomEvent<ArticleErrorDetail>} gov-article-error - The article cannot be shown.
 * @csspart toolbar - The controls.
 * @csspart status - The reader's message while there is no article.
 * @csspart button - The button that tries again.
 * @cssprop [--gov-article-accent-color=#0b5394] - Links, focus rings, quote bars.
 * @cssprop [--gov-article-text-color=#1f1f1f] - Text.
 * @cssprop [--gov-article-muted-color=#595959] - Captions, dates.
 * @cssprop [--gov-article-line-color=#d0d4d9] - Rules and table lines.
 * @cssprop [--gov-article-wash-color=#f3f5f7] - Table heads, empty pictures.
 * @cssprop [--gov-article-background-color=transparent] - Behind the article.
 * @cssprop [--gov-article-font-family=system-ui] - Font of article and controls.
 * @cssprop [--gov-article-measure=44em] - Greatest line length.
 * @cssprop [--gov-article-spacing=1.1em] - Room between blocks.
 * @cssprop [--gov-article-reserved-height=100vh] - Room kept while loading.
 * @cssprop [--gov-article-control-line-color=#868d95] - Lines of buttons and panels, of controls outside of an article too.
 * @cssprop [--gov-article-control-background-color=#fff] - Behind them.
 * @cssstate loading - The article is on its way.
 * @cssstate ready - The article is on the page.
 * @cssstate error - The article cannot be shown.
 */
export class GovArticleElement extends LitElement {
  static override styles: CSSResultGroup = [sharedStyles, articleStyles];

  static override properties: PropertyDeclarations = {
    src: {},
    article: { attribute: false },
    format: {},
    item: {},
    tools: {},
    headingLevel: { type: Number, attribute: 'heading-level' },
    loading: {},
    timeout: { type: Number },
    credentials: {},
    imageHosts: { attribute: 'image-hosts' },
    linkHosts: { attribute: 'link-hosts' },
    dataSaver: { type: Boolean, attribute: 'data-saver' },
    unstyled: { type: Boolean, reflect: true },
    printPage: { type: Boolean, attribute: 'print-page' },
    reportTo: { attribute: 'report-to' },
    showsMore: { state: true },
  };

  /** Address of the article's JSON, relative to the page. */
  declare src: string | undefined;
  /** The article itself, an object of any accepted format; wins over `src`. It is not changed. */
  declare article: unknown;
  /**
   * Format of the JSON, where it is not to be recognised: `wordpress liferay drupal json-ld json-feed govuk ninjs ghost
   * native`, a preset `sharepoint-publishing sharepoint-page nukeviet joomla`, or a name given to `registerFormat()`.
   *
   * @words wordpress liferay drupal json-ld json-feed govuk ninjs ghost native sharepoint-publishing sharepoint-page nukeviet joomla
   */
  declare format: string | undefined;
  /** Which article, where the JSON holds several: its id, its address, or its position, counted from 1. */
  declare item: string | undefined;
  /**
   * Controls above the article, in the order given, five in the first row and the others behind “More”; empty for none. Those
   * from `listen` on are in the full script: `email print font-size listen display contents enlarge share save`.
   *
   * @default 'email print font-size'
   * @words email print font-size listen display contents enlarge share save
   */
  declare tools: string;
  /** Level of the title, 1–6; the headings of the body follow it. Attribute `heading-level`. */
  declare headingLevel: number;
  /** `eager` loads at once; `lazy` waits until the element comes near the screen. */
  declare loading: 'eager' | 'lazy';
  /** Patience with the server, in ms. */
  declare timeout: number;
  /**
   * Whether cookies go along with the request for `src`: never, to the page's own host, or always.
   *
   * @type {'omit' | 'same-origin' | 'include'}
   */
  declare credentials: RequestCredentials;
  /**
   * Hosts that pictures may come from, such as `self cdn.example.gov.vn *.gov.vn`; every host where it is absent, none
   * where it is empty. Attribute `image-hosts`.
   */
  declare imageHosts: string | undefined;
  /** Hosts that links may lead to, in the same words. `mailto:` and `tel:` stay. Attribute `link-hosts`. */
  declare linkHosts: string | undefined;
  /** Leaves pictures unloaded until they are tapped, as is done where the browser saves data. Attribute `data-saver`. */
  declare dataSaver: boolean;
  /** Leaves the look to the portal's own style sheets. */
  declare unstyled: boolean;
  /** Makes the browser's own print command print the article only. Attribute `print-page`. */
  declare printPage: boolean;
  /**
   * Where readers report errors: a mail address, or the address of a form. Needs `<report-error>`, which is in the full
   * script. Attribute `report-to`.
   */
  declare reportTo: string | undefined;
  /** Whether the controls behind “More” are shown. */
  declare protected showsMore: boolean;

  readonly #internals = this.attachInternals();
  readonly #strings = new StringsController(this);
  readonly #near = new NearController(this);
  readonly #controller = new ArticleController(this, () => ({
    source: this.#source,
    reading: {
      format: settings.word(this.format),
      item: settings.word(this.item),
      mapping: inlineMapping(this),
    },
    isWanted: this.loading !== 'lazy' || this.#near.isNear,
    timeout: settings.timeout(this.timeout),
    credentials: settings.credentials(this.credentials),
    view: {
      strings: this.#strings.strings,
      language: this.#strings.language,
      headingLevel: settings.headingLevel(this.headingLevel),
      savesData: settings.savesData(this),
      imageHosts: settings.hosts(this.imageHosts),
      linkHosts: settings.hosts(this.linkHosts),
    },
  }));
  readonly #keep = keepArticle(this, this.#controller);
  readonly #retry = new RetryController(this, this.#controller);
  readonly #place = new PlaceController(this, () => {
    this.#controller.finish();
  });

  constructor() {
    super();
    this.tools = settings.TOOLS_BY_DEFAULT;
    this.headingLevel = 1;
    this.loading = 'eager';
    this.timeout = 15_000;
    this.credentials = 'same-origin';
    this.dataSaver = false;
    this.unstyled = false;
    this.printPage = false;
    this.showsMore = false;
  }

  /** How far the article is: `empty`, `loading`, `ready` or `error`. */
  get status(): ArticleStatus {
    return this.#controller.status;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    addEventListener('beforeprint', this.#completeForPrint);
    document.addEventListener('DOMContentLoaded', this.#refresh);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    removeEventListener('beforeprint', this.#completeForPrint);
    document.removeEventListener('DOMContentLoaded', this.#refresh);
  }

  protected override updated(): void {
    const { status } = this;
    for (const state of ['loading', 'ready', 'error'] as const) this.#setState(state, status === state);
    this.#internals.ariaBusy = status === 'loading' ? 'true' : 'false';
  }

  /** Loads the article again. Does nothing on a disconnected element. */
  async reload(): Promise<void> {
    if (this.isConnected) await this.#controller.load();
  }

  /** Adds what is left of a long article, now; `gov-article-complete` tells of it. Does nothing on a disconnected element. */
  complete(): void {
    if (this.isConnected) this.#controller.finish();
  }

  override render(): TemplateResult {
    const { status } = this;
    const isPortals = !hasSource(this.#source);
    const isWaiting = status === 'loading' && !renderedArticle(this);
    const toolbar = status === 'loading' || status === 'ready' ? this.#renderToolbar() : nothing;
    // Apart, because blanks between them would be lines on a page that keeps blanks.
    const parts = [
      html`<div role="status">${isWaiting ? this.#renderLoading() : this.#renderError()}</div>`,
      html`<slot name="article" class="article" @slotchange=${this.#keep}></slot>`,
      html`<slot ?hidden=${status === 'ready' && !isPortals} @slotchange=${this.#refresh}></slot>`,
    ];
    const body = html`<div class=${isWaiting ? 'reserve' : ''}>${parts}</div>`;
    const report =
      this.reportTo && status === 'ready' ? html`<report-error .to=${this.reportTo}></report-error>` : nothing;
    return html`${toolbar}${body}${report}`;
  }

  #renderToolbar(): TemplateResult {
    const toolbar = toolbarOf(settings.toolNames(this.tools), this.#controller.article?.actions ?? {});
    return renderToolbar(toolbar, {
      strings: this.#strings.strings,
      hasOwn: this.querySelector(':scope > [slot="toolbar"]') !== null,
      isOpen: this.showsMore,
      onMore: this.#toggleMore,
      onSlot: this.#refresh,
    });
  }

  #renderLoading(): TemplateResult {
    return html`<p class="root loading">${this.#strings.strings.loading}</p>`;
  }

  #renderError(): TemplateResult | typeof nothing {
    const { strings } = this.#strings;
    const { error } = this.#controller;
    if (!error) return nothing;
    return html`<div class="root notice" part="status">
      <span>${errorText(error, this.#strings.language)}</span>
      <button type="button" part="button" @click=${this.#retry.again}>${strings.retry}</button>
    </div>`;
  }

  get #source(): ArticleSource {
    const { article, src } = this;
    return { article, src, ...(isGiven(article) || src ? { inline: undefined } : inlineJson(this)) };
  }

  #setState(state: string, isOn: boolean): void {
    try {
      if (isOn) this.#internals.states.add(state);
      else this.#internals.states.delete(state);
    } catch {
      // Browsers before 2024 know only states that begin with dashes.
    }
  }

  #completeForPrint = (): void => {
    this.#controller.finish();
    if (this.printPage) preparePrint(this, printNote(this, this.#strings.strings));
  };

  #toggleMore = (): void => {
    this.showsMore = !this.showsMore;
  };

  #refresh = (): void => {
    this.requestUpdate();
  };
}
