import { isRecord } from '../json.js';
import { attachmentsOf, imageOf } from './media.js';
import { listOf, textAt } from './paths.js';
import { plainText } from './plain-text.js';
import { dateOf } from './source-dates.js';

/** How the value of each field becomes what article format 1 has there. */
const KINDS: Readonly<Record<string, (value: unknown) => unknown>> = {
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
};

/** Parts that are of a kind whatever they are part of. */
const AS_IS = /^(?:articleVersion|actions|body(?:Html)?)$|\.(?:width|height|renditions)$/;

/** @param key a field of article format 1, or a part of one; plain text where nothing else is known of it */
export function tidy(key: string, value: unknown): unknown {
  if (value === undefined || value === null || (typeof value === 'string' && value.trim() === '')) return undefined;
  if (AS_IS.test(key)) return value;
  if (key.startsWith('actions.')) return isOn(value);
  return ((Object.hasOwn(KINDS, key) ? KINDS[key] : undefined) ?? (key.endsWith('.url') ? address : plain))(value);
}

function plain(value: unknown): string | undefined {
  const text = firstOf(value);
  if (typeof text === 'number') return String(text);
  return typeof text === 'string' ? plainText(text) || undefined : undefined;
}

function address(value: unknown): string | undefined {
  const url = firstOf(value);
  return typeof url === 'string' ? url.trim() || undefined : undefined;
}

function firstOf(value: unknown): unknown {
  return Array.isArray(value) ? value[0] : value;
}

/** Databases write switches as 0 and 1, also as text. */
function isOn(value: unknown): boolean {
  return !/^(?:0|false)$/.test(String(value));
}

function nameOf(value: unknown): string | undefined {
  return plain(isRecord(value) ? textAt(value, 'name', 'title', 'label', 'value') : value);
}

/** A list of words, or of things that have a name; words in one text are parted by commas or semicolons. */
function names(value: unknown): unknown[] | undefined {
  // Of {"3": "Nông thôn mới"} the values are the names.
  const list = isRecord(value) && !nameOf(value) ? Object.values(value) : listOf(value);
  // Entities end with the mark that parts words: they are decoded before.
  const words = typeof value === 'string' ? plainText(value).split(/[,;]/) : list.map(nameOf);
  const found = words.map((word) => word?.trim()).filter(Boolean);
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
