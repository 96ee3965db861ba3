/**
 * Finds what hostile HTML left behind, and sees whether it runs. Written without a look at the policy of the sanitizer:
 * what is allowed here is spelled out again, so that a hole in the one is not a hole in the other.
 */
import { aTimeout } from '@open-wc/testing';

const TAGS = new Set(
  (
    'p br hr h1 h2 h3 h4 h5 h6 ul ol li dl dt dd blockquote q cite strong b em i u s del ins sub sup small mark abbr ' +
    'time code pre kbd a figure figcaption img table caption thead tbody tfoot tr th td span div'
  ).split(' '),
);
const ATTRIBUTES = new Set(
  (
    'href title lang dir src alt width height colspan rowspan scope datetime start reversed value id name target rel ' +
    'loading decoding referrerpolicy'
  ).split(' '),
);
const EVENTS = (
  'load error click dblclick mousedown mouseover mouseenter pointerdown pointerenter focus focusin blur toggle ' +
  'beforetoggle submit input change keydown animationstart transitionend begin start pageshow scroll wheel copy'
).split(' ');

declare global {
  interface Window {
    /** What hostile HTML calls. */
    hit?: () => void;
  }
}

/** Everything in a tree that an article may not hold, in words; empty where it is clean. */
export function survivorsIn(root: Node): string[] {
  const found: string[] = [];
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_ALL);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (node instanceof Element) found.push(...survivorsOf(node));
    else if (node.nodeType !== Node.TEXT_NODE) found.push(`a node ${node.nodeName}`);
  }
  return found;
}

function survivorsOf(element: Element): string[] {
  const name = element.localName;
  // What the parser itself puts around.
  if (/^(html|head|body)$/.test(name) && element.attributes.length === 0) return [];
  if (element.namespaceURI !== 'http://www.w3.org/1999/xhtml' || !TAGS.has(name)) return [`<${name}>`];
  const attributes = [...element.attributes].filter((each) => !isHarmless(element, each));
  return [...attributes.map((each) => `${name} ${each.name}`), ...missingFrom(element)];
}

/** What keeps other servers from learning where the reader was. */
function missingFrom(element: Element): string[] {
  const isLink = element.matches('a[href]:not([href^="#"])');
  if (isLink && element.getAttribute('rel') !== 'noopener noreferrer') return ['a without rel'];
  if (element.matches('img:not([referrerpolicy="no-referrer"])')) return ['img without referrerpolicy'];
  return [];
}

function isHarmless(element: Element, { name, value }: Attr): boolean {
  switch (name) {
    case 'href':
      if (value.startsWith('#')) return element.localName === 'a' && value.startsWith('#user-content-');
      return element.localName === 'a' && /^(https?|mailto|tel):/.test(value);
    case 'src':
      return element.localName === 'img' && /^https?:|^data:image\/(png|jpeg|webp|gif);base64,.{0,87500}$/.test(value);
    case 'id':
    case 'name':
      return value.startsWith('user-content-');
    case 'target':
      return value === '_blank' && element.getAttribute('rel') === 'noopener noreferrer';
    case 'rel':
      return value === 'noopener noreferrer';
    case 'referrerpolicy':
      return value === 'no-referrer';
    case 'width':
    case 'height':
      return /^\d+$/.test(value);
    default:
      return ATTRIBUTES.has(name);
  }
}

/** What a parser makes of HTML, in a document in which nothing runs and nothing is loaded. */
export function inertTwin(html: string): Document {
  return new DOMParser().parseFromString(html, 'text/html');
}

/**
 * Puts nodes on the page, does to them all that a reader could do, and counts the calls of `hit()`.
 *
 * @param patience how long to wait for the first, in ms: a machine under load is late with animations, frames and pictures
 */
export async function hitsOf(content: Node, patience = 0): Promise<number> {
  let hits = 0;
  window.hit = () => {
    hits += 1;
  };
  const place = document.createElement('div');
  place.addEventListener('click', stayHere, { capture: true });
  place.append(content);
  document.body.append(place);
  for (const element of outermostAndInnermost([...place.querySelectorAll('*')])) {
    for (const type of EVENTS) if (type !== 'click') element.dispatchEvent(new Event(type));
    if (element instanceof HTMLElement) element.click();
    else element.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true }));
  }
  // Addresses that run, and frames, take their turn later.
  for (let turn = 0; turn < 3; turn++) await aTimeout(0);
  const end = performance.now() + patience;
  while (hits === 0 && performance.now() < end) await aTimeout(25);
  place.remove();
  // Events that are still on their way find a function, and change nothing.
  window.hit = () => undefined;
  return hits;
}

/** Of thousands of elements in each other, an event would pass by all for each. */
function outermostAndInnermost(elements: Element[]): Set<Element> {
  return new Set([...elements.slice(0, 20), ...elements.slice(-20)]);
}

/** Lets only addresses that run code have their way: the tests must not leave their page. */
function stayHere(event: Event): void {
  const target = event.target as Element;
  const holder = target.closest('[href], [formaction]');
  const address = holder?.getAttribute('href') ?? holder?.getAttribute('formaction') ?? '';
  if (!URL.canParse(address) || new URL(address).protocol !== 'javascript:') event.preventDefault();
}
