import { html, type TemplateResult } from 'lit';

export const emailIcon: TemplateResult = icon('M3 6h18v12H3zM3 7l9 6.5L21 7');
export const printIcon: TemplateResult = icon('M7 9V3h10v6M7 17H4V9h16v8h-3M7 14h10v7H7z');
/** Marked as pure: the small script tag goes without it. */
export const displayIcon: TemplateResult = /* @__PURE__ */ icon(
  'M4 7h9M17 7h3M4 12h3M11 12h9M4 17h7M15 17h5M13 5v4M7 10v4M11 15v4',
);
export const moreIcon: TemplateResult = icon('M5 12h.01M12 12h.01M19 12h.01');

function icon(path: string): TemplateResult {
  return html`<svg viewBox="0 0 24 24" aria-hidden="true" focusable="false"><path d=${path} /></svg>`;
}
