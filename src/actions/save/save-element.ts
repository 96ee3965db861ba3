import { ATTRIBUTES, DROPPED, KEPT, NAMED, NAMES, RENAMED, ROLES } from './save-policy.js';

/** Of what is on no list the words stay, in lines of their own where they are so on the page. */
export function tagOf(element: Element): string | undefined {
  // Heads no column: a corner, or a row for looks.
  if (element.localName === 'th' && !element.textContent.trim() && !element.querySelector('img')) return 'td';
  if (Object.hasOwn(RENAMED, element.localName)) return RENAMED[element.localName];
  if (element.namespaceURI === 'http://www.w3.org/1999/xhtml' && KEPT.has(element.localName)) {
    return element.hasAttribute('data-group') ? undefined : element.localName;
  }
  return /^(?:block|flex|grid|list-item|flow-root)$/.test(getComputedStyle(element).display) ? 'div' : undefined;
}

export function isLeftOut(element: Element): boolean {
  return DROPPED.has(element.localName) || isUnseen(element) || isOfControl(element);
}

export function isUnseen(element: Element): boolean {
  return getComputedStyle(element).display === 'none';
}

/**
 * What controls put among the elements of the article. Their other marks are on elements of the article itself, such as a
 * figure that can be enlarged or the paragraph that is being read.
 */
function isOfControl(element: Element): boolean {
  return element.matches('[data-gov-print="note"], [data-gov-tool]');
}

/** All but its id, of which there may be one only. */
export function copyAttributes(from: Element, to: HTMLElement): void {
  for (const name of ATTRIBUTES) {
    const value = from.getAttribute(name);
    if (value !== null) to.setAttribute(name, value);
  }
  const { lang, dir } = from as HTMLElement;
  if (/^[a-z]{2,3}(?:-[a-z\d]+)*$/i.test(lang)) to.lang = lang;
  if (/^(?:ltr|rtl|auto)$/.test(dir)) to.dir = dir;
  copyNames(from, to);
}

function copyNames(from: Element, to: Element): void {
  const role = from.getAttribute('role') ?? '';
  if (ROLES.has(role)) to.setAttribute('role', role);
  if (!ROLES.has(role) && !NAMED.has(from.localName)) return;
  for (const name of NAMES) {
    const value = from.getAttribute(name);
    if (value?.trim() && (name === 'aria-label' || isThere(value, from))) to.setAttribute(name, value);
  }
  // What scrolls must be reached by the keyboard.
  if (from.hasAttribute('data-scroller')) to.setAttribute('tabindex', '0');
}

function isThere(id: string, near: Element): boolean {
  return near.querySelector(`#${CSS.escape(id)}`) !== null;
}
