import { html, type TemplateResult } from 'lit';

export const emailIcon: TemplateResult = icon('M3 6h18v12H3zM3 7l9 6.5L21 7');
export const printIcon: TemplateResult = icon('M7 9V3h10v6M7 17H4V9h16v8h-3M7 14h10v7H7z');
export const moreIcon: TemplateResult = icon('M5 12h.01M12 12h.01M19 12h.01');
// Pure, so that the small script tag, which needs none of these, leaves them out.
export const picturesIcon: TemplateResult = /* @__PURE__ */ icon('M3 5h18v14H3zM3 16l5-5 5 5 3-3 5 4M16 9h.01');
export const closeIcon: TemplateResult = /* @__PURE__ */ icon('M6 6l12 12M18 6L6 18');
export const zoomInIcon: TemplateResult = /* @__PURE__ */ icon('M12 5v14M5 12h14');
export const zoomOutIcon: TemplateResult = /* @__PURE__ */ icon('M5 12h14');
export const leftIcon: TemplateResult = /* @__PURE__ */ icon('M15 5l-7 7 7 7');
export const rightIcon: TemplateResult = /* @__PURE__ */ icon('M9 5l7 7-7 7');
export const upIcon: TemplateResult = /* @__PURE__ */ icon('M5 15l7-7 7 7');
export const downIcon: TemplateResult = /* @__PURE__ */ icon('M5 9l7 7 7-7');

function icon(path: string): TemplateResult {
  return html`<svg viewBox="0 0 24 24" aria-hidden="true" focusable="false"><path d=${path} /></svg>`;
}
