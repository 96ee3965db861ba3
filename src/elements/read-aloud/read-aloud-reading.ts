import type { LitElement, ReactiveController } from 'lit';
import { languageOfElement } from '../../actions/speech/language.js';
import type { ReaderState } from '../../actions/speech/reader.js';
import { RecordingReader } from '../../actions/speech/recording-reader.js';
import { isPlayable, recordingOf, type Recording } from '../../actions/speech/recording.js';
import { SpeechReader } from '../../actions/speech/speech-reader.js';
import { speech } from '../../actions/speech/voices.js';
import { textOf } from '../../actions/target.js';
import { emit } from '../../events.js';
import type { ToolStrings } from '../../i18n/tool-types.js';
import type { GovArticleElement } from '../gov-article/gov-article-element.js';

type AnyReader = SpeechReader | RecordingReader;

/** A `<gov-article>`, or any other element. */
type Target = HTMLElement & Partial<Pick<GovArticleElement, 'complete'>>;

export interface ReadingOptions {
  target: () => HTMLElement | undefined;
  strings: () => ToolStrings;
  /** After a reading has ended, while its controls are still there. */
  onEnd: () => void;
}

/** One reading after another: of the recording where there is one that can be played, else by the browser's voice. */
export class ReadingController implements ReactiveController {
  readonly #host: LitElement;
  readonly #options: ReadingOptions;
  #reader: AnyReader | undefined;
  #audio: HTMLAudioElement | undefined;
  #note = '';
  #announcement = '';

  constructor(host: LitElement, options: ReadingOptions) {
    this.#host = host;
    this.#options = options;
    host.addController(this);
  }

  /** Absent while nothing is read. */
  get reader(): AnyReader | undefined {
    return this.#reader;
  }

  /** That of the recording, with the browser's own controls. */
  get audio(): HTMLAudioElement {
    return (this.#audio ??= Object.assign(document.createElement('audio'), { controls: true, preload: 'none' }));
  }

  get state(): ReaderState {
    return this.#reader?.state ?? 'stopped';
  }

  /** Shown, and not announced: something is being heard. */
  get note(): string {
    return this.#note;
  }

  /** Absent while something is heard: nothing talks over it. */
  get announcement(): string {
    return this.#announcement;
  }

  hostConnected(): void {
    // Chrome would go on reading over the next page.
    addEventListener('pagehide', this.stop);
    document.addEventListener('gov-article-load', this.#stopIfReplaced);
  }

  hostDisconnected(): void {
    removeEventListener('pagehide', this.stop);
    document.removeEventListener('gov-article-load', this.#stopIfReplaced);
    this.stop();
  }

  /** Does nothing on a disconnected element. */
  play(): void {
    if (!this.#host.isConnected) return;
    if (this.#reader) this.#reader.play();
    else this.#begin();
  }

  stop = (): void => {
    this.#reader?.stop();
  };

  /** Speech follows its text by itself; a recording knows nothing of the article that it is of. */
  #stopIfReplaced = (): void => {
    const target = this.#options.target();
    if (this.#reader?.mode === 'audio' && target && recordingOf(target)?.url !== this.#reader.url) this.stop();
  };

  #begin(): void {
    const target = this.#options.target();
    const recording = target && recordingOf(target);
    if (recording && isPlayable(recording)) this.#startRecording(recording);
    else this.#startSpeech(this.#newSpeech());
  }

  #startRecording(recording: Recording): void {
    if (!emit(this.#host, 'read-aloud-start', { mode: 'audio' }, true)) return;
    const reader: RecordingReader = new RecordingReader(this.audio, recording, {
      onChange: this.#change,
      onEnd: (isComplete) => this.#end(reader, isComplete),
      onUnplayable: () => this.#speakInstead(reader),
    });
    this.#read(reader);
  }

  /** @returns nothing where there is nothing to be read */
  #newSpeech(): SpeechReader | undefined {
    const target = this.#options.target();
    const content = target && textOf(target);
    if (!content || !speech()) return undefined;
    const reader: SpeechReader = new SpeechReader(content, languageOfElement(content), {
      onChange: this.#change,
      onEnd: (isComplete) => this.#end(reader, isComplete),
      onReplaced: () => {
        const target: Target | undefined = this.#options.target();
        target?.complete?.();
        return target && textOf(target);
      },
    });
    return reader.hasWords ? reader : undefined;
  }

  #startSpeech(reader: SpeechReader | undefined): void {
    if (reader && emit(this.#host, 'read-aloud-start', { mode: 'speech' }, true)) this.#read(reader);
  }

  #speakInstead(recording: RecordingReader): void {
    const { listenNoRecording, listenBrokenOff } = this.#options.strings();
    const reader = this.#newSpeech();
    if (reader) {
      recording.stop();
      this.#note = listenNoRecording;
      this.#startSpeech(reader);
    } else this.#announcement = listenBrokenOff;
    this.#host.requestUpdate();
  }

  #read(reader: AnyReader): void {
    this.#reader = reader;
    this.#announcement = '';
    reader.play();
    this.#host.requestUpdate();
  }

  #change = (): void => {
    const { listenFailed, listenBrokenOff } = this.#options.strings();
    const reader = this.#reader;
    if (reader?.mode === 'audio') this.#announcement = reader.isBroken ? listenBrokenOff : '';
    else this.#announcement = reader?.failure && reader.failure !== 'interrupted' ? listenFailed : '';
    this.#host.requestUpdate();
  };

  #end({ mode }: AnyReader, isComplete: boolean): void {
    this.#options.onEnd();
    this.#reader = undefined;
    this.#note = '';
    this.#announcement = isComplete ? this.#options.strings().listenEnded : '';
    this.#host.requestUpdate();
    emit(this.#host, 'read-aloud-end', { mode, isComplete });
  }
}
