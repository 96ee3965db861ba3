import { html, type TemplateResult } from 'lit';

/** All marked as pure, so that the small script tag goes without those of the other one. */
export const emailIcon: TemplateResult = /* @__PURE__ */ icon('M3 6h18v12H3zM3 7l9 6.5L21 7');
export const printIcon: TemplateResult = /* @__PURE__ */ icon('M7 9V3h10v6M7 17H4V9h16v8h-3M7 14h10v7H7z');
export const shareIcon: TemplateResult = /* @__PURE__ */ icon(
  'M18 8a3 3 0 1 0-3-3 3 3 0 0 0 3 3zM6 15a3 3 0 1 0-3-3 3 3 0 0 0 3 3zM18 22a3 3 0 1 0-3-3 3 3 0 0 0 3 3zM8.6 10.5l6.8-4M8.6 13.5l6.8 4',
);
export const reportIcon: TemplateResult = /* @__PURE__ */ icon('M5 21V4M5 4h13l-3 5 3 5H5');
export const saveIcon: TemplateResult = /* @__PURE__ */ icon('M12 4v11M7.5 11l4.5 4.5 4.5-4.5M5 20h14');
export const displayIcon: TemplateResult = /* @__PURE__ */ icon(
  'M4 7h9M17 7h3M4 12h3M11 12h9M4 17h7M15 17h5M13 5v4M7 10v4M11 15v4',
);
export const moreIcon: TemplateResult = /* @__PURE__ */ icon('M6 9l6 6 6-6');
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
