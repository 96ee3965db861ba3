import { isRecord } from '../json.js';
import { listOf } from './paths.js';
import { decodeEntities, plainText } from './plain-text.js';

/** Keys of a thing by what they mean, however a format writes them: `alt_text`, `altText` and `AltText` are one. */
type Known = Readonly<Record<string, unknown>>;

const IMG = /<img\b[^<>]*/i;
const ATTRIBUTE = /\s(src|alt|width|height)=("[^"]*"|'[^']*'|[^\s"'>]+)/gi;

/** An image of article format 1 from an address, an object, HTML with an `<img>`, or the first of a list that is one. */
export function imageOf(value: unknown): Record<string, unknown> | undefined {
  if (Array.isArray(value))
    return value.reduce<ReturnType<typeof imageOf>>((found, item) => found ?? imageOf(item), undefined);
  if (typeof value === 'string') {
    const tag = IMG.exec(value)?.[0];
    return tag ? imageOf(attributesOf(tag)) : value.trim() ? { url: value.trim() } : undefined;
  }
  if (!isRecord(value)) return undefined;
  const { known, text, address } = reader(value);
  const url = address('url', 'contenturl', 'sourceurl', 'href', 'src');
  if (!url) return undefined;
  return {
    url,
    width: pixels(known.width),
    height: pixels(known.height),
    alt: text('alt', 'alttext', 'alternativetext'),
    caption: text('caption'),
    creditText: text('credittext', 'credit'),
    renditions: value.renditions,
  };
}

function attributesOf(tag: string): Record<string, unknown> {
  return Object.fromEntries(
    [...tag.matchAll(ATTRIBUTE)].map(([, name = '', raw = '']) => [
      name.toLowerCase(),
      decodeEntities(raw.replace(/^["']|["']$/g, '')),
    ]),
  );
}

/** A size in CSS pixels, 1–20,000, as a number or in digits; schema.org also has `{ "value": 800 }`. */
export function pixels(value: unknown): number | undefined {
  if (isRecord(value)) return pixels(value.value);
  const size = typeof value === 'number' || typeof value === 'string' ? Math.round(parseFloat(String(value))) : 0;
  return size >= 1 && size <= 20_000 ? size : undefined;
}

/** Attachments of article format 1, from a list of objects, of addresses, or from addresses in one text with commas. */
export function attachmentsOf(value: unknown): object[] | undefined {
  const list = typeof value === 'string' ? value.split(',') : listOf(value);
  const found = list.flatMap((item) => {
    const { known, text, address } = reader(isRecord(item) ? item : { url: item });
    const url = address('url', 'contenturl', 'href', 'src', 'serverrelativeurl', 'link');
    if (!url) return [];
    return {
      url,
      name: text('name', 'title', 'filename') ?? fileName(url),
      encodingFormat: text('encodingformat', 'mimetype', 'contenttype', 'filemime'),
      contentSize: Number(known.contentsize ?? known.sizeinbytes ?? known.filesize) || undefined,
    };
  });
  return found.length > 0 ? found : undefined;
}

/** The last part of an address as people read it. */
export function fileName(url: string): string {
  const name = url.split(/[?#]/)[0]?.split('/').filter(Boolean).at(-1) ?? '';
  try {
    return decodeURIComponent(name) || url;
  } catch {
    return name;
  }
}

function reader(source: Record<string, unknown>) {
  const known: Known = Object.fromEntries(
    Object.entries(source).map(([key, value]) => [key.toLowerCase().replace(/[_-]/g, ''), value]),
  );
  const first = (keys: readonly string[]): string | undefined => {
    const found = keys.map((key) => known[key]).find((value) => typeof value === 'string' && value.trim() !== '');
    return typeof found === 'string' ? found.trim() : undefined;
  };
  return {
    known,
    address: (...keys: string[]) => first(keys),
    text: (...keys: string[]) => {
      const found = first(keys);
      return found && plainText(found);
    },
  };
}
