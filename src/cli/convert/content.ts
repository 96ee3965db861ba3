import { Readability } from '@mozilla/readability';
import { isBlock, styleOf, visibleText } from '../../article/legacy-html/dom.js';
import { isHeadingOfLinks, isLeftover, linkShare } from './leftovers.js';

/** Prefix of the attributes that elements are found again by: one each, since Readability merges elements. */
const MARK = 'data-place-';
/** Letters of a text that Readability takes for an article: news of Vietnamese portals can be short. */
const SHORTEST = 250;
/** Letters of what the page itself calls the body of its article. */
const SHORTEST_STATED = 100;
const MEDIA = /youtube(?:-nocookie)?\.com|youtu\.be|vimeo\.com|dailymotion\.com|\.vn\/|\.(?:mp[34]|m3u8|webm|ogg)\b/i;
const UNSEEN =
  'script, style, iframe[src*="facebook.com/plugins"], iframe[src*="doubleclick"], iframe[src*="syndication"]';

/** Where the text of an article is. */
export interface Content {
  /** The page's own element, not a copy: its classes and styles say what is a caption. */
  root: Element;
  /** What stands in it and is not the article's text; still there, since dates and names can be in it. */
  leftovers: Element[];
}

/** Finds the text of the article of a page; nothing where it has none. */
export function findContent(document: Document): Content | undefined {
  const stated = [...document.querySelectorAll('[itemprop~="articleBody"]')];
  const [only] = stated;
  if (only && stated.length === 1 && visibleText(only).length >= SHORTEST_STATED) {
    return { root: only, leftovers: leftoversIn(only, new Set([only, ...only.querySelectorAll('*')])) };
  }
  const kept = readable(document);
  const root = kept && around([...kept].filter(({ parentElement }) => !parentElement || !kept.has(parentElement)));
  return root && { root, leftovers: leftoversIn(root, kept) };
}

/** The elements of the page that Readability keeps; they are in the page, unchanged. */
function readable(document: Document): Set<Element> | undefined {
  const all = [...document.querySelectorAll('*')];
  for (const [i, element] of all.entries()) element.setAttribute(MARK + String(i), '');
  const clone = document.cloneNode(true) as Document;
  for (const [i, element] of all.entries()) element.removeAttribute(MARK + String(i));
  const content = new Readability(clone, {
    charThreshold: SHORTEST,
    keepClasses: true,
    disableJSONLD: true,
    allowedVideoRegex: MEDIA,
    serializer: (node) => node as Element,
  }).parse()?.content;
  if (!content) return undefined;
  const marks = [...content.querySelectorAll('*')].flatMap((element) => element.getAttributeNames());
  const places = marks.filter((name) => name.startsWith(MARK)).map((name) => all[Number(name.slice(MARK.length))]);
  const kept = new Set(places.filter((element) => element !== undefined));
  return kept.size > 0 ? kept : undefined;
}

/** The element around all of these. */
function around(elements: readonly Element[]): Element | undefined {
  const [first, ...others] = elements;
  let root = first;
  while (root && !others.every((element) => root?.contains(element))) root = root.parentElement ?? undefined;
  return root;
}

function leftoversIn(root: Element, kept: ReadonlySet<Element>): Element[] {
  for (const unseen of root.querySelectorAll(UNSEEN)) unseen.remove();
  const holding = new Set<Node>();
  for (const element of kept) {
    for (let at: Node | null = element; at && !holding.has(at); at = at.parentNode) holding.add(at);
  }
  const half = visibleText(root).length / 2;
  const leftovers: Element[] = [];
  const visit = (element: Element, isKept: boolean): void => {
    let isInList = false;
    for (const child of element.children) {
      if (!isBlock(child)) continue;
      isInList = isHeadingOfLinks(child) || (isInList && linkShare(child) > 0.5);
      // The comments below an article make nothing else of what is around both.
      const isMost = visibleText(child).length > half;
      if (!isMost && (isInList || isHidden(child) || isLeftover(child))) leftovers.push(child);
      else if (holding.has(child)) visit(child, kept.has(child));
      else if (isKept && belongs(child)) visit(child, true);
      else leftovers.push(child);
    }
  };
  visit(root, kept.has(root));
  return leftovers;
}

/** Readability cleans with a heavy hand: pictures, tables and short lines of text are the article's. */
function belongs(block: Element): boolean {
  if (block.matches('form, nav, aside, footer, fieldset')) return false;
  return linkShare(block) < 0.33;
}

function isHidden(element: Element): boolean {
  return element.hasAttribute('hidden') || /display\s*:\s*none/i.test(styleOf(element));
}
