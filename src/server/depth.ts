import { isRecord } from '../article/json.js';
import { refusal } from '../article/refusal.js';

/** Tags within tags: old HTML has dozens. jsdom takes the cube of them, where browsers stop at 512. */
const DEEPEST = 100;
/** A tag that must be closed, or closes one. Of the others the parser closes those that are open. */
const TAG =
  /<(\/?)(?!(?:p|li|d[dt]|t[drh]|tbody|thead|tfoot|option|colgroup|col|br|hr|img|input|meta|link|wbr|area|base|embed|param|source|track)\b)[a-z][^<>]*>/gi;

/**
 * Keeps an article from holding up a server.
 *
 * @param path of the value in the article
 * @throws {ArticleError} `invalid`, with the path of HTML that is nested too deep
 */
export function refuseDeepHtml(value: unknown, path = ''): void {
  if (typeof value === 'string') {
    if (depthOf(value) > DEEPEST)
      throw refusal(path, `HTML of at most ${String(DEEPEST)} tags within each other`, 'more');
  } else if (isRecord(value)) {
    for (const [key, item] of Object.entries(value)) {
      refuseDeepHtml(item, Array.isArray(value) ? `${path}[${key}]` : path ? `${path}.${key}` : key);
    }
  }
}

function depthOf(html: string): number {
  let depth = 0;
  let deepest = 0;
  for (const [, isEnd] of html.matchAll(TAG)) {
    depth = Math.max(0, depth + (isEnd ? -1 : 1));
    deepest = Math.max(deepest, depth);
  }
  return deepest;
}
