import type { Article } from '../article/article.js';
import { safePage } from '../article/address.js';
import type { Image, Party } from '../article/schema.js';
import { escapeAttribute, escapeJson } from './markup.js';
import type { RenderOptions } from './render-options.js';
import { withArticle } from './with-article.js';

type Picture = Pick<Image, 'alt' | 'height' | 'url' | 'width'>;

/**
 * What search engines and the previews of Zalo and Facebook read: description, canonical address, Open Graph, and JSON-LD
 * of schema.org. The page's `<title>` is the page's own.
 *
 * @returns HTML for inside a page's head
 * @throws {ArticleError} `invalid` or `forbidden`, as `readArticle()` does
 * @see https://ogp.me
 */
export function renderHead(json: unknown, options: RenderOptions): string {
  return withArticle(json, options, ({ article, element, options: { pageUrl } }) => {
    const url = article.url ?? (options.pageUrl === undefined ? undefined : pageUrl);
    return headOf(article, url, pictureIn(element));
  });
}

function headOf(article: Article, url: string | undefined, picture: Picture | undefined): string {
  return [
    article.description && meta('name', 'description', article.description),
    url && `<link rel="canonical" href="${escapeAttribute(url)}">`,
    ...openGraph(article, url, picture).map(([property, value]) => value && meta('property', property, value)),
    `<script type="application/ld+json">${escapeJson(linkedData(article, url, picture))}</script>`,
  ]
    .filter(Boolean)
    .join('\n');
}

function meta(kind: 'name' | 'property', name: string, content: string): string {
  return `<meta ${kind}="${name}" content="${escapeAttribute(content)}">`;
}

type Tags = readonly (readonly [property: string, value: string | undefined])[];

function openGraph(article: Article, url: string | undefined, picture: Picture | undefined): Tags {
  return [
    ['og:type', 'article'],
    ['og:title', article.headline],
    ['og:description', article.description],
    ['og:url', url],
    ['og:site_name', article.publisher?.name],
    ['og:locale', LOCALES.get(article.inLanguage.toLowerCase())],
    ['og:image', picture?.url],
    ['og:image:width', picture?.width?.toString()],
    ['og:image:height', picture?.height?.toString()],
    ['og:image:alt', picture?.alt],
    ['article:published_time', article.datePublished?.datetime],
    ['article:modified_time', article.dateModified?.datetime],
    ['article:section', article.sections[0]],
    ...article.keywords.map((keyword) => ['article:tag', keyword] as const),
  ];
}

/** Open Graph wants a territory, which few articles name. */
const LOCALES: ReadonlyMap<string, string> = new Map([
  ['vi', 'vi_VN'],
  ['vi-vn', 'vi_VN'],
  ['en', 'en_US'],
  ['en-us', 'en_US'],
  ['en-gb', 'en_GB'],
]);

function linkedData(article: Article, url: string | undefined, picture: Picture | undefined): object {
  const { baseUrl } = article;
  return {
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    headline: article.headline,
    alternativeHeadline: article.alternativeHeadline,
    description: article.description,
    inLanguage: article.inLanguage,
    url,
    mainEntityOfPage: url,
    datePublished: article.datePublished?.datetime,
    dateModified: article.dateModified?.datetime,
    author: some(article.authors.map((author) => partyOf(author, 'Person', baseUrl))),
    publisher: article.publisher && partyOf(article.publisher, 'Organization', baseUrl),
    sourceOrganization: article.sourceOrganization && partyOf(article.sourceOrganization, 'Organization', baseUrl),
    articleSection: some(article.sections),
    keywords: some(article.keywords),
    copyrightNotice: article.copyrightNotice,
    image: picture && { '@type': 'ImageObject', ...picture, alt: undefined, caption: picture.alt },
    audio: article.audio && {
      '@type': 'AudioObject',
      contentUrl: article.audio.url,
      encodingFormat: article.audio.encodingFormat,
    },
    correction: some(
      article.corrections.map(({ date, text }) => ({
        '@type': 'CorrectionComment',
        dateCreated: date?.datetime,
        text,
      })),
    ),
  };
}

function partyOf({ name, url, '@type': type }: Party, typeByDefault: string, baseUrl: string): object {
  return { '@type': type ?? typeByDefault, name, url: url && safePage(url, baseUrl) };
}

function some<Item>(items: readonly Item[]): readonly Item[] | undefined {
  return items.length > 0 ? items : undefined;
}

/** The first one that a reader sees. Previews take none that is inside an address. */
function pictureIn(element: Element): Picture | undefined {
  const img = element.querySelector<HTMLImageElement>('img[src^="http"]');
  if (!img) return undefined;
  const [width, height] = ['width', 'height'].map((name) => Number(img.getAttribute(name)));
  return { url: img.src, ...(width && height ? { width, height } : {}), ...(img.alt ? { alt: img.alt } : {}) };
}
