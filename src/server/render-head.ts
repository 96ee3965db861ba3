import { readArticle, type Article } from '../article/article.js';
import { safeImage, safePage } from '../article/address.js';
import { sanitizeHtml } from '../article/sanitize.js';
import type { Block, LeadImage, Party } from '../article/schema.js';
import { refuseDeepHtml } from './depth.js';
import { withDom } from './dom.js';
import { escapeAttribute, escapeJson } from './markup.js';
import type { RenderOptions } from './render-options.js';

type Picture = Pick<LeadImage, 'alt' | 'height' | 'url' | 'width'>;

/**
 * What search engines and the previews of Zalo and Facebook read: description, canonical address, Open Graph, and JSON-LD
 * of schema.org. The page's `<title>` is the page's own.
 *
 * @returns HTML for inside a page's head
 * @throws {ArticleError} `invalid` or `forbidden`, as `readArticle()` does
 * @see https://ogp.me
 */
export function renderHead(json: unknown, options: RenderOptions): string {
  const { article } = readArticle(json, options.baseUrl, options);
  const url = article.url ?? options.pageUrl;
  const picture = pictureOf(article) ?? pictureOfHtml(article);
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

/** The lead image, else the first figure of the body. Previews take no picture that is inside an address. */
function pictureOf(article: Article): Picture | undefined {
  const image = article.image ?? article.body.find(isFigure)?.image;
  const url = image && safeImage(image.url, article);
  if (!url || url.startsWith('data:')) return undefined;
  const { width, height, alt } = image;
  return { url, ...(width && height ? { width, height } : {}), ...(alt ? { alt } : {}) };
}

/** Of old HTML, the first picture that a reader sees. */
function pictureOfHtml({ bodyHtml, baseUrl }: Article): Picture | undefined {
  if (bodyHtml === undefined) return undefined;
  refuseDeepHtml(bodyHtml, 'bodyHtml');
  return withDom(baseUrl, () => {
    const img = sanitizeHtml(bodyHtml, { baseUrl }).querySelector<HTMLImageElement>('img[src^="http"]');
    return img ? { url: img.src, ...(img.alt ? { alt: img.alt } : {}) } : undefined;
  });
}

function isFigure(block: Block): block is Extract<Block, { type: 'figure' }> {
  return block.type === 'figure';
}
