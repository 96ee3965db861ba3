import { safeLink } from '../article/address.js';
import type { Attachment } from '../article/schema.js';
import { formatBytes } from '../i18n/numbers.js';
import type { ViewContext } from './context.js';
import { h } from './h.js';
import { linked } from './linked.js';

/** Short names of the types that offices attach; others show the ending of their address. */
const TYPES: ReadonlyMap<string, string> = new Map([
  ['application/pdf', 'PDF'],
  ['application/msword', 'DOC'],
  ['application/vnd.openxmlformats-officedocument.wordprocessingml.document', 'DOCX'],
  ['application/vnd.ms-excel', 'XLS'],
  ['application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', 'XLSX'],
  ['application/vnd.openxmlformats-officedocument.presentationml.presentation', 'PPTX'],
  ['application/zip', 'ZIP'],
]);

/** One file to download, with its type and size, so that nobody on a slow line opens it unwarned. */
export function attachmentItem(attachment: Attachment, context: ViewContext): HTMLLIElement {
  const link = safeLink(attachment.url, context);
  const name = attachment.name.trim() || attachment.url;
  const facts = [
    typeOf(attachment),
    attachment.contentSize !== undefined && formatBytes(attachment.contentSize, context.language),
  ]
    .filter(Boolean)
    .join(', ');
  return h('li', {}, h('bdi', {}, linked(link, name)), facts && h('small', {}, ` (${facts})`));
}

function typeOf({ encodingFormat = '', url }: Attachment): string | undefined {
  return TYPES.get(encodingFormat.toLowerCase()) ?? /\.([a-z0-9]{2,5})(?:[?#]|$)/i.exec(url)?.[1]?.toUpperCase();
}
