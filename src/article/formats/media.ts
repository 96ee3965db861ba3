import { isRecord } from '../json.js';
import { listOf } from './paths.js';
import { decodeEntities, plainText } from './plain-text.js';

const IMG = /<img\b[^<>]*/i;
const ATTRIBUTE = /\s(src|alt|width|height)=("[^"]*"|'[^']*'|[^\s"'>]+)/gi;

/** An image of article format 1 from an address, an object, HTML with an `<img>`, or the first of a list that is one. */
export function imageOf(value: unknown): Record<string, unknown> | undefined {
  if (Array.isArray(value)) return value.map((item) => (Array.isArray(item) ? undefined : imageOf(item))).find(Boolean);
  if (typeof value === 'string') {
    const tag = IMG.exec(value)?.[0];
    return imageOf(tag ? attributesOf(tag) : { url: value });
  }
  if (!isRecord(value)) return undefined;
  const find = finderIn(value);
  const url = textOf(find('url contenturl sourceurl href src'));
  return url
    ? {
        url,
        width: pixels(find('width')),
        height: pixels(find('height')),
        alt: plainOf(find('alt alttext alternativetext')),
        caption: plainOf(find('caption')),
        creditText: plainOf(find('credittext credit')),
        renditions: value.renditions,
      }
    : undefined;
}

/** Values as HTML has them, but for the address: words are decoded where all words are. */
function attributesOf(tag: string): Record<string, unknown> {
  return Object.fromEntries(
    [...tag.matchAll(ATTRIBUTE)].map(([, name = '', quoted = '']) => {
      const value = quoted.replace(/^["']|["']$/g, '');
      return [name.toLowerCase(), /^src$/i.test(name) ? decodeEntities(value) : value];
    }),
  );
}

/** A size in CSS pixels, 1–20,000, as a number or in digits; schema.org also has `{ "value": 800 }`. */
export function pixels(value: unknown): number | undefined {
  const raw = isRecord(value) ? value.value : value;
  const size = typeof raw === 'number' || typeof raw === 'string' ? Math.round(parseFloat(String(raw))) : 0;
  return size >= 1 && size <= 20_000 ? size : undefined;
}

/** Attachments of article format 1, from a list of objects, of addresses, or from addresses in one text with commas. */
export function attachmentsOf(value: unknown): object[] | undefined {
  const list = typeof value === 'string' ? value.split(',') : listOf(value);
  const found = list.flatMap((item) => {
    const find = finderIn(isRecord(item) ? item : { url: item });
    const url = textOf(find('url contenturl href src serverrelativeurl link'));
    return url
      ? {
          url,
          name: plainOf(find('name title filename')) ?? fileName(url),
          encodingFormat: textOf(find('encodingformat mimetype contenttype filemime')),
          contentSize: Number(find('contentsize sizeinbytes filesize')) || undefined,
        }
      : [];
  });
  return found.length > 0 ? found : undefined;
}

/** The address of a file that a CMS names from one of its folders; one with a scheme, from the root or with dots stays. */
export function below(folder: string, file: string | undefined): string | undefined {
  return file && !/^(?:https?:)?[/.]/.test(file) ? folder + file : file;
}

/** The last part of an address as people read it. */
function fileName(url: string): string {
  const name = url.split(/[?#]/)[0]?.split('/').filter(Boolean).at(-1) ?? '';
  try {
    return decodeURIComponent(name) || url;
  } catch {
    return name;
  }
}

/** Finds a value by its key, however a format writes it: `alt_text`, `altText` and `AltText` are one. */
function finderIn(source: Record<string, unknown>): (keys: string) => unknown {
  const known = new Map(Object.entries(source).map(([key, value]) => [key.toLowerCase().replace(/[_-]/g, ''), value]));
  return (keys) =>
    keys
      .split(' ')
      .map((key) => known.get(key))
      .find((value) => value !== undefined && value !== null && value !== '');
}

function textOf(value: unknown): string | undefined {
  return typeof value === 'string' ? value.trim() || undefined : undefined;
}

function plainOf(value: unknown): string | undefined {
  return typeof value === 'string' ? plainText(value) || undefined : undefined;
}
