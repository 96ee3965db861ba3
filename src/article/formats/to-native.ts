import { isRecord } from '../json.js';
import { refusal } from '../refusal.js';
import { draftOf, valueOf } from './draft.js';
import type { Fields, Format } from './format.js';
import { readMapping } from './mapping.js';
import { native } from './native.js';
import { inEnvelopes } from './paths.js';
import { pickItem } from './pick-item.js';
import { formatNamed, formatNames, recognisedFormats } from './registry.js';

export interface FormatOptions {
  /** A name of {@link formatNames}; recognised by its keys where it is absent. */
  format?: string | undefined;
  /** Which article of a list: its id, its address, or its position, counted from 1. */
  item?: string | undefined;
  /** Where fields are, also as the text of its JSON. With a `headline` it stands alone; without, it adds to the format. */
  mapping?: Fields | string | undefined;
}

const MAX_KEYS_TOLD = 20;

/**
 * Finds the article in a document of any known format, and makes JSON of article format 1 of it.
 *
 * @param baseUrl absolute address that relative ones of `item` belong to
 * @returns what {@link checkArticle} can check; a document of format 1 is returned as it is
 * @throws {ArticleError} `invalid`: no known format, no such name, no such item, or a mapping that does not work;
 *   `forbidden`: the CMS holds the text back
 */
export function toNative(document: unknown, baseUrl: string, options: FormatOptions = {}): unknown {
  const mapping = readMapping(options.mapping);
  // What is no object is the check's to refuse.
  if (!isRecord(document)) return document;
  const { format, sources } = find(document, options.format, mapping);
  const source = pickItem(sources, format, options.item, baseUrl);
  if (format.name !== native.name) return draftOf(source, { ...format.fields, ...mapping });
  return mapping && isRecord(source) ? draftOf(source, mapping, source) : source;
}

interface Found {
  format: Pick<Format, 'name' | 'fields'>;
  sources: readonly unknown[];
}

function find(document: object, name: string | undefined, mapping: Fields | undefined): Found {
  if (name) {
    const format = named(name);
    const sources = format.find(document);
    return sources.length > 0
      ? { format, sources }
      : titled({ name, fields: { ...format.fields, ...mapping } }, document);
  }
  if (mapping?.headline !== undefined) return titled({ name: 'mapping', fields: mapping }, document);
  for (const format of recognisedFormats()) {
    const sources = format.find(document);
    if (sources.length > 0) return { format, sources };
  }
  const expected = `an article of ${formatNames().join(', ')}`;
  throw refusal('', expected, `${keysOf(document)}. Name its format, or give a mapping: docs/formats.md`);
}

/** Where nothing else tells what an article is, it is what has a title; the document itself where nothing has one. */
function titled(format: Found['format'], document: object): Found {
  const { headline } = format.fields;
  const hasTitle = (source: unknown): boolean =>
    headline !== undefined && isRecord(source) && valueOf(source, 'headline', headline) !== undefined;
  const sources = inEnvelopes(hasTitle)(document);
  return { format, sources: sources.length > 0 ? sources : [document] };
}

function named(name: string): Format {
  const format = formatNamed(name);
  if (format) return format;
  throw refusal('format', `one of ${formatNames().join(', ')}`, `"${name}"`);
}

function keysOf(document: object): string {
  const [first] = inEnvelopes((value) => isRecord(value) && !Array.isArray(value))(document);
  const keys = Object.keys(first ?? {}).map((key) => key.slice(0, 40));
  if (keys.length === 0) return 'no keys';
  return `the keys ${[...keys.slice(0, MAX_KEYS_TOLD), ...(keys.length > MAX_KEYS_TOLD ? ['…'] : [])].join(', ')}`;
}
