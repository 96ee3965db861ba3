import { sanitizeHtml } from '../article/sanitize.js';
import type { Inline } from '../article/schema.js';
import type { Child } from './h.js';
import type { ViewContext } from './context.js';

/** Plain text as it stands, or sanitized HTML; nothing where there are no words and no picture. */
export function inlineNodes({ text, html }: Inline, context: ViewContext): Child {
  if (html === undefined) return text?.trim() ? text : undefined;
  const fragment = sanitizeHtml(html, context.baseUrl);
  return fragment.textContent.trim() || fragment.querySelector('img') ? fragment : undefined;
}
