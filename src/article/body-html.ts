import type { AddressRules } from './address.js';
import { normalizeHtml } from './legacy-html/normalize.js';
import { expandShortcodes } from './legacy-html/shortcodes.js';
import type { Report } from './report.js';
import { sanitizeHtml, sanitizeInSlices, type Prepare } from './sanitize.js';

/**
 * The HTML of a body as CMSs serve it, old and new: mended, its captions recognised, then made safe.
 *
 * @throws {ArticleError} `blocked`, see sanitize.ts
 */
export function readBodyHtml(html: string, rules: AddressRules, report: Report): DocumentFragment {
  return sanitizeHtml(expandShortcodes(html), rules, mendWith(report));
}

/** The same, for long HTML, piece by piece. */
export function readBodyHtmlInSlices(
  html: string,
  rules: AddressRules,
  report: Report,
): Generator<DocumentFragment, void> {
  return sanitizeInSlices(expandShortcodes(html), rules, mendWith(report));
}

function mendWith(report: Report): Prepare {
  return (piece) => {
    normalizeHtml(piece, report);
  };
}
