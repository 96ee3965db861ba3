import { safePage } from '../../article/address.js';
import { loadJson, parse, type LoadOptions } from '../../article/load.js';

/** Where an element's article comes from; the first that is there wins. */
export interface ArticleSource {
  /** An object of any accepted format. */
  article: unknown;
  /** Address of JSON, relative to the page. */
  src: string | undefined;
  /** Text of the JSON inside the element. */
  inline: string | undefined;
  /** Address that the relative ones of the JSON inside the element belong to, where that is not the page's. */
  inlineBase?: string | undefined;
}

export function hasSource({ article, src, inline }: ArticleSource): boolean {
  return isGiven(article) || Boolean(src) || inline !== undefined;
}

/** Preact writes an empty string into properties that are to be unset. */
export function isGiven(article: unknown): boolean {
  return article !== undefined && article !== null && article !== '';
}

export function isSameSource(a: ArticleSource, b: ArticleSource): boolean {
  return a.article === b.article && a.src === b.src && a.inline === b.inline && a.inlineBase === b.inlineBase;
}

/**
 * Fetches or parses what a source holds.
 *
 * @returns the JSON, and the absolute address that its relative ones belong to
 * @throws {ArticleError} see load.ts
 */
export async function readSource(
  { article, src, inline, inlineBase = '' }: ArticleSource,
  options: LoadOptions,
): Promise<{ json: unknown; baseUrl: string }> {
  const page = document.baseURI;
  if (isGiven(article)) return { json: article, baseUrl: page };
  if (!src) return { json: parse(inline ?? ''), baseUrl: safePage(inlineBase, page) ?? page };
  const url = new URL(src, page).href;
  return { json: await loadJson(url, options), baseUrl: url };
}

/** The `<script type="application/json">` inside an element, once the page's parser is past it. */
export function inlineJson(element: Element): Pick<ArticleSource, 'inline' | 'inlineBase'> {
  const script = jsonScript(element, ':not([data-mapping])');
  return { inline: script?.textContent, inlineBase: script?.getAttribute('data-base') ?? undefined };
}

/** Text of the script that says where the fields of the article are. */
export function inlineMapping(element: Element): string | undefined {
  return jsonScript(element, '[data-mapping]')?.textContent;
}

function jsonScript(element: Element, which: string): Element | undefined {
  if (document.readyState === 'loading') return undefined;
  const isWanted = (child: Element): boolean => child.matches(`script[type="application/json"]${which}`);
  return childrenOf(element).find(isWanted);
}

/** The article as a server, or a copy of the page, has it: shown until ours is there. */
export function renderedArticle(element: Element): HTMLElement | undefined {
  const isRendered = (child: Element): child is HTMLElement => child.matches('article[slot="article"]');
  return childrenOf(element).find(isRendered);
}

/** The portal's own article, to which only the controls are added. */
export function portalArticle(element: Element): HTMLElement | undefined {
  const isPortals = (child: Element): child is HTMLElement => child.matches('article:not([slot])');
  return childrenOf(element).find(isPortals);
}

function childrenOf(element: Element): Element[] {
  return [...element.children];
}
