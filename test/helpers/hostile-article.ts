/** Puts something hostile into every field of an article. */
import { allIsHostile, completeArticles, X } from '../fixtures/hostile/complete-article.js';

export interface HostileArticle {
  /** What is hostile in it. */
  title: string;
  /** The article, as JSON text. */
  json: string;
  /** Very long, or holds what another one holds as well: one source will do. */
  isOneOfMany?: boolean;
}

/** Characters from which a text is tried in few fields: with dozens of the deepest trees a browser is busy for minutes. */
const LONG = 2_500;
/** Strings that must be one of a few. Not `type`: whatever else it is, the block is another one. */
const CHOICES = new Set(['@type', 'align']);

/** Articles that hold a text in every field; one that is very long, as HTML and in the head. */
export function articlesWith(text: string): HostileArticle[] {
  const isLong = text.length > LONG;
  const { inHtml, inHtmlAlone } = completeArticles;
  return Object.entries(isLong ? { inHtml, inHtmlAlone } : articlesFor(text)).map(([title, article]) => ({
    title,
    json: written(article, JSON.stringify(text), fieldsOf(article)),
    isOneOfMany: isLong || title === 'everyValue' || title === 'inHtmlAlone',
  }));
}

/** One article for each field, to name those that fail. */
export function articlesByField(text: string): HostileArticle[] {
  return Object.entries(articlesFor(text)).flatMap(([title, article]) =>
    fieldsOf(article).map((field) => ({
      title: `${title}: ${field}`,
      json: written(article, JSON.stringify(text), [field]),
    })),
  );
}

/** Articles that hold a JSON value where strings are expected; the title is one, because there is no article without. */
export function articlesOfValue(value: string): HostileArticle[] {
  return Object.entries(completeArticles).map(([title, article]) => ({
    title,
    json: written(
      article,
      value,
      fieldsOf(article).filter((field) => field !== 'headline'),
    ),
  }));
}

/** Articles whose every object holds these keys as well. */
export function articlesWithKeys(keys: string): HostileArticle[] {
  return Object.entries(completeArticles).map(([title, article]) => ({
    title,
    json: JSON.stringify(article).replaceAll('{"', () => `{${keys},"`),
  }));
}

function articlesFor(text: string): Record<string, object> {
  return { ...completeArticles, everyValue: everyValueHostile(text) };
}

/** Strings also where numbers, switches and choices are expected, and a block that no version knows. */
function everyValueHostile(text: string): object {
  const { body = [], ...rest } = allIsHostile;
  const unknown = { type: text, text: X, html: X, url: X, [text]: X };
  return mapLeaves({ ...rest, body: [...body, unknown] }, (leaf, path) => {
    const isOther = typeof leaf !== 'string' || CHOICES.has(path.at(-1) ?? '');
    return isOther && path[0] !== 'articleVersion' ? X : leaf;
  }) as object;
}

/** Paths of all that is to be hostile. */
function fieldsOf(article: object): string[] {
  const fields: string[] = [];
  mapLeaves(article, (leaf, path) => {
    if (leaf === X) fields.push(path.join('.'));
    return leaf;
  });
  return fields;
}

/** Written as text, so that `__proto__` is a key and 1e999 a number. */
function written(article: object, value: string, fields: readonly string[]): string {
  const hostile = new Set(fields);
  const mark = '\u{F0000}';
  const marked = mapLeaves(article, (leaf, path) => (leaf === X && hostile.has(path.join('.')) ? mark : leaf));
  return JSON.stringify(marked).replaceAll(`"${mark}"`, () => value);
}

function mapLeaves(value: unknown, map: (leaf: unknown, path: string[]) => unknown, path: string[] = []): unknown {
  if (Array.isArray(value)) return value.map((item, i) => mapLeaves(item, map, [...path, String(i)]));
  if (typeof value !== 'object' || value === null) return map(value, path);
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, mapLeaves(item, map, [...path, key])]));
}
