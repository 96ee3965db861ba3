import { spokenText } from '../spoken/spoken-text.js';
import { PassageList } from './passage-list.js';
import type { Passage } from './passages.js';
import type { Reader, ReaderListener, ReaderState } from './reader.js';
import { ReadingMark } from './reading-mark.js';
import { Saying, type SpeechFailure } from './saying.js';
import { sentencesOf, type Sentence } from './sentences.js';
import { onSpeechRateChange, speechRate } from './speech-rate.js';
import { endTurn, takeTurn } from './turn.js';
import { baseLanguage, voiceFor } from './voices.js';

export interface SpeechListener extends ReaderListener {
  /** The root has left the page. @returns what stands in its place, in its whole length */
  onReplaced: () => HTMLElement | undefined;
}

/**
 * Reads an article aloud in the voice of the browser, sentence by sentence, and marks the paragraph.
 *
 * It pauses by falling silent, and begins the sentence again: `pause()` of the browsers ends the speech on Android, and
 * holds it for ever with voices of the net.
 */
export class SpeechReader implements Reader {
  readonly mode = 'speech';
  #root: HTMLElement;
  readonly #passages: PassageList;
  readonly #lang: string;
  readonly #listener: SpeechListener;
  readonly #mark = new ReadingMark();
  readonly #voices = new Map<string, SpeechSynthesisVoice | undefined>();
  #state: ReaderState = 'paused';
  #index = 0;
  #sentences: Sentence[] = [];
  #sentence = 0;
  #saying: Saying | undefined;
  #failure: SpeechFailure | undefined;
  #stopListening: (() => void) | undefined;
  readonly #observer = new MutationObserver(() => {
    if (!this.#root.isConnected) this.#moveOn();
  });

  /** @param lang of the article: for its parts in languages that no voice speaks */
  constructor(root: HTMLElement, lang: string, listener: SpeechListener) {
    this.#root = root;
    this.#lang = lang;
    this.#listener = listener;
    this.#passages = new PassageList(root, (passage) => this.#voiceOf(passage) !== undefined);
  }

  get state(): ReaderState {
    return this.#state;
  }

  get failure(): SpeechFailure | undefined {
    return this.#failure;
  }

  /** Whether there is anything to be read at all. */
  get hasWords(): boolean {
    return this.#passages.at(0) !== undefined;
  }

  get hasNext(): boolean {
    return this.#passages.at(this.#index + 1) !== undefined;
  }

  play(): void {
    if (this.#state !== 'paused') return;
    takeTurn(this.stop);
    this.#state = 'playing';
    if (!this.#stopListening) this.#begin();
    this.#speak();
  }

  pause(): void {
    if (this.#state !== 'playing') return;
    this.#hush();
    this.#state = 'paused';
    this.#listener.onChange();
  }

  /** To the beginning of the next passage; at the last one it does nothing. */
  next(): void {
    if (this.hasNext) this.#go(this.#index + 1);
  }

  /** To the beginning of this passage where it has been read for a while, else of the one before. */
  previous(): void {
    this.#go(this.#sentence > 0 ? this.#index : Math.max(0, this.#index - 1));
  }

  stop = (): void => {
    this.#finish(false);
  };

  #begin(): void {
    this.#stopListening = onSpeechRateChange(this.#changeRate);
    if (this.#root.parentNode) this.#observer.observe(this.#root.parentNode, { childList: true });
    this.#open();
  }

  /** Where the same article was built again, as it is when the page changes its language, it is read on. */
  #moveOn(): void {
    const text = this.#passages.at(this.#index)?.text;
    this.#root = this.#listener.onReplaced() ?? this.#root;
    this.#passages.restart(this.#root);
    const passage = this.#passages.at(this.#index);
    if (passage?.element.isConnected && passage.text === text) this.#mark.show(passage.element);
    else this.stop();
  }

  #go(index: number): void {
    if (this.#state === 'stopped') return;
    this.#index = index;
    this.#hush();
    this.#open();
    if (this.#state === 'playing') this.#speak();
    else this.#listener.onChange();
  }

  /** Takes the passage up at its beginning. */
  #open(): void {
    const passage = this.#passages.at(this.#index);
    this.#sentence = 0;
    this.#sentences = passage ? this.#split(passage) : [];
    if (passage?.element.isConnected) this.#mark.show(passage.element);
  }

  #split({ text, lang }: Passage): Sentence[] {
    return sentencesOf(spokenText(text, lang), lang, speechRate());
  }

  #speak(): void {
    const passage = this.#passages.at(this.#index);
    const voice = passage && this.#voiceOf(passage);
    const sentence = this.#sentences[this.#sentence];
    if (!passage || !voice || !sentence) {
      this.#advance();
      return;
    }
    // The article has been replaced.
    if (!passage.element.isConnected) {
      this.stop();
      return;
    }
    this.#failure = undefined;
    const words = { text: sentence.text, voice, rate: speechRate() };
    this.#saying = new Saying(words, { onEnd: this.#advance, onFail: this.#fail });
    this.#listener.onChange();
  }

  #advance = (): void => {
    if (this.#state !== 'playing') return;
    if (this.#sentence + 1 < this.#sentences.length) this.#sentence++;
    else if (this.hasNext) {
      this.#index++;
      this.#open();
    } else {
      this.#finish(true);
      return;
    }
    this.#speak();
  };

  #fail = (failure: SpeechFailure): void => {
    this.#failure = failure;
    this.pause();
  };

  /** What is being said is said again at the new speed, parted anew. */
  #changeRate = (): void => {
    const passage = this.#passages.at(this.#index);
    const start = this.#sentences[this.#sentence]?.start;
    if (!passage || start === undefined) return;
    this.#sentences = this.#split(passage);
    this.#sentence = Math.max(0, this.#sentences.filter((sentence) => sentence.start <= start).length - 1);
    if (this.#state !== 'playing') return;
    this.#hush();
    this.#speak();
  };

  /** A Vietnamese text is never read in a voice of another language; others rather so than not at all. */
  #voiceOf({ lang }: Passage): SpeechSynthesisVoice | undefined {
    if (!this.#voices.has(lang)) {
      const own = voiceFor(lang);
      this.#voices.set(lang, own ?? (baseLanguage(lang) === 'vi' ? undefined : voiceFor(this.#lang)));
    }
    return this.#voices.get(lang);
  }

  #hush(): void {
    this.#saying?.cut();
    this.#saying = undefined;
  }

  #finish(isComplete: boolean): void {
    if (this.#state === 'stopped') return;
    this.#state = 'stopped';
    this.#hush();
    this.#stopListening?.();
    this.#observer.disconnect();
    this.#mark.clear();
    endTurn(this.stop);
    this.#listener.onEnd(isComplete);
  }
}
