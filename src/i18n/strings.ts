import type { ArticleErrorCode } from '../article/errors.js';
import { en } from './en.js';
import { vi } from './vi.js';

/** Every text of the interface. Functions take values already written for the reader. */
export interface Strings {
  /** Names the group of controls above the article. */
  tools: string;
  loading: string;
  retry: string;
  errors: Record<ArticleErrorCode, string>;

  updated: (date: string) => string;
  source: string;
  keywords: string;
  attachments: string;
  credit: (name: string) => string;
  table: string;
  gallery: string;
  brokenImage: string;

  fontSize: string;
  smaller: string;
  normalSize: string;
  larger: string;
  fontSizeNow: (percent: string) => string;

  email: string;
  emailPanel: string;
  mailProgram: string;
  gmail: string;
  outlook: string;
  copyLink: string;
  copyText: string;
  deviceShare: string;
  linkCopied: string;
  textCopied: string;
  copyFailed: string;
  textToCopy: string;
  close: string;
  opensInNewTab: string;

  print: string;
  printLabel: string;
  printAddress: string;
  printedAt: (date: string) => string;
}

const tables = new Map<string, Strings>([
  ['vi', vi],
  ['en', en],
]);
const listeners = new Set<() => void>();

/**
 * Adds a language, or changes texts of one that is there.
 *
 * @param lang BCP 47, such as `km` or `en-GB`
 * @param strings any part of the table; what is missing stays as it is, or is English
 */
export function registerStrings(lang: string, strings: Partial<Strings>): void {
  const key = lang.toLowerCase();
  tables.set(key, { ...(tables.get(key) ?? stringsFor(key)), ...strings });
  for (const listener of listeners) listener();
}

/** Tells when a table changes. @returns a function that stops it */
export function onStringsChange(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** The table of a language: the exact one, that of its base language, else English; Vietnamese where none is given. */
export function stringsFor(lang: string): Strings {
  const key = lang.toLowerCase();
  if (!key) return vi;
  return tables.get(key) ?? tables.get(key.split('-')[0] ?? '') ?? en;
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
