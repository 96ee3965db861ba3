/** What nobody would read aloud: controls, pictures, what only machines see. */
const UNREAD = [
  'script, style, template, noscript, button, input, select, textarea, meter, progress, form, nav, menu, dialog',
  'audio, video, canvas, iframe, object, embed, img, svg, math, rp, rt, link, meta, hr',
  '[hidden], [aria-hidden="true"], [inert], [contenteditable]:not([contenteditable="false"])',
  '[role="toolbar"], [role="navigation"], [role="button"], [role="menu"], [role="status"], [role="doc-noteref"]',
  // Parts that controls put on the page.
  '[data-gov-print="note"], [data-gov-tool]',
  // What stands around a text, for the eye to find its way.
  '[data-part="section"], [data-part="dates"], [data-part="notice"], [data-part="keywords"], [data-part="copyright"]',
  '[data-part="label"], [data-attachments], [itemprop~="keywords"], [itemprop~="copyrightNotice"]',
].join(', ');

/** A number that leads to a note at the end: `<sup><a>1</a></sup>`, and the other way round. */
const MARK_OF_NOTE = /^\s*[[(]?(?:\d{1,3}|[*†‡]{1,3}|[a-z])[\])]?\s*$/i;

/** Whether an element is left out, with all that is in it. */
export function isUnread(element: Element): boolean {
  if (element.matches(UNREAD)) return true;
  return element.localName === 'sup' && isMarkOfNote(element);
}

/** How an element is laid out, or nothing where the reader does not see it. */
export function displayOf(element: Element): string | undefined {
  const { display, visibility } = getComputedStyle(element);
  return display === 'none' || visibility === 'hidden' || visibility === 'collapse' ? undefined : display;
}

function isMarkOfNote(sup: Element): boolean {
  const isLinked = sup.querySelector('a') !== null || sup.closest('a') !== null;
  return isLinked && MARK_OF_NOTE.test(sup.textContent);
}
