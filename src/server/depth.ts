import { isRecord } from '../article/json.js';
import { formatPath, type Key } from '../article/path.js';
import { refusal } from '../article/refusal.js';

/** Tags within tags: old HTML has dozens. jsdom takes the cube of them, where browsers stop at 512. */
const DEEPEST = 100;
/** Tags left open from which jsdom needs seconds to parse, so that they cannot even be counted there. */
const DEEPEST_TO_PARSE = 1000;
const TAG = /<(\/?)([a-z][^\s/>]*)/gi;
/** Never within their own kind, or empty: the parser closes one where the next begins. */
const FLAT =
  /^(?:a|p|li|d[dt]|t[drh]|tbody|thead|tfoot|option|colgroup|col|h[1-6]|br|hr|img|input|meta|link|wbr|area|base|embed|param|source|track)$/;

/**
 * Keeps an article from holding up a server. Needs a DOM.
 *
 * @param keys that lead to the value in the article
 * @throws {ArticleError} `invalid`, with the path of HTML that is nested too deep
 */
export function refuseDeepHtml(value: unknown, keys: readonly Key[] = []): void {
  if (typeof value === 'string') {
    if (/html$/i.test(String(keys.at(-1))) && isTooDeep(value)) {
      throw refusal(formatPath(keys), `HTML of at most ${String(DEEPEST)} tags within each other`, 'more');
    }
  } else if (isRecord(value)) {
    for (const [key, item] of Object.entries(value)) {
      refuseDeepHtml(item, [...keys, Array.isArray(value) ? Number(key) : key]);
    }
  }
}

function isTooDeep(html: string): boolean {
  const open = mostOpen(html);
  if (open <= DEEPEST) return false;
  return open > DEEPEST_TO_PARSE || isDeeper(new DOMParser().parseFromString(html, 'text/html').body, DEEPEST);
}

/** At least as many as the parser has open at once, but for a few that it opens again by itself. */
function mostOpen(html: string): number {
  const open = new Map<string, number>();
  let depth = 0;
  let deepest = 0;
  for (const [, end, name = ''] of withoutComments(html).matchAll(TAG)) {
    const tag = name.toLowerCase();
    if (FLAT.test(tag)) continue;
    const count = open.get(tag) ?? 0;
    if (end && count === 0) continue;
    open.set(tag, end ? count - 1 : count + 1);
    depth += end ? -1 : 1;
    deepest = Math.max(deepest, depth);
  }
  return deepest;
}

/** Word leaves hundreds of tags in them. */
function withoutComments(html: string): string {
  const [before = '', ...parts] = html.split('<!--');
  return before + parts.map((part) => part.slice(part.indexOf('-->') + 1)).join('');
}

/** Goes by siblings and parents: whoever calls itself at each level ends where the stack does. */
function isDeeper(root: Node, most: number): boolean {
  let depth = 0;
  let at: Node = root;
  for (;;) {
    if (at.firstChild) {
      at = at.firstChild;
      if (++depth > most) return true;
      continue;
    }
    while (at !== root && !at.nextSibling) {
      at = at.parentNode ?? root;
      depth--;
    }
    if (at === root || !at.nextSibling) return false;
    at = at.nextSibling;
  }
}
