import { safePage } from '../address.js';
import { refusal } from '../refusal.js';
import { valueOf } from './draft.js';
import type { Field, Format } from './format.js';
import { native } from './native.js';
import { at } from './paths.js';

/** What else CMSs tell an article by: parts of its address, and keys of their own. */
const OTHER_IDS =
  'id key uuid slug alias guid externalReferenceCode friendlyUrlPath attributes.path.alias attributes.drupal_internal__nid';
const MAX_TOLD = 10;
const NATIVE_FIELDS = { identifier: 'identifier', url: 'url', headline: 'headline' };

/**
 * The article that a page asks for. An id comes before an address, and both before a position: articles may be numbered.
 *
 * @param item id, address (relative to `baseUrl`), or position from 1
 * @throws {ArticleError} `invalid`, with the list of what is there, where there are several and none is asked for, or
 *   what is asked for is not among them
 */
export function pickItem(
  sources: readonly unknown[],
  { name, fields: own }: Pick<Format, 'name' | 'fields'>,
  item: string | undefined,
  baseUrl: string,
): unknown {
  const wanted = item?.trim();
  if (!wanted && sources.length === 1) return sources[0];

  const fields: Readonly<Record<string, Field>> = name === native.name ? NATIVE_FIELDS : own;
  const read = (source: unknown, key: string): string => {
    const value = valueOf(source, key, fields[key] ?? '');
    return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
  };
  const idsOf = (source: unknown): unknown[] => [
    read(source, 'identifier'),
    ...OTHER_IDS.split(' ').map((path) => at(source, path)),
  ];
  const isWanted = (id: unknown): boolean =>
    (typeof id === 'string' || typeof id === 'number') && String(id) === wanted;
  const addressOf = (raw: string): string | undefined => (raw ? safePage(raw, baseUrl) : undefined);

  if (wanted) {
    const address = addressOf(wanted);
    const found =
      sources.find((source) => idsOf(source).some(isWanted)) ??
      sources.find((source) => address !== undefined && addressOf(read(source, 'url')) === address) ??
      (/^\d+$/.test(wanted) ? sources[Number(wanted) - 1] : undefined);
    if (found !== undefined) return found;
  }
  const list = sources.slice(0, MAX_TOLD).map((source, i) => {
    const id = read(source, 'identifier');
    return `${i + 1}: ${id ? `${id} ` : ''}"${read(source, 'headline')}"`;
  });
  if (sources.length > MAX_TOLD) list.push('…');
  throw refusal(
    'item',
    'the id, the address or the position of one article',
    `${wanted ? `"${wanted}"` : 'none'}. There are ${sources.length}: ${list.join('; ')}`,
  );
}
