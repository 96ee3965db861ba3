import { isRecord } from '../json.js';
import { hasText } from '../words.js';
import { figuresOf, withFigures } from './figures.js';
import type { Format } from './format.js';
import { pixels } from './media.js';
import { inEnvelopes, recordsAt, textAt } from './paths.js';

type Item = Readonly<Record<string, unknown>>;

const MAX_NESTING = 8;
/** Agencies send pictures for print as well: wider ones than a screen are tens of megabytes. */
const WIDE_ENOUGH = 2048;

const items = inEnvelopes((source) => {
  const keys = isRecord(source) && hasText(source.uri) ? Object.keys(source) : [];
  return keys.some((key) => /^(?:headlines|bodies|body_\w+|headline_\w+|versioncreated|associations)$/i.test(key));
});

/** IPTC ninjs 1 to 3. Version 3 writes the names of version 2 with capitals, so all are read in small letters. */
export const ninjs: Format = {
  name: 'ninjs',
  find: (document) => items(document).map((item) => smallKeys(item, MAX_NESTING)),
  fields: {
    // No url: the uri names the item in the agency's own store.
    identifier: 'uri',
    inLanguage: 'language',
    headline: (item: Item) => words(item, 'headline'),
    description: (item: Item) => (isPicture(item) ? undefined : words(item, 'description')),
    datePublished: ['firstcreated', 'versioncreated'],
    dateModified: 'versioncreated',
    author: ['byline', 'by'],
    sourceOrganization: ['infosource', 'infosources', 'copyrightholder'],
    keywords: ['subject', 'subjects'],
    copyrightNotice: 'copyrightnotice',
    image: (item: Item) => pictures(item)[0],
    bodyHtml,
    body: (item: Item) => withFigures(bodyHtml(item), figuresOf(pictures(item).slice(1))),
  },
};

function smallKeys(value: unknown, depth: number): unknown {
  if (!isRecord(value) || depth === 0) return value;
  if (Array.isArray(value)) return value.map((item) => smallKeys(item, depth - 1));
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => [key.toLowerCase(), smallKeys(item, depth - 1)]),
  );
}

/** `headline`, `headline_main` …, or of the list `headlines` the main one. */
function words(item: Item, name: string): string | undefined {
  const list = recordsAt(item, `${name}s`);
  const main = list.find(({ role }) => role === 'main' || role === 'text') ?? list[0];
  const others = Object.keys(item).filter((key) => key.startsWith(`${name}_`));
  return textAt(main, 'value') ?? textAt(item, name, `${name}_main`, `${name}_text`, ...others);
}

function bodyHtml(item: Item): string | undefined {
  const bodies = recordsAt(item, 'bodies');
  const isHtml = ({ contenttype }: Item): boolean => /html/.test(String(contenttype));
  const best = bodies.find(isHtml) ?? bodies.find(({ contenttype }) => contenttype !== 'application/xml');
  return textAt(best, 'value') ?? textAt(item, 'body_xhtml', 'body_html', 'body_richtext', 'body_text');
}

function isPicture({ type, renditions }: Item): boolean {
  return (type === 'picture' || type === 'graphic') && isRecord(renditions);
}

/** The item's own picture, then those that belong to it: photographs before drawings. */
function pictures(item: Item): object[] {
  const others = isRecord(item.associations) ? Object.values(item.associations) : [];
  return [item, ...others.filter(isRecord)]
    .filter(isPicture)
    .sort((a, b) => Number(b.type === 'picture') - Number(a.type === 'picture'))
    .flatMap(pictureOf);
}

function pictureOf(item: Item): object[] {
  const renditions = Object.values(item.renditions as Item)
    .filter(isRecord)
    .filter(
      ({ href, mimetype, contenttype }) =>
        hasText(href) && /^(?:image|undefined)/.test(String(mimetype ?? contenttype)),
    )
    .map((one) => ({ ...one, url: one.href, width: pixels(one.width) ?? 0, height: pixels(one.height) }))
    .sort((a, b) => b.width - a.width);
  const best = renditions.find(({ width }) => width <= WIDE_ENOUGH) ?? renditions.at(-1);
  if (!best) return [];
  return [{ ...best, caption: words(item, 'description'), creditText: item.byline ?? item.by ?? item.copyrightnotice }];
}
