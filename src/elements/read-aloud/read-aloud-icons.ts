import { html, type TemplateResult } from 'lit';

export const listenIcon: TemplateResult = icon('M4 9v6h4l5 4V5L8 9zM16.5 9a4 4 0 0 1 0 6M19 6.5a8 8 0 0 1 0 11');
export const pauseIcon: TemplateResult = icon('M8 5v14M16 5v14');
export const playIcon: TemplateResult = icon('M7 5l12 7-12 7z');
export const previousIcon: TemplateResult = icon('M6 5v14M19 5l-9 7 9 7z');
export const nextIcon: TemplateResult = icon('M18 5v14M5 5l9 7-9 7z');
export const stopIcon: TemplateResult = icon('M6 6h12v12H6z');

function icon(path: string): TemplateResult {
  return html`<svg viewBox="0 0 24 24" aria-hidden="true" focusable="false"><path d=${path} /></svg>`;
}
