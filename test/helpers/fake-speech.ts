/** A browser's speech that never talks: what is to be said is kept, and the test says what becomes of it. */
import { stub } from './stubs.js';

export interface FakeVoice {
  name: string;
  lang: string;
  localService: boolean;
  default: boolean;
}

export const VIETNAMESE: FakeVoice = { name: 'Linh', lang: 'vi-VN', localService: true, default: false };
export const ENGLISH: FakeVoice = { name: 'Kate', lang: 'en-GB', localService: true, default: true };

/** As browsers have it, with only what is asked of it. */
class Utterance extends EventTarget {
  lang = '';
  rate = 1;
  voice: FakeVoice | null = null;

  constructor(readonly text: string) {
    super();
  }
}

export class FakeSpeech extends EventTarget {
  /** Everything that was ever asked for. */
  readonly asked: Utterance[] = [];
  readonly #queue: Utterance[] = [];
  #voices: FakeVoice[];
  paused = false;
  /** What `speak` does with an utterance besides keeping it. */
  answer: 'start' | 'nothing' | 'drop' | 'not-allowed' = 'start';
  cancels = 0;

  constructor(found: FakeVoice[]) {
    super();
    this.#voices = found;
  }

  get speaking(): boolean {
    return this.#queue.length > 0;
  }

  get pending(): boolean {
    return this.#queue.length > 1;
  }

  /** What is being said, if anything. */
  get current(): Utterance | undefined {
    return this.#queue[0];
  }

  /** The texts that were asked for, in their order. */
  get texts(): string[] {
    return this.asked.map(({ text }) => text);
  }

  getVoices(): FakeVoice[] {
    return this.#voices;
  }

  /** Voices come, or go. */
  install(...found: FakeVoice[]): void {
    this.#voices = found;
    this.dispatchEvent(new Event('voiceschanged'));
  }

  speak(utterance: Utterance): void {
    this.asked.push(utterance);
    const { answer } = this;
    if (answer === 'drop') return;
    if (answer === 'not-allowed') {
      queueMicrotask(() => fail(utterance, 'not-allowed'));
      return;
    }
    this.#queue.push(utterance);
    if (answer === 'start') queueMicrotask(() => utterance.dispatchEvent(new Event('start')));
  }

  cancel(): void {
    this.cancels++;
    // As browsers do: the events come later, when others are spoken already.
    for (const utterance of this.#queue.splice(0)) queueMicrotask(() => fail(utterance, 'interrupted'));
  }

  resume(): void {
    this.paused = false;
  }

  /** What is being said has been said. */
  finish(): void {
    const utterance = this.#queue.shift();
    utterance?.dispatchEvent(new Event('end'));
  }

  /** What is being said fails. */
  fail(error: string): void {
    const utterance = this.#queue.shift();
    if (utterance) fail(utterance, error);
  }

  /** It ends without a word. */
  forget(): void {
    this.#queue.length = 0;
  }

  /** Says what comes, as long as something comes. @returns the texts, from what is being said on */
  finishAll(): string[] {
    const said: string[] = [];
    while (this.current) {
      said.push(this.current.text);
      this.finish();
    }
    return said;
  }
}

function fail(utterance: Utterance, error: string): void {
  utterance.dispatchEvent(Object.assign(new Event('error'), { error }));
}

/** Gives the page such a speech until the test ends. */
export function useSpeech(...found: FakeVoice[]): FakeSpeech {
  const fake = new FakeSpeech(found);
  stub(globalThis, 'speechSynthesis', fake);
  stub(globalThis, 'SpeechSynthesisUtterance', Utterance);
  return fake;
}

/** Takes the speech away until the test ends. */
export function withoutSpeech(): void {
  stub(globalThis, 'speechSynthesis', undefined);
}
