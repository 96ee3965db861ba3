import { html, type TemplateResult } from 'lit';
import { RATES, setSpeechRate, speechRate } from '../../actions/speech/speech-rate.js';
import type { SpeechReader } from '../../actions/speech/speech-reader.js';
import { formatNumber } from '../../i18n/numbers.js';
import type { ToolStrings } from '../../i18n/tool-types.js';
import { nextIcon, pauseIcon, playIcon, previousIcon, stopIcon } from './read-aloud-icons.js';

export interface PlayerOptions {
  strings: ToolStrings;
  /** BCP 47 language of the interface. */
  language: string;
  onStop: () => void;
}

/** What the bar holds while the browser reads. */
export function speechPlayer(reader: SpeechReader, options: PlayerOptions): TemplateResult {
  const { strings } = options;
  const isPlaying = reader.state === 'playing';
  const next = strings.listenNext;
  return html`
    <button
      type="button"
      class="main"
      aria-label=${isPlaying ? strings.listenPause : strings.listenResume}
      @click=${() => {
        if (isPlaying) reader.pause();
        else reader.play();
      }}
    >
      ${isPlaying ? pauseIcon : playIcon}<span class="words" aria-hidden="true"
        ><span class=${isPlaying ? 'now' : ''}>${strings.listenPause}</span
        ><span class=${isPlaying ? '' : 'now'}>${strings.listenResume}</span></span
      >
    </button>
    <button
      type="button"
      class="step"
      title=${strings.listenPrevious}
      @click=${() => {
        reader.previous();
      }}
    >
      ${previousIcon}<span>${strings.listenPrevious}</span>
    </button>
    <button
      type="button"
      class="step"
      title=${next}
      aria-disabled=${reader.hasNext ? 'false' : 'true'}
      @click=${() => {
        reader.next();
      }}
    >
      ${nextIcon}<span>${next}</span>
    </button>
    ${speedChoice(options)} ${stopButton(options)}
  `;
}

/** What it holds while a recording is played. */
export function recordingPlayer(audio: HTMLAudioElement, options: PlayerOptions): TemplateResult {
  audio.setAttribute('aria-label', options.strings.listenRecording);
  return html`${audio} ${speedChoice(options)} ${stopButton(options)}`;
}

function stopButton({ strings, onStop }: PlayerOptions): TemplateResult {
  return html`<button type="button" class="stop" title=${strings.listenStop} @click=${onStop}>
    ${stopIcon}<span>${strings.listenStop}</span>
  </button>`;
}

function speedChoice({ strings, language }: PlayerOptions): TemplateResult {
  const options = RATES.map((rate) => {
    const words = `${formatNumber(rate, language, 2)}×`;
    return html`<option value=${rate} .selected=${rate === speechRate()}>${words}</option>`;
  });
  return html`<label class="speed"
    ><span>${strings.listenSpeed}</span>
    <select @change=${changeSpeed}>
      ${options}
    </select></label
  >`;
}

function changeSpeed({ target }: Event): void {
  if (target instanceof HTMLSelectElement) setSpeechRate(Number(target.value));
}
