import { html, LitElement, type CSSResultGroup, type PropertyDeclarations, type TemplateResult } from 'lit';
import { fileName } from '../../actions/save/file-name.js';
import { makeFile, type MadeFile, type SaveFormat, type SaveOptions } from '../../actions/save/save-article.js';
import { download } from '../../actions/save/save-download.js';
import { complete } from '../../actions/save/save-root.js';
import { describe } from '../../actions/share/share.js';
import { findTarget } from '../../actions/target.js';
import { emit } from '../../events.js';
import { formatNumber } from '../../i18n/numbers.js';
import { stringsLanguage } from '../../i18n/strings.js';
import { toolStrings } from '../../i18n/tool-strings.js';
import { saveIcon } from '../icons.js';
import { PanelController } from '../panel-controller.js';
import { panelStyles } from '../panel-styles.js';
import { sharedStyles } from '../shared-styles.js';
import { StringsController } from '../strings-controller.js';
import { SAVED_CSS } from './save-article-css.js';

/**
 * Saves an article as one file: a web page with its pictures inside, which needs no network, or plain text. Both say where
 * the article is from and when it was saved.
 *
 * ```html
 * <save-article for="content"></save-article>
 * ```
 *
 * @summary The Lưu of an article.
 * @tag save-article
 * @fires {CustomEvent<SaveArticleDetail>} save-article-save - Before a file is made; cancelable.
 * @csspart button - The button that opens the panel.
 * @csspart panel - The panel.
 */
export class SaveArticleElement extends LitElement {
  static override styles: CSSResultGroup = [sharedStyles, panelStyles];

  static override properties: PropertyDeclarations = {
    htmlFor: { attribute: 'for' },
    status: { state: true },
    isSaving: { state: true },
  };

  /** Id of the element to save; without it the article around, or the page's only one. Attribute `for`. */
  declare htmlFor: string | undefined;
  declare protected status: string;
  declare protected isSaving: boolean;

  readonly #strings = new StringsController(this, toolStrings);
  readonly #panel = new PanelController(this, { onOpen: () => true, onClose: () => this.#end() });
  #saving: AbortController | undefined;

  constructor() {
    super();
    this.status = '';
    this.isSaving = false;
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#end();
  }

  /** Opens the panel. Does nothing on a disconnected element. */
  open(): void {
    this.#panel.open();
  }

  /** Closes the panel; what is being saved is given up. */
  close(): void {
    this.#panel.close();
  }

  /**
   * Saves the article; resolves when the browser has the file, when it could not be made, or when it was given up. Does
   * nothing on a disconnected element, while another file is made, or when a listener prevented it.
   */
  async save(format: SaveFormat): Promise<void> {
    if (!this.isConnected || this.isSaving) return;
    this.status = ''; // so that the same words are announced again
    const saving = (this.#saving = new AbortController());
    this.isSaving = true;
    const end = await this.#make(format, saving.signal);
    if (this.#saving !== saving) return; // given up meanwhile
    this.#saving = undefined;
    this.isSaving = false;
    this.status = end;
  }

  override render(): TemplateResult {
    const { strings } = this.#strings;
    const content = html`
      <p class="title" aria-hidden="true">${strings.savePanel}</p>
      ${this.#renderChoice(strings.saveHtml, this.#saveHtml)} ${this.#renderChoice(strings.saveText, this.#saveText)}
      <p class="status" role="status">${this.status}</p>
      <button type="button" class="close" @click=${this.#panel.closeAndReturn}>
        ${this.isSaving ? strings.cancelSaving : strings.close}
      </button>
    `;
    return html`
      <div class="root">
        ${this.#panel.render({ icon: saveIcon, word: strings.save, label: strings.savePanel, content })}
      </div>
    `;
  }

  /** Disabled by ARIA only, so that the focus stays where it is. */
  #renderChoice(name: string, act: () => void): TemplateResult {
    return html`<button type="button" aria-disabled=${this.isSaving ? 'true' : 'false'} @click=${act}>${name}</button>`;
  }

  /** @returns what to tell the reader at the end */
  async #make(format: SaveFormat, signal: AbortSignal): Promise<string> {
    const { strings } = this.#strings;
    try {
      const target = findTarget(this, this.htmlFor);
      if (!target) return strings.nothingToSave;
      await complete(target, signal, () => this.#tell(strings.saveWaits, signal));
      // Only now it has the title that it will keep.
      const name = fileName(describe(target).title, format, strings.savedFileName);
      if (!emit(this, 'save-article-save', { format, fileName: name }, true)) return '';
      const file = await makeFile(target, this.#options(format, signal));
      signal.throwIfAborted();
      if (!file) return strings.nothingToSave;
      download(file.blob, name);
      return this.#result(name, file);
    } catch {
      return strings.saveFailed;
    }
  }

  #options(format: SaveFormat, signal: AbortSignal): SaveOptions {
    const { strings, language } = this.#strings;
    return {
      format,
      strings,
      language: stringsLanguage(language),
      css: SAVED_CSS,
      signal,
      onPicture: (number, total) => this.#tell(strings.savingPictures(String(number), String(total)), signal),
    };
  }

  #tell(words: string, { aborted }: AbortSignal): void {
    if (!aborted) this.status = words;
  }

  #result(name: string, { blob, missing }: MadeFile): string {
    const { strings, language } = this.#strings;
    const kilobytes = Math.max(1, blob.size / 1000);
    const size =
      kilobytes < 1000
        ? `${formatNumber(kilobytes, language)} kB`
        : `${formatNumber(kilobytes / 1000, language, 1)} MB`;
    return [strings.saved(name, size), missing > 0 ? strings.savedWithout(missing) : ''].filter(Boolean).join(' ');
  }

  #end(): void {
    this.#saving?.abort();
    this.#saving = undefined;
    this.isSaving = false;
    this.status = '';
  }

  #saveHtml = (): void => {
    void this.save('html');
  };

  #saveText = (): void => {
    void this.save('txt');
  };
}
