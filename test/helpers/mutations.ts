/** Valid articles, and what careless exports make of them. */
import fc from 'fast-check';
import { PICTURE } from './elements-articles.js';

type Key = string | number;
type Holder = Record<Key, unknown>;

const KEYS = [
  ...['text', 'html', 'caption', 'captionHtml', 'creditText', 'title', 'author', 'items', 'rows', 'head', 'type'],
  ...['url', 'image', 'level', 'attachment', 'name', 'vi', '__proto__', 'body', 'width', 'alt', 'href'],
];
const TYPES = [
  ...['paragraph', 'heading', 'figure', 'gallery', 'list', 'table', 'quote', 'embed', 'attachment', 'html', 'divider'],
  'khung',
];

/** A valid article of every kind of block, in which every word for readers is another: «1», «2» … */
export function wordedArticle(): Holder {
  let count = 0;
  const word = (): string => `«${++count}»`;
  const image = (): object => ({ url: PICTURE, width: 60, height: 40, alt: '' });
  const figure = (): object => ({ image: image(), caption: word(), creditText: word(), align: 'center' });
  return {
    articleVersion: 1,
    headline: 'Chợ phiên',
    author: [{ name: 'Lê Mai' }],
    keywords: ['chợ'],
    body: [
      { type: 'paragraph', text: word(), align: 'start' },
      { type: 'heading', level: 2, html: word() },
      { type: 'figure', ...figure(), captionHtml: word() },
      { type: 'gallery', items: [figure(), figure(), figure()], caption: word() },
      {
        type: 'list',
        items: [{ text: word(), items: [{ text: word() }, { html: word() }] }, { html: word() }],
        start: 1,
      },
      {
        type: 'table',
        caption: word(),
        head: [[{ text: word() }, { text: word() }]],
        rows: [[{ text: word() }, { html: word() }]],
      },
      { type: 'quote', text: word(), author: word(), cite: 'https://portal.example/' },
      { type: 'embed', url: 'https://portal.example/1', title: word(), caption: word(), poster: image() },
      { type: 'attachment', attachment: { url: '/a.pdf', name: word(), contentSize: 12 } },
      { type: 'html', html: word() },
      { type: 'divider' },
    ],
  };
}

/** One careless change, at a place that is chosen by numbers, so that it means something in any document. */
export interface Mutation {
  act: 'delete' | 'retype' | 'duplicate' | 'swap' | 'nest' | 'rename';
  at: number;
  other: number;
  key: string;
  value: unknown;
}

export const mutations: fc.Arbitrary<Mutation[]> = fc.array(
  fc.record({
    act: fc.constantFrom('delete', 'retype', 'duplicate', 'swap', 'nest', 'rename'),
    at: fc.nat(10_000),
    other: fc.nat(10_000),
    key: fc.constantFrom(...KEYS),
    value: fc.oneof(fc.jsonValue({ maxDepth: 2 }), fc.constantFrom(...TYPES)),
  }),
  { maxLength: 12 },
);

/** The document after the changes; it is a copy. */
export function mutate(document: unknown, changes: readonly Mutation[]): unknown {
  const root: Holder = { document: copy(document) };
  for (const change of changes) apply(change, placesIn(root['document']));
  return root['document'];
}

interface Place {
  holder: Holder;
  key: Key;
}

function apply({ act, at, other, key, value }: Mutation, places: readonly Place[]): void {
  const place = places[at % places.length];
  if (!place) return;
  const { holder } = place;
  const before = holder[place.key];
  if (act === 'delete') remove(place);
  if (act === 'retype') holder[place.key] = copy(value);
  if (act === 'nest') holder[place.key] = at % 2 === 0 ? [before] : record(key, before);
  if (act === 'duplicate') {
    if (Array.isArray(holder)) holder.splice(Number(place.key), 0, copy(before));
    else define(holder, key, copy(before));
  }
  if (act === 'rename' && !Array.isArray(holder)) {
    remove(place);
    define(holder, key, before);
  }
  if (act === 'swap') {
    const second = places[other % places.length]!;
    const copies = [copy(second.holder[second.key]), copy(before)];
    [holder[place.key], second.holder[second.key]] = copies;
  }
}

function placesIn(part: unknown): Place[] {
  if (typeof part !== 'object' || part === null) return [];
  const holder = part as Holder;
  const keys: Key[] = Array.isArray(part) ? [...part.keys()] : Object.keys(part);
  return keys.flatMap((key) => [{ holder, key }, ...placesIn(holder[key])]);
}

function remove({ holder, key }: Place): void {
  if (Array.isArray(holder)) holder.splice(Number(key), 1);
  else Reflect.deleteProperty(holder, key);
}

function record(key: string, value: unknown): Holder {
  return define({}, key, value);
}

/** As JSON.parse does it: a key named __proto__ is a key. */
function define(holder: Holder, key: string, value: unknown): Holder {
  return Object.defineProperty(holder, key, { value, writable: true, enumerable: true, configurable: true });
}

/** Plain data made anew. */
function copy(value: unknown): unknown {
  return value === undefined ? undefined : (JSON.parse(JSON.stringify(value)) as unknown);
}

/** The document with the items of one of its lists repeated; it is a copy. */
export function repeatIn(document: unknown, list: number, times: number): unknown {
  const root: Holder = { document: copy(document) };
  const lists = [{ holder: root, key: 'document' }, ...placesIn(root['document'])].filter(({ holder, key }) =>
    Array.isArray(holder[key]),
  );
  const place = lists[list % lists.length];
  if (place) place.holder[place.key] = Array.from({ length: times }, () => copy(place.holder[place.key])).flat();
  return root['document'];
}
