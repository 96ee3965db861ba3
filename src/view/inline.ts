import { MEDIA_LINK } from '../article/media-links.js';
import { sanitizeHtml } from '../article/sanitize.js';
import type { Inline } from '../article/schema.js';
import type { ViewContext } from './context.js';
import { frameBackAmongWords } from './embed.js';
import { finishFootnotes } from './footnotes.js';
import type { Child } from './h.js';
import { finishPicture } from './picture.js';

/** Sanitized HTML, or else plain text as it stands; nothing where there are no words and no picture. */
export function inlineNodes({ text, html }: Inline, context: ViewContext): Child {
  const fragment = html === undefined ? undefined : sanitizeHtml(html, context);
  const pictures = fragment?.querySelectorAll('img') ?? [];
  if (!fragment?.textContent.trim() && pictures.length === 0) return text?.trim() ? text : undefined;
  for (const img of pictures) finishPicture(img, context);
  for (const anchor of fragment?.querySelectorAll<HTMLAnchorElement>(MEDIA_LINK) ?? []) frameBackAmongWords(anchor);
  if (fragment) finishFootnotes(fragment, context);
  return fragment;
}
