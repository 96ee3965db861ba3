import { nearestStep } from '../nearest-step.js';
import type { Reader, ReaderListener, ReaderState } from './reader.js';
import type { Recording } from './recording.js';
import { onSpeechRateChange, RATES, setSpeechRate, speechRate } from './speech-rate.js';
import { endTurn, takeTurn } from './turn.js';

const EVENTS = ['play', 'pause', 'ended', 'error', 'ratechange'] as const;

export interface RecordingListener extends ReaderListener {
  /** Nothing of it can be played: the file is missing, of an unknown kind, or the page's policy has no `media-src`. */
  onUnplayable: () => void;
}

/** Plays the recording of an article in an `<audio>` with the browser's own controls. */
export class RecordingReader implements Reader {
  readonly mode = 'audio';
  readonly url: string;
  readonly #audio: HTMLAudioElement;
  readonly #listener: RecordingListener;
  readonly #stopListening: () => void;
  #isStopped = false;
  #isBroken = false;

  constructor(audio: HTMLAudioElement, { url }: Recording, listener: RecordingListener) {
    this.#audio = audio;
    this.url = url;
    this.#listener = listener;
    this.#stopListening = onSpeechRateChange(this.#changeRate);
    for (const type of EVENTS) audio.addEventListener(type, this.#follow);
    audio.src = url;
    this.#changeRate();
  }

  get state(): ReaderState {
    if (this.#isStopped) return 'stopped';
    return this.#audio.paused || this.#isBroken ? 'paused' : 'playing';
  }

  /** Whether it broke off while it was heard. */
  get isBroken(): boolean {
    return this.#isBroken;
  }

  play(): void {
    if (this.#isStopped) return;
    if (this.#isBroken) this.#audio.load();
    this.#isBroken = false;
    takeTurn(this.stop, this.#audio);
    // Refused without a click, it waits for one on its own controls; what cannot be played says so by an event.
    this.#audio.play().catch(() => {
      if (!this.#isStopped) this.#listener.onChange();
    });
  }

  pause(): void {
    this.#audio.pause();
  }

  stop = (): void => {
    this.#finish(false);
  };

  #follow = ({ type }: Event): void => {
    if (type === 'play') takeTurn(this.stop, this.#audio);
    if (type === 'ended') this.#finish(true);
    else if (type === 'error') this.#fail();
    else if (type === 'ratechange') setSpeechRate(this.#audio.playbackRate);
    else this.#listener.onChange();
  };

  #fail(): void {
    this.#isBroken = true;
    if (this.#audio.currentTime === 0) this.#listener.onUnplayable();
    else this.#listener.onChange();
  }

  #changeRate = (): void => {
    const audio = this.#audio;
    // The browser's own controls have more speeds than ours: of those the nearest is remembered, and not heard.
    if (nearestStep(RATES, audio.playbackRate) !== speechRate()) audio.playbackRate = speechRate();
    // What loading goes back to.
    audio.defaultPlaybackRate = audio.playbackRate;
  };

  #finish(isComplete: boolean): void {
    if (this.#isStopped) return;
    this.#isStopped = true;
    this.#stopListening();
    for (const type of EVENTS) this.#audio.removeEventListener(type, this.#follow);
    this.#audio.pause();
    // Ends the download as well.
    this.#audio.removeAttribute('src');
    this.#audio.load();
    endTurn(this.stop);
    this.#listener.onEnd(isComplete);
  }
}
