import type { ArticleError } from '../errors.js';
import { isRecord } from '../json.js';
import { refusal } from '../refusal.js';
import type { Fields } from './format.js';

/**
 * A mapping as a page gives it, an object or the text of its JSON.
 *
 * @throws {ArticleError} `invalid`, where it is neither
 */
export function readMapping(mapping: unknown): Fields | undefined {
  if (mapping === undefined || mapping === null) return undefined;
  let fields: unknown = mapping;
  try {
    if (typeof mapping === 'string') fields = JSON.parse(mapping) as unknown;
  } catch (cause) {
    throw notAMapping('text that is not JSON', cause);
  }
  if (!isRecord(fields) || Array.isArray(fields)) throw notAMapping(Array.isArray(fields) ? 'a list' : typeof fields);
  return fields as Fields;
}

function notAMapping(found: string, cause?: unknown): ArticleError {
  return refusal('mapping', 'an object such as {"headline": "Title"}', found, cause);
}
