import { Listeners } from '../listeners.js';
import { en } from './en.js';
import type { PartOfStrings, Strings } from './types.js';
import { vi } from './vi.js';

export type { Strings } from './types.js';

/** The texts of the languages that the library speaks by itself. */
export interface StringTable<Texts extends Strings> {
  vi: Texts;
  en: Texts;
}

const core: StringTable<Strings> = { vi, en };
/** What pages have registered, by language in lower case. */
const registered = new Map<string, PartOfStrings>();
/** Tables as they are with it. */
const merged = new Map<StringTable<Strings>, Map<string, Strings>>();
const listeners = new Listeners();

/**
 * Adds a language, or changes texts of one that is there.
 *
 * @param lang BCP 47, such as `km` or `en-GB`
 * @param strings any part of the table; what is missing stays as it is, or is English
 */
export function registerStrings(lang: string, strings: PartOfStrings): void {
  const key = lang.toLowerCase();
  registered.set(key, mergeStrings(registered.get(key) ?? {}, strings));
  merged.clear();
  listeners.tell();
}

/** Tells when a table changes. @returns a function that stops it */
export function onStringsChange(listener: () => void): () => void {
  return listeners.add(listener);
}

/**
 * The texts of a language: the exact one, that of its base language, else English; Vietnamese where none is given.
 *
 * @param table those of the article and its three controls, unless other controls bring theirs
 * @returns the same object until a text is registered
 */
export function stringsFor(lang: string): Strings;
export function stringsFor<Texts extends Strings>(lang: string, table: StringTable<Texts>): Texts;
export function stringsFor(lang: string, table: StringTable<Strings> = core): Strings {
  const language = stringsLanguage(lang);
  const known = merged.get(table) ?? new Map<string, Strings>();
  merged.set(table, known);
  const strings = known.get(language) ?? mergeFor(language, table);
  known.set(language, strings);
  return strings;
}

/** The language that {@link stringsFor} answers in, in lower case. */
export function stringsLanguage(lang: string): string {
  const key = lang.toLowerCase() || 'vi';
  return [key, baseOf(key)].find((each) => Object.hasOwn(core, each) || registered.has(each)) ?? 'en';
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

function mergeFor(language: string, table: StringTable<Strings>): Strings {
  const base = baseOf(language);
  const ours = base === 'vi' ? table.vi : table.en;
  const parts = [...new Set([base, language])].map((each) => registered.get(each) ?? {});
  return parts.reduce<Strings>((all, part) => mergeStrings(all, part), ours);
}

function mergeStrings<Into extends PartOfStrings>(into: Into, { errors, ...strings }: PartOfStrings): Into {
  return { ...into, ...strings, ...(into.errors || errors ? { errors: { ...into.errors, ...errors } } : {}) };
}

function baseOf(language: string): string {
  return language.split('-')[0] ?? '';
}
