import { isRecord } from '../json.js';
import type { Format } from './format.js';
import { at, listOf, recordsAt } from './paths.js';

const ARTICLE = /Article$|(?:Blog|Media|Forum)Posting$/;
/** Of an article to its publisher to the publisher's logo. */
const MAX_REFERENCES = 3;

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
    return nodes.filter(isArticle).map((article) => resolve(article, byId, MAX_REFERENCES));
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

/** Puts what `{ "@id": … }` refers to in its place. */
function resolve(value: unknown, byId: ReadonlyMap<unknown, unknown>, depth: number): unknown {
  if (!isRecord(value) || depth === 0) return value;
  if (Array.isArray(value)) return value.map((item) => resolve(item, byId, depth));
  const found = Object.keys(value).every((key) => key.startsWith('@')) ? byId.get(value['@id']) : undefined;
  const entries = Object.entries(isRecord(found) ? found : value);
  return Object.fromEntries(entries.map(([key, item]) => [key, resolve(item, byId, depth - 1)]));
}
