// The address of the page has the choices in its fragment, so that it can be sent to a colleague.
import { fragmentOf } from './form.js';

/** Also of the links to the page in its other language. */
export function writeAddress(entries, usual, language) {
  const fragment = fragmentOf(entries, usual, language);
  if (location.hash !== fragment) window.history.replaceState(null, '', fragment);
  for (const link of document.querySelectorAll('[data-language]')) {
    link.href = fragmentOf(entries, usual, link.dataset.language);
    if (link.dataset.language === language) link.setAttribute('aria-current', 'true');
    else link.removeAttribute('aria-current');
  }
}

/** Leads to a place on the page as a link does, but leaves the address as it is. */
export function jump(event) {
  event.preventDefault();
  document.querySelector(event.currentTarget.hash).focus();
}
