import type { LitElement, ReactiveController } from 'lit';
import { languageOfElement } from '../actions/speech/language.js';
import { isPlayable, recordingOf } from '../actions/speech/recording.js';
import { onVoicesChange, speech, voiceFor, voices } from '../actions/speech/voices.js';
import { emit, type ReadAloudUnavailableDetail } from '../events.js';

/** Voices come after the page; from then on it is certain that there are none, in ms. */
const VOICE_PATIENCE = 2000;

/** Hides the element, by an attribute, where nothing could be heard, and tells the page why. */
export class AvailabilityController implements ReactiveController {
  readonly #host: LitElement;
  readonly #target: () => HTMLElement | undefined;
  #reason: ReadAloudUnavailableDetail['reason'] | undefined;
  #told: ReadAloudUnavailableDetail['reason'] | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #stopListening: (() => void) | undefined;

  constructor(host: LitElement, target: () => HTMLElement | undefined) {
    this.#host = host;
    this.#target = target;
    host.addController(this);
  }

  get reason(): ReadAloudUnavailableDetail['reason'] | undefined {
    return this.#reason;
  }

  hostConnected(): void {
    this.#stopListening = onVoicesChange(this.#check);
    document.addEventListener('DOMContentLoaded', this.#check);
    document.addEventListener('gov-article-load', this.#checkLoaded);
    this.#check();
  }

  hostDisconnected(): void {
    this.#stopListening?.();
    document.removeEventListener('DOMContentLoaded', this.#check);
    document.removeEventListener('gov-article-load', this.#checkLoaded);
    clearTimeout(this.#timer);
  }

  hostUpdated(): void {
    this.#check();
  }

  #checkLoaded = ({ target }: Event): void => {
    const own = this.#target();
    if (!own || own === target) this.#check();
  };

  #check = (): void => {
    const reason = this.#reasonNow();
    this.#reason = reason;
    if (reason) this.#host.setAttribute('unavailable', reason);
    else this.#host.removeAttribute('unavailable');
    clearTimeout(this.#timer);
    if (this.#isEarly) return;
    const mayCome = reason === 'no-voice' && voices().length === 0;
    if (mayCome) this.#timer = setTimeout(this.#tell, VOICE_PATIENCE);
    else this.#tell();
  };

  /** The article, and with it its language and its recording, is still on its way. */
  get #isEarly(): boolean {
    const target = this.#target();
    return document.readyState === 'loading' || (target !== undefined && !contentOf(target));
  }

  #reasonNow(): ReadAloudUnavailableDetail['reason'] | undefined {
    const target = this.#target();
    const recording = target && recordingOf(target);
    if (recording && isPlayable(recording)) return undefined;
    if (!speech()) return 'no-speech';
    const lang = languageOfElement(contentOf(target) ?? this.#host);
    return voiceFor(lang) ? undefined : 'no-voice';
  }

  #tell = (): void => {
    const reason = this.#reason;
    const isNew = reason !== this.#told;
    this.#told = reason;
    if (isNew && reason) emit(this.#host, 'read-aloud-unavailable', { reason });
  };
}

/** What is read of a target: the article inside a `<gov-article>`, of ours or of the portal, once it is there. */
export function contentOf(target: HTMLElement | undefined): HTMLElement | undefined {
  if (target?.localName !== 'gov-article') return target;
  const article =
    target.querySelector<HTMLElement>(':scope > article[slot="article"]') ?? target.querySelector('article');
  return article ?? undefined;
}
