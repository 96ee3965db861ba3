import { Readability } from '@mozilla/readability';
import { isBlock, styleOf, visibleText } from '../../article/legacy-html/dom.js';
import { isHeadingOfLinks, isLeftover, linkShare } from './leftovers.js';
import { placeOf, type Tell } from './notes.js';

/** Prefix of the attributes that elements are found again by: one each, since Readability merges elements. */
const MARK = 'data-place-';
/** Letters of a text that Readability takes for an article: news of Vietnamese portals can be short. */
const SHORTEST = 250;
/** Letters of what the page itself calls the body of its article. */
const SHORTEST_STATED = 100;
const MEDIA = /youtube(?:-nocookie)?\.com|youtu\.be|vimeo\.com|dailymotion\.com|\.vn\/|\.(?:mp[34]|m3u8|webm|ogg)\b/i;
const ADVERTISEMENT = 'iframe[src*="facebook.com/plugins"], iframe[src*="doubleclick"], iframe[src*="syndication"]';

/**
 * Finds the element of a page that holds the text of its article, and takes out of it what is not the article's. It is
 * the page's own element, not a copy: its classes and styles say what is a caption.
 *
 * @returns nothing where the page has no article
 */
export function findContent(document: Document, tell: Tell): Element | undefined {
  const stated = [...document.querySelectorAll('[itemprop~="articleBody"]')];
  const [only] = stated;
  if (only && stated.length === 1 && visibleText(only).length >= SHORTEST_STATED) {
    prune(only, new Set([only, ...only.querySelectorAll('*')]), tell);
    return only;
  }
  const kept = readable(document);
  const root = kept && around([...kept].filter(({ parentElement }) => !parentElement || !kept.has(parentElement)));
  if (root) prune(root, kept, tell);
  return root;
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

function prune(root: Element, kept: ReadonlySet<Element>, tell: Tell): void {
  for (const advertisement of root.querySelectorAll(ADVERTISEMENT)) advertisement.remove();
  const holding = new Set<Node>();
  for (const element of kept)
    for (let at: Node | null = element; at && !holding.has(at); at = at.parentNode) holding.add(at);
  const leaveOut = (element: Element): void => {
    const words = visibleText(element);
    if (words || element.querySelector('img')) tell('left-out', placeOf(element), words);
    element.remove();
  };
  const visit = (element: Element): void => {
    let isInList = false;
    for (const child of [...element.children]) {
      if (!isBlock(child)) continue;
      isInList = isHeadingOfLinks(child) || (isInList && linkShare(child) > 0.5);
      if (isHidden(child)) child.remove();
      else if (isInList) leaveOut(child);
      else if (isLeftover(child)) leaveOut(child);
      else if (holding.has(child)) visit(child);
      else if (!kept.has(element) || !belongs(child)) leaveOut(child);
    }
  };
  visit(root);
}

/** Readability cleans with a heavy hand: pictures, tables and short lines of text are the article's. */
function belongs(block: Element): boolean {
  if (block.matches('form, nav, aside, footer, fieldset')) return false;
  return linkShare(block) < 0.33;
}

function isHidden(element: Element): boolean {
  return element.hasAttribute('hidden') || /display\s*:\s*none/i.test(styleOf(element));
}
