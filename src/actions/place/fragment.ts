import { ID_PREFIX } from '../../article/policy.js';

/**
 * The part of an article that the fragment of an address names: by the author's own id or name, or by what the sanitizer
 * made of it.
 *
 * @param hash as in `location.hash`
 * @param isOwn whether a link of the article itself leads there: then it is no matter what else on the page is called so
 * @returns `null` where it names nothing, or something of the page around the article; `undefined` where it is not there
 */
export function findFragment(article: Element, hash: string, isOwn?: boolean): HTMLElement | null | undefined {
  const id = decoded(hash.slice(1));
  if (!id) return null;
  const first = !isOwn && document.getElementById(id);
  if (first && !article.contains(first)) return null;
  const names = [id, ID_PREFIX + id].map((name) => CSS.escape(name));
  return article.querySelector<HTMLElement>(names.map((name) => `#${name}, a[name=${name}]`).join()) ?? undefined;
}

/** A lone "%" is no encoding; browsers take it as it stands. */
function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
