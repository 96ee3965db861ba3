import { isRecord } from '../json.js';
import { attachmentsOf, imageOf } from './media.js';
import { listOf } from './paths.js';
import { plainText } from './plain-text.js';
import { dateOf } from './source-dates.js';

/** Names that other formats give to the words of a thing. */
const NAMES = ['name', 'title', 'label', 'value'];

/** How the value of each field becomes what article format 1 has there. */
const KINDS: Readonly<Record<string, (value: unknown) => unknown>> = {
  articleVersion: asIs,
  identifier: (value) => (typeof value === 'number' ? value : plain(value)),
  url: address,
  inLanguage: (value) =>
    plain(value)
      ?.replace('_', '-')
      .replace(/^(?:\*|und)$/, '') || undefined,
  datePublished: dateOf,
  dateModified: dateOf,
  author: parties,
  publisher: party,
  sourceOrganization: party,
  articleSection: names,
  keywords: names,
  image: imageOf,
  'image.url': imageOf,
  attachments: attachmentsOf,
  actions: asIs,
  'actions.email': flag,
  'actions.print': flag,
  'actions.fontSize': flag,
  'actions.share': flag,
  'image.width': asIs,
  'image.height': asIs,
  'image.renditions': asIs,
  body: asIs,
  bodyHtml: asIs,
};

/** @param key a field of article format 1, or a part of one; plain text where nothing else is known of it */
export function tidy(key: string, value: unknown): unknown {
  return value === null ? undefined : (KINDS[key] ?? (/\.url$/.test(key) ? address : plain))(value);
}

function asIs(value: unknown): unknown {
  return value === '' ? undefined : value;
}

function plain(value: unknown): string | undefined {
  if (typeof value === 'number') return String(value);
  if (Array.isArray(value)) return plain(value[0]);
  return typeof value === 'string' ? plainText(value) || undefined : undefined;
}

function address(value: unknown): string | undefined {
  const url = Array.isArray(value) ? (value[0] as unknown) : value;
  return typeof url === 'string' ? url.trim() || undefined : undefined;
}

/** Databases write switches as 0 and 1, also as text. */
function flag(value: unknown): boolean {
  return value !== false && value !== 0 && value !== '0' && value !== 'false';
}

function nameOf(value: unknown): string | undefined {
  return isRecord(value) ? NAMES.map((key) => plain(value[key])).find(Boolean) : plain(value);
}

/** A list of words, or of things that have a name; words in one text are parted by commas or semicolons. */
function names(value: unknown): string[] | undefined {
  const parted = typeof value === 'string' ? value.split(/[,;]/) : value;
  // Of {"3": "Nông thôn mới"} the values are the names.
  const list = isRecord(parted) && !Array.isArray(parted) && !nameOf(parted) ? Object.values(parted) : listOf(parted);
  const found = list.map(nameOf).filter((name) => name !== undefined);
  return found.length > 0 ? [...new Set(found)] : undefined;
}

function parties(value: unknown): object[] | undefined {
  const found = listOf(value).flatMap((item) => {
    const name = nameOf(item);
    if (!name) return [];
    const host = /^https?:\/\/(?:www\.)?([^/\s]+)/i.exec(name)?.[1];
    if (!isRecord(item)) return host ? { name: host, url: name } : { name };
    const type = String(item['@type']);
    return {
      name,
      url: address(item.url),
      '@type': type === 'Person' || type === 'Organization' ? type : undefined,
    };
  });
  return found.length > 0 ? found : undefined;
}

function party(value: unknown): object | undefined {
  return parties(value)?.[0];
}
