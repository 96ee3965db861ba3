import { loadJson, parse, type LoadOptions } from '../article/load.js';

/** Where an element's article comes from; the first that is there wins. */
export interface ArticleSource {
  /** An object of any accepted format. */
  article: unknown;
  /** Address of JSON, relative to the page. */
  src: string | undefined;
  /** Text of the JSON inside the element. */
  inline: string | undefined;
}

export function hasSource({ article, src, inline }: ArticleSource): boolean {
  return isGiven(article) || Boolean(src) || inline !== undefined;
}

export function isGiven(article: unknown): boolean {
  return article !== undefined && article !== null;
}

/**
 * Fetches or parses what a source holds.
 *
 * @returns the JSON, and the absolute address that its relative ones belong to
 * @throws {ArticleError} see load.ts
 */
export async function readSource(
  { article, src, inline }: ArticleSource,
  options: LoadOptions,
): Promise<{ json: unknown; baseUrl: string }> {
  const page = document.baseURI;
  if (isGiven(article)) return { json: article, baseUrl: page };
  if (!src) return { json: parse(inline ?? ''), baseUrl: page };
  const url = new URL(src, page).href;
  return { json: await loadJson(url, options), baseUrl: url };
}

/** Text of the `<script type="application/json">` inside an element, once the page's parser is past it. */
export function inlineJson(element: Element): string | undefined {
  return textOfScript(element, ':not([data-mapping])');
}

/** Text of the script that says where the fields of the article are. */
export function inlineMapping(element: Element): string | undefined {
  return textOfScript(element, '[data-mapping]');
}

function textOfScript(element: Element, which: string): string | undefined {
  if (document.readyState === 'loading') return undefined;
  const isWanted = (child: Element): boolean => child.matches(`script[type="application/json"]${which}`);
  return childrenOf(element).find(isWanted)?.textContent ?? undefined;
}

/** The portal's own article, to which only the controls are added. */
export function portalArticle(element: Element): HTMLElement | undefined {
  const isPortals = (child: Element): child is HTMLElement => child.matches('article:not([slot])');
  return childrenOf(element).find(isPortals);
}

function childrenOf(element: Element): Element[] {
  return [...element.children];
}
