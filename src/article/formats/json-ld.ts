import { isRecord } from '../json.js';
import type { Format } from './format.js';
import { at, listOf, recordsAt } from './paths.js';

const ARTICLE = /Article$|(?:Blog|Media|Forum)Posting$/;

/** schema.org as JSON-LD: an article, a list with one among others, or a `@graph`. */
export const jsonLd: Format = {
  name: 'json-ld',
  find: (document) => {
    const nodes = listOf(document).flatMap((node) => [
      node,
      ...recordsAt(node, '@graph'),
      ...recordsAt(node, 'mainEntity'),
    ]);
    const byId = new Map(nodes.map((node) => [at(node, '@id'), node]));
    byId.delete(undefined);
    return nodes.filter(isArticle).map((article) => resolve(article, byId));
  },
  fields: {
    identifier: ['identifier.value', 'identifier', '@id'],
    url: ['url', 'mainEntityOfPage.url', 'mainEntityOfPage.@id', 'mainEntityOfPage'],
    inLanguage: ['inLanguage.alternateName', 'inLanguage'],
    headline: ['headline', 'name'],
    alternativeHeadline: 'alternativeHeadline',
    description: ['description', 'abstract'],
    datePublished: ['datePublished', 'dateCreated'],
    dateModified: 'dateModified',
    author: ['author', 'creator'],
    publisher: 'publisher',
    sourceOrganization: 'sourceOrganization',
    articleSection: 'articleSection',
    keywords: ['keywords', 'about.name'],
    copyrightNotice: 'copyrightNotice',
    image: ['image', 'thumbnailUrl'],
    body: 'articleBody',
  },
};

function isArticle(node: unknown): boolean {
  return listOf(at(node, '@type')).some((type) => ARTICLE.test(String(type)));
}

/** Puts what the properties of an article refer to by `{ "@id": … }` in their place. */
function resolve(article: unknown, byId: ReadonlyMap<unknown, unknown>): object {
  const resolved = (value: unknown): unknown =>
    isRecord(value) && Object.keys(value).every((key) => key.startsWith('@'))
      ? (byId.get(value['@id']) ?? value)
      : value;
  return Object.fromEntries(
    Object.entries(article as object).map(([key, value]: [string, unknown]) => [
      key,
      Array.isArray(value) ? value.map(resolved) : resolved(value),
    ]),
  );
}
