import { html, type TemplateResult } from 'lit';

export const contentsIcon: TemplateResult = icon('M8 6h13M8 12h13M8 18h13M3 6h.01M3 12h.01M3 18h.01');
export const topIcon: TemplateResult = icon('M12 20V5M5 12l7-7 7 7');

function icon(path: string): TemplateResult {
  return html`<svg viewBox="0 0 24 24" aria-hidden="true" focusable="false"><path d=${path} /></svg>`;
}
