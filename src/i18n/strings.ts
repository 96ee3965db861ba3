import { Listeners } from '../listeners.js';
import { en } from './en.js';
import type { PartOfStrings, Strings } from './types.js';
import { vi } from './vi.js';

export type { Strings } from './types.js';

const tables = new Map<string, Strings>([
  ['vi', vi],
  ['en', en],
]);
const listeners = new Listeners();

/**
 * Adds a language, or changes texts of one that is there.
 *
 * @param lang BCP 47, such as `km` or `en-GB`
 * @param strings any part of the table; what is missing stays as it is, or is English
 */
export function registerStrings(lang: string, strings: PartOfStrings): void {
  const before = stringsFor(lang);
  tables.set(lang.toLowerCase(), { ...before, ...strings, errors: { ...before.errors, ...strings.errors } });
  listeners.tell();
}

/** Tells when a table changes. @returns a function that stops it */
export function onStringsChange(listener: () => void): () => void {
  return listeners.add(listener);
}

/** The table of a language: the exact one, that of its base language, else English; Vietnamese where none is given. */
export function stringsFor(lang: string): Strings {
  return tables.get(stringsLanguage(lang)) ?? en;
}

/** The language that {@link stringsFor} answers in, in lower case. */
export function stringsLanguage(lang: string): string {
  const key = lang.toLowerCase() || 'vi';
  return [key, key.split('-')[0] ?? ''].find((each) => tables.has(each)) ?? 'en';
}

/** The language that an element is in: the nearest `lang`, also outside the shadow roots around it. */
export function languageOf(element: Element): string {
  for (let at: Element | null = element; at;) {
    const holder: Element | null = at.closest('[lang]');
    if (holder) return holder.getAttribute('lang') ?? '';
    const root: Node = at.getRootNode();
    at = root instanceof ShadowRoot ? root.host : null;
  }
  return '';
}
