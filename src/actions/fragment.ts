import { ID_PREFIX } from '../article/policy.js';

/**
 * The part of an article that the fragment of an address names: by the author's own id or name, or by what the sanitizer
 * made of it.
 *
 * @param hash as in `location.hash`
 * @returns nothing where there is none, or where the name belongs to the page around the article
 */
export function findFragment(article: Element, hash: string): HTMLElement | undefined {
  const id = decoded(hash.slice(1));
  if (!id) return undefined;
  const first = document.getElementById(id);
  if (first && !article.contains(first)) return undefined;
  const names = [id, ID_PREFIX + id].map((name) => CSS.escape(name));
  return article.querySelector<HTMLElement>(names.map((name) => `#${name}, a[name=${name}]`).join()) ?? undefined;
}

/** Whether what a fragment names is there, of the article or of the page around it; where it names nothing, nothing lacks. */
export function isOnPage(article: Element, hash: string): boolean {
  const id = decoded(hash.slice(1));
  return !id || document.getElementById(id) !== null || findFragment(article, hash) !== undefined;
}

/** A lone "%" is no encoding; browsers take it as it stands. */
function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
