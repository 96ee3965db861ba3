import { html, LitElement, nothing, type CSSResultGroup, type PropertyDeclarations, type TemplateResult } from 'lit';
import type { ReaderState } from '../../actions/speech/reader.js';
import type { RecordingReader } from '../../actions/speech/recording-reader.js';
import { onSpeechRateChange } from '../../actions/speech/speech-rate.js';
import type { SpeechReader } from '../../actions/speech/speech-reader.js';
import { findTarget } from '../../actions/target.js';
import type { ReadAloudUnavailableDetail } from '../../events.js';
import { toolStrings } from '../../i18n/tool-strings.js';
import { followTarget } from '../follow-target.js';
import { sharedStyles } from '../shared-styles.js';
import { StringsController } from '../strings-controller.js';
import { AvailabilityController } from './read-aloud-availability.js';
import { BarController } from './read-aloud-bar.js';
import { listenIcon } from './read-aloud-icons.js';
import { recordingPlayer, speechPlayer } from './read-aloud-player.js';
import { ReadingController } from './read-aloud-reading.js';
import { readAloudStyles } from './read-aloud-styles.js';

/**
 * Reads an article aloud: its recording where it has one, else in a voice of the browser that speaks its language. Where
 * there is neither, the element hides and says why.
 *
 * ```html
 * <read-aloud for="content"></read-aloud>
 * ```
 *
 * @summary The Nghe of an article.
 * @tag read-aloud
 * @attr {'no-speech' | 'no-text' | 'no-voice'} unavailable - Written by the element while it is hidden.
 * @fires {CustomEvent<ReadAloudStartDetail>} read-aloud-start - Before anything is heard; cancelable.
 * @fires {CustomEvent<ReadAloudEndDetail>} read-aloud-end - Nothing is heard any more.
 * @fires {CustomEvent<ReadAloudUnavailableDetail>} read-aloud-unavailable - The element hides.
 * @csspart button - The button that begins, pauses and goes on.
 * @csspart player - The bar on the lower edge of the screen.
 */
export class ReadAloudElement extends LitElement {
  static override styles: CSSResultGroup = [sharedStyles, readAloudStyles];

  static override properties: PropertyDeclarations = {
    htmlFor: { attribute: 'for' },
  };

  /** Id of the element to read; without it the article around, or the page's only one. Attribute `for`. */
  declare htmlFor: string | undefined;

  readonly #strings = new StringsController(this, toolStrings);
  readonly #availability = new AvailabilityController(
    this,
    () => findTarget(this, this.htmlFor),
    () => this.#reading.reader !== undefined,
  );
  readonly #reading = new ReadingController(this, {
    target: () => findTarget(this, this.htmlFor),
    strings: () => this.#strings.strings,
    onEnd: () => this.#returnFocus(),
  });
  #stopListening: (() => void) | undefined;

  constructor() {
    super();
    followTarget(this, () => {
      this.stop();
      this.requestUpdate();
    });
    new BarController(this, () => this.#reading.reader !== undefined);
  }

  /** Why nothing can be heard, while the element is hidden for it. */
  get unavailable(): ReadAloudUnavailableDetail['reason'] | undefined {
    return this.#availability.reason;
  }

  /** How far the reading is: `stopped`, `playing` or `paused`. */
  get state(): ReaderState {
    return this.#reading.state;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#stopListening = onSpeechRateChange(() => {
      this.requestUpdate();
    });
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#stopListening?.();
  }

  /**
   * Begins to read, or goes on. To be called inside of a click, which browsers ask for. Does nothing on a disconnected
   * element, where there is nothing to read, or when a listener prevented it.
   */
  play(): void {
    this.#reading.play();
  }

  /** Falls silent, and keeps the place. */
  pause(): void {
    this.#reading.reader?.pause();
  }

  /** Ends the reading. */
  stop(): void {
    this.#reading.stop();
  }

  override render(): TemplateResult {
    const { strings } = this.#strings;
    const { reader, announcement } = this.#reading;
    return html`
      <div class="root">
        <button
          type="button"
          id="button"
          part="button"
          aria-pressed=${this.state === 'playing' ? 'true' : 'false'}
          @click=${this.#toggle}
        >
          ${listenIcon}<span>${strings.listen}</span>
        </button>
        <span class="visually-hidden" role="status">${announcement}</span>
        <div
          id="player"
          part="player"
          class=${reader ? 'open' : ''}
          role="region"
          aria-label=${strings.listenControls}
          popover="manual"
        >
          ${reader ? this.#renderPlayer(reader) : nothing}
        </div>
      </div>
    `;
  }

  #renderPlayer(reader: SpeechReader | RecordingReader): TemplateResult {
    const { strings, language } = this.#strings;
    const { audio, note, announcement, stop } = this.#reading;
    const options = { strings, language, onStop: stop };
    const text = announcement || note;
    return html`
      ${text ? html`<p class="message">${text}</p>` : nothing}
      ${reader.mode === 'speech' ? speechPlayer(reader, options) : recordingPlayer(audio, options)}
    `;
  }

  #toggle = (): void => {
    if (this.state === 'playing') this.pause();
    else this.play();
  };

  /** What has the focus in the bar goes away with it; the page stays where it is. */
  #returnFocus(): void {
    const { activeElement } = this.shadowRoot ?? {};
    if (!activeElement?.closest('#player')) return;
    const button = this.renderRoot.querySelector<HTMLElement>('#button');
    button?.focus({ preventScroll: true });
    if (this.shadowRoot?.activeElement !== button) this.#opener?.focus({ preventScroll: true });
  }

  /** The button that opens what this is in, a row of the toolbar for one: closed, it hides what would get the focus. */
  get #opener(): HTMLElement | null | undefined {
    const row = this.parentElement?.closest('[id]');
    return (
      row && (this.getRootNode() as ParentNode).querySelector<HTMLElement>(`[aria-controls="${CSS.escape(row.id)}"]`)
    );
  }
}
