import { isRecord } from '../json.js';
import { hasText } from '../words.js';

/** What CMSs and their interfaces wrap articles in. */
const ENVELOPES = 'data items posts value d results'.split(' ');
const MAX_ENVELOPES = 4;

/** What a dotted path leads to; through a list, the list of what it leads to in each item. Undefined where it ends before. */
export function at(source: unknown, path: string): unknown {
  return path.startsWith('=') ? path.slice(1) : path.split('.').reduce(step, source);
}

function step(value: unknown, key: string): unknown {
  if (Array.isArray(value) && !/^\d+$/.test(key)) {
    const found = value.flatMap((item) => (Array.isArray(item) ? [] : (step(item, key) ?? [])));
    return found.length > 0 ? found : undefined;
  }
  return isRecord(value) && Object.hasOwn(value, key) ? value[key] : undefined;
}

/** The first text of these paths that is more than blanks. */
export function textAt(source: unknown, ...paths: string[]): string | undefined {
  return paths.map((path) => at(source, path)).find(hasText);
}

/** One, several or none, as a list. */
export function listOf(value: unknown): unknown[] {
  return Array.isArray(value) ? value : value === undefined || value === null ? [] : [value];
}

export function recordsAt(source: unknown, path: string): Record<string, unknown>[] {
  return listOf(at(source, path)).filter(isRecord);
}

/** Finds what passes a test in a document, in its list, or inside the envelopes around either. */
export function inEnvelopes(test: (source: unknown) => boolean): (document: unknown) => readonly unknown[] {
  return (document) => {
    let level = listOf(document);
    for (let depth = 0; depth <= MAX_ENVELOPES && level.length > 0; depth++) {
      const found = level.filter(test);
      if (found.length > 0) return found;
      level = level.flatMap(unwrap);
    }
    return [];
  };
}

function unwrap(value: unknown): unknown[] {
  if (Array.isArray(value)) return value;
  return ENVELOPES.flatMap((key) => listOf(at(value, key))).filter(isRecord);
}
