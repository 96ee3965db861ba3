import { collapsed, visibleText } from '../../article/legacy-html/dom.js';
import type { Draft } from './linked-data.js';

/** Names of `meta`, and of microdata after an at sign; the first that is there counts. */
const FIELDS: Readonly<Record<string, string>> = {
  headline: '@headline og:title twitter:title dc.title',
  description: '@description og:description description dc.description',
  datePublished:
    '@datePublished article:published_time pubdate publishdate publish_date date dc.date dc.date.issued dcterms.created',
  dateModified: '@dateModified article:modified_time og:updated_time lastmod dcterms.modified',
  author: '@author author article:author dc.creator',
  publisher: '@publisher og:site_name application-name',
  articleSection: '@articleSection article:section',
  image: '@image og:image twitter:image',
  inLanguage: 'content-language og:locale',
  keywords: 'keywords news_keywords',
};

/** What `meta` elements and microdata of a page say of its article. */
export function metaOf(document: Document): Draft {
  const found: Draft = {};
  for (const [field, names] of Object.entries(FIELDS)) {
    const value = names
      .split(' ')
      .map((name) => (name.startsWith('@') ? itemOf(document, name.slice(1)) : contentOf(document, name)))
      .find((each) => each !== undefined);
    if (value !== undefined) found[field] = value;
  }
  const tags = [...document.querySelectorAll('meta[property="article:tag" i]')].map((meta) =>
    meta.getAttribute('content'),
  );
  const keywords = tags.length > 0 ? tags : (typeof found.keywords === 'string' ? found.keywords : '').split(/[,;]/);
  found.keywords = keywords.map((word) => collapsed(word ?? '')).filter(Boolean);
  return found;
}

function contentOf(document: Document, name: string): string | undefined {
  const meta = ['property', 'name', 'http-equiv']
    .map((attribute) => document.querySelector(`meta[${attribute}="${name}" i]`))
    .find((element) => element !== null);
  return collapsed(meta?.getAttribute('content') ?? '') || undefined;
}

/** The value of a property of microdata, where the page has it once, or for the article alone. */
function itemOf(document: Document, name: string): string | undefined {
  const article = document.querySelector('[itemscope][itemtype$="Article" i]');
  const element = (article ?? document).querySelector(`[itemprop~="${name}"]`);
  if (!element || element.closest('nav, aside, footer')) return undefined;
  const inner = element.querySelector('[itemprop~="name"], [itemprop~="url"]') ?? element;
  const value = ['content', 'datetime', 'src'].map((attribute) => inner.getAttribute(attribute)).find(Boolean);
  return collapsed(value ?? visibleText(inner)) || undefined;
}
