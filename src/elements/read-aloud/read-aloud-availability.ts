import type { LitElement, ReactiveController } from 'lit';
import { languageOfElement } from '../../actions/speech/language.js';
import { isPlayable, recordingOf } from '../../actions/speech/recording.js';
import { onVoicesChange, speech, voiceFor, voices } from '../../actions/speech/voices.js';
import { textOf } from '../../actions/target.js';
import { emit, type ReadAloudUnavailableDetail } from '../../events.js';
import type { GovArticleElement } from '../gov-article/gov-article-element.js';

/** Voices, and texts that a script brings, come after the page; later none is to be expected, in ms. */
const PATIENCE = 2000;
const NEWS = ['DOMContentLoaded', 'gov-article-load', 'gov-article-error'];

/** Of a `<gov-article>`, once it is one. */
type Target = HTMLElement & Partial<Pick<GovArticleElement, 'status'>>;
type Reason = ReadAloudUnavailableDetail['reason'] | undefined;

/** Hides the element, by an attribute, where nothing could be heard, and tells the page why. */
export class AvailabilityController implements ReactiveController {
  readonly #host: LitElement;
  readonly #target: () => HTMLElement | undefined;
  readonly #isInUse: () => boolean;
  #reason: Reason;
  #told: Reason;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #stopListening: (() => void) | undefined;
  readonly #observer = new MutationObserver(() => {
    if (this.#reasonNow() !== 'no-text') this.#check();
  });

  /** @param isInUse whether something is heard: who hears it must be able to stop it */
  constructor(host: LitElement, target: () => HTMLElement | undefined, isInUse: () => boolean) {
    this.#host = host;
    this.#target = target;
    this.#isInUse = isInUse;
    host.addController(this);
  }

  get reason(): Reason {
    return this.#reason;
  }

  hostConnected(): void {
    this.#stopListening = onVoicesChange(this.#check);
    for (const type of NEWS) document.addEventListener(type, this.#check);
    this.#check();
  }

  hostDisconnected(): void {
    this.#stopListening?.();
    for (const type of NEWS) document.removeEventListener(type, this.#check);
    this.#observer.disconnect();
    clearTimeout(this.#timer);
  }

  hostUpdated(): void {
    this.#check();
  }

  #check = (): void => {
    const reason = this.#reasonNow();
    this.#reason = reason;
    if (reason) this.#host.setAttribute('unavailable', reason);
    else this.#host.removeAttribute('unavailable');
    clearTimeout(this.#timer);
    this.#observer.disconnect();
    if (this.#isEarly) return;
    const hasNoText = reason === 'no-text';
    // The page may put the text in by any script; who has no target at all is told when there is one.
    const empty = hasNoText && this.#target();
    if (empty) this.#observer.observe(empty, { childList: true, characterData: true, subtree: true });
    if (hasNoText || (reason === 'no-voice' && voices().length === 0)) this.#timer = setTimeout(this.#tell, PATIENCE);
    else this.#tell();
  };

  /** The article, and with it its language and its recording, is still on its way. */
  get #isEarly(): boolean | undefined {
    const target: Target | undefined = this.#target();
    if (document.readyState === 'loading') return true;
    return target && !textOf(target) && (target.status ?? 'loading') === 'loading';
  }

  #reasonNow(): Reason {
    if (this.#isInUse()) return undefined;
    const target = this.#target();
    const recording = target && recordingOf(target);
    if (recording && isPlayable(recording)) return undefined;
    if (!speech()) return 'no-speech';
    const content = target && textOf(target);
    if (!this.#isEarly && !/[\p{L}\p{N}]/u.test(content?.textContent ?? '')) return 'no-text';
    const lang = languageOfElement(content ?? this.#host);
    return voiceFor(lang) ? undefined : 'no-voice';
  }

  #tell = (): void => {
    const reason = this.#reason;
    const isNew = reason !== this.#told;
    this.#told = reason;
    if (isNew && reason) emit(this.#host, 'read-aloud-unavailable', { reason });
  };
}
