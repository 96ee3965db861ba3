import { speech } from './voices.js';

/** Why nothing is heard: another script of the page has silenced it, the browser wants a click, or the voice has failed. */
export type SpeechFailure = 'interrupted' | 'not-allowed' | 'failed';

export interface Words {
  text: string;
  voice: SpeechSynthesisVoice;
  /** Ratio to the ordinary speed. */
  rate: number;
}

export interface SayingListener {
  onEnd: () => void;
  onFail: (failure: SpeechFailure) => void;
}

/** In ms. A voice of the net begins within seconds; what the browser has dropped never does. */
const DROPPED_AFTER = 1500;
const START_PATIENCE = 10_000;
/** In ms a letter at the ordinary speed: slower than any voice. */
const SLOWEST = 120;
const END_PATIENCE = 5000;
const TRIES = 2;

/**
 * Words that are being said. Browsers are not to be relied on here: they drop what follows a `cancel()` too closely
 * (Linux, Safari), forget to tell of the end (Chrome with voices of the net), and let go of utterances that nobody holds.
 */
export class Saying {
  readonly #words: Words;
  readonly #listener: SayingListener;
  /** Events of any other one are of no interest; held, so that it is not collected with its listeners. */
  #utterance: SpeechSynthesisUtterance | undefined;
  #tries = 0;
  #hasStarted = false;
  #timer: ReturnType<typeof setTimeout> | undefined;

  /** Speaks at once: browsers want it inside of the click. */
  constructor(words: Words, listener: SayingListener) {
    this.#words = words;
    this.#listener = listener;
    this.#speak();
  }

  /** Falls silent, and tells nothing more. */
  cut(): void {
    this.#release();
    speech()?.cancel();
  }

  #speak(): void {
    const { text, voice, rate } = this.#words;
    const synthesis = speech();
    if (!synthesis) {
      this.#fail('failed');
      return;
    }
    this.#tries++;
    const utterance = new SpeechSynthesisUtterance(text);
    Object.assign(utterance, { voice, lang: voice.lang, rate });
    this.#listen(utterance);
    this.#release();
    this.#utterance = utterance;
    // Paused by another script, or on the page before, it would never begin.
    if (synthesis.paused) synthesis.resume();
    if (synthesis.speaking || synthesis.pending) synthesis.cancel();
    synthesis.speak(utterance);
    this.#watchStart(utterance, DROPPED_AFTER);
  }

  #listen(utterance: SpeechSynthesisUtterance): void {
    const whileSaid = (act: () => void) => (): void => {
      if (this.#utterance === utterance) act();
    };
    const on = (type: 'start' | 'end', act: () => void): void => {
      utterance.addEventListener(type, whileSaid(act));
    };
    on('start', () => {
      this.#hasStarted = true;
      this.#watchEnd(1);
    });
    on('end', () => this.#end());
    utterance.addEventListener('error', ({ error }) => whileSaid(() => this.#meet(error))());
  }

  #meet(error: SpeechSynthesisErrorCode): void {
    const isSilenced = error === 'interrupted' || error === 'canceled';
    if (error === 'not-allowed') this.#fail(error);
    else if (isSilenced && this.#hasStarted) this.#fail('interrupted');
    else if (this.#tries < TRIES) this.#speak();
    else this.#fail(isSilenced ? 'interrupted' : 'failed');
  }

  #watchStart(utterance: SpeechSynthesisUtterance, wait: number): void {
    this.#after(wait, () => {
      const isDropped = !speech()?.speaking && !speech()?.pending;
      if (!isDropped && wait < START_PATIENCE) this.#watchStart(utterance, START_PATIENCE);
      else if (this.#tries < TRIES) this.#speak();
      else this.#fail('failed');
    });
  }

  #watchEnd(times: number): void {
    const { text, rate } = this.#words;
    this.#after((text.length * SLOWEST) / rate + END_PATIENCE, () => {
      if (speech()?.speaking && times > 0) {
        this.#watchEnd(times - 1);
        return;
      }
      speech()?.cancel();
      this.#end();
    });
  }

  #after(ms: number, act: () => void): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(act, ms);
  }

  #end(): void {
    this.#release();
    this.#listener.onEnd();
  }

  #fail(failure: SpeechFailure): void {
    this.cut();
    this.#listener.onFail(failure);
  }

  #release(): void {
    clearTimeout(this.#timer);
    this.#utterance = undefined;
  }
}
