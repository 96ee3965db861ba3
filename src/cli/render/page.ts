import { ANY_BASE } from '../../article/address.js';
import { readArticle } from '../../article/article.js';
import type { FormatOptions } from '../../article/formats/to-native.js';
import { toNative } from '../../article/formats/to-native.js';
import { escapeAttribute } from '../../server/markup.js';
import { renderArticle } from '../../server/render-article.js';
import { renderHead } from '../../server/render-head.js';
import type { Asset } from './assets.js';

export interface PageOptions extends FormatOptions {
  /** Of the JSON; without it, no address of the article may be relative. */
  baseUrl: string | undefined;
  pageUrl: string | undefined;
  language: string | undefined;
  tools: string | undefined;
  script: Asset;
  css: Asset | undefined;
}

export interface Page {
  html: string;
  /** How many places of the JSON were mended or left out. */
  warnings: number;
  /** The first relative address, where nothing says what it belongs to: the page would lead astray. */
  unresolved?: string;
}

/**
 * A whole page of an article, which reads without JavaScript.
 *
 * @throws {ArticleError} `invalid` or `forbidden`, as `renderArticle()` does
 */
export function pageOf(document: unknown, options: PageOptions): Page {
  const { baseUrl = ANY_BASE, pageUrl, tools, script, css } = options;
  const native = toNative(document, baseUrl, options);
  const { article } = readArticle(native, baseUrl);
  const language = options.language ?? article.inLanguage;
  let warnings = 0;
  const body = renderArticle(native, {
    baseUrl,
    pageUrl,
    language,
    attributes: tools === undefined ? undefined : { tools },
    onWarnings: (all) => {
      warnings = all.length;
    },
  });
  const title = [article.headline, article.publisher?.name].filter(Boolean).join(' - ');
  // The base that nothing has must not reach the page: the element then takes the page's own.
  const base = ` data-base="${ANY_BASE}"`;
  const at = body.lastIndexOf(base);
  const content = at < 0 ? body : body.slice(0, at) + body.slice(at + base.length);
  const head = renderHead(native, { baseUrl, pageUrl });
  const html = [
    '<!doctype html>',
    `<html lang="${escapeAttribute(language)}">`,
    '<head>',
    '<meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<title>${escapeAttribute(title)}</title>`,
    head,
    css && `<link rel="stylesheet" href="${escapeAttribute(css.address)}"${checkOf(css)}>`,
    `<script src="${escapeAttribute(script.address)}"${checkOf(script)} defer></script>`,
    '</head>',
    '<body data-page="gov-article">',
    `<main>${content}</main>`,
    '</body>',
    '</html>',
    '',
  ]
    .filter((line) => line !== undefined)
    .join('\n');
  const unresolved = unresolvedIn(head + content);
  return { html, warnings, ...(unresolved !== undefined && { unresolved }) };
}

function unresolvedIn(html: string): string | undefined {
  const at = html.indexOf(ANY_BASE);
  return at < 0 ? undefined : /^[^"'\s<]*/.exec(html.slice(at + ANY_BASE.length, at + 200))?.[0];
}

/** Files of another host can be checked only when they are asked for without cookies. */
function checkOf({ address, integrity }: Asset): string {
  const isElsewhere = /^(?:https?:)?\/\//i.test(address);
  return `${integrity ? ` integrity="${integrity}"` : ''}${isElsewhere ? ' crossorigin="anonymous"' : ''}`;
}
