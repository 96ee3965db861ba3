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
/** Every way in which a reader, the browser or a form could wake a handler. */
const EVENTS = (
  'load loadstart error abort canplay play timeupdate pageshow resize scroll scrollend wheel mousewheel click dblclick ' +
  'auxclick contextmenu mousedown mousemove mouseover mouseenter pointerdown pointerenter pointerover pointerrawupdate ' +
  'gotpointercapture touchstart touchend dragstart drop focus focusin blur keydown keyup keypress select selectstart ' +
  'selectionchange copy cut paste beforeinput input change invalid submit reset toggle beforetoggle beforematch close ' +
  'command slotchange contentvisibilityautostatechange animationstart animationiteration animationend transitionrun ' +
  'transitionend begin repeat end securitypolicyviolation beforeprint hashchange message'
).split(' ');

/** Those of a reader and of the browser's own doing, for where there is a lot to use. */
export const MAIN_EVENTS: readonly string[] = (
  'load error click dblclick mouseover mouseenter pointerdown pointerover focus focusin blur keydown toggle beforetoggle ' +
  'submit input change scroll copy animationstart animationend transitionend begin play'
).split(' ');

declare global {
  interface Window {
    /** What hostile HTML calls. */
    hit?: () => void;
  }
}

/**
 * Everything in a tree that an article may not hold, in words; empty where it is clean.
 *
 * @param isOnPage whether the tree is a rendered article, with what the view itself adds
 */
export function survivorsIn(root: Node, isOnPage = false): string[] {
  const found: string[] = [];
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_ALL);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (node instanceof Element) found.push(...survivorsOf(node, isOnPage));
    else if (node.nodeType !== Node.TEXT_NODE) found.push(`a node ${node.nodeName}`);
  }
  return found;
}

function survivorsOf(element: Element, isOnPage: boolean): string[] {
  const name = element.localName;
  // What the parser itself puts around.
  if (/^(html|head|body)$/.test(name) && element.attributes.length === 0) return [];
  if (isOnPage && element.matches(FACTS)) return factSurvivors(element);
  // Around plain text; no HTML of an article may hold one.
  if (isOnPage && name === 'bdi') return survivorsOfAttributes(element, isOnPage);
  if (element.namespaceURI !== 'http://www.w3.org/1999/xhtml' || !TAGS.has(name)) return [`<${name}>`];
  return survivorsOfAttributes(element, isOnPage);
}

function survivorsOfAttributes(element: Element, isOnPage: boolean): string[] {
  const name = element.localName;
  const isOurs = (each: Attr): boolean => isOnPage && OF_THE_VIEW.get(each.name)?.test(each.value) === true;
  const attributes = [...element.attributes].filter((each) => !isHarmless(element, each) && !isOurs(each));
  return [...attributes.map((each) => `${name} ${each.name}`), ...missingFrom(element)];
}

/** Facts for programs that the view writes: an address, and words. */
const FACTS =
  'link[itemprop="url mainEntityOfPage"], link[itemprop="audio"], meta[itemprop="inLanguage"], [itemprop="publisher"] > meta[itemprop="name"]';

function factSurvivors(element: Element): string[] {
  const names = element
    .getAttributeNames()
    .filter((name) => name !== 'itemprop')
    .join();
  if (names === 'content') return [];
  // The type of a recording is read by nothing.
  const isAddress = names === 'href' || (names === 'href,type' && element.matches('[itemprop="audio"]'));
  return isAddress && /^https?:/.test(element.getAttribute('href')!) ? [] : [`${element.localName} ${names}`];
}

/** Attributes that the view writes, with all that it may write there. */
const OF_THE_VIEW: ReadonlyMap<string, RegExp> = new Map([
  [
    'itemprop',
    /^(url|name|image|caption|creditText|contentUrl|author|publisher|sourceOrganization|articleSection|headline|alternativeHeadline|description|datePublished|dateModified|articleBody|keywords|copyrightNotice|correction|dateCreated|text)$/,
  ],
  ['itemscope', /^$/],
  ['itemtype', /^https:\/\/schema\.org\/(Person|Organization|ImageObject|CorrectionComment)$/],
  ['data-part', /^(body|section|subtitle|dates|lead|authors|source|label|keywords|copyright)$/],
  ['data-align', /^(start|center|end|justify|left|right|full)$/],
  ...['gallery', 'embed', 'attachments', 'scroller', 'broken', 'source', 'group', 'long', 'provenance'].map(
    (name) => [`data-${name}`, /^$/] as const,
  ),
  ['data-address', /^https?:/],
  ['role', /^(region|img|doc-noteref|doc-backlink)$/],
  ['tabindex', /^(0|-1)$/],
  ['aria-label', /^/],
  ['aria-labelledby', /^gov-article-table-\d+$/],
  ['id', /^gov-article-table-\d+$/],
  ['style', /^((--gov-image-(width: \d+px|ratio: \d+ \/ \d+)|contain-intrinsic-[^;]*);\s*)*$/],
  ['fetchpriority', /^high$/],
  ['sizes', /^\(max-width: 48em\) 100vw, 46em$/],
  ['srcset', /^(https?:[^\s,]+ \d+w(, |$))+$/],
  ['cite', /^(https?|mailto|tel):/],
]);

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
  place.append(content);
  document.body.append(place);
  useAllOf(place);
  // Addresses that run, and frames, take their turn later.
  for (let turn = 0; turn < 3; turn++) await aTimeout(0);
  const end = performance.now() + patience;
  while (hits === 0 && performance.now() < end) await aTimeout(25);
  place.remove();
  // Events that are still on their way find a function, and change nothing.
  window.hit = () => undefined;
  return hits;
}

/** Hovers, focuses, clicks, toggles and so on what is innermost; events that rise from there pass by all around it. */
export function useAllOf(place: Element, events: readonly string[] = EVENTS): void {
  for (const type of ['click', 'auxclick', 'submit']) place.addEventListener(type, stayHere, { capture: true });
  const innermost = firstAndLast(
    [...place.querySelectorAll('*')].filter(({ childElementCount }) => childElementCount === 0),
  );
  for (const type of events) {
    // What the page itself listens to, such as errors, is not for it.
    place.addEventListener(type, stopHere);
    const init = { bubbles: true, cancelable: true };
    const event = type === 'click' ? new MouseEvent(type, init) : new Event(type, init);
    for (const element of innermost) element.dispatchEvent(event);
  }
}

/** Of the thousands of elements that some attacks are made of; an article of every block has some hundred. */
function firstAndLast(elements: Element[]): Element[] {
  return elements.length > 400 ? [...elements.slice(0, 20), ...elements.slice(-20)] : elements;
}

function stopHere(event: Event): void {
  event.stopPropagation();
}

/** Lets only addresses that run code have their way: the tests must not leave their page. */
function stayHere(event: Event): void {
  const target = event instanceof SubmitEvent ? (event.submitter ?? event.target) : event.target;
  const holder = (target as Element).closest('[href], [formaction], [action]');
  const address = ['href', 'formaction', 'action'].map((name) => holder?.getAttribute(name) ?? '').join('');
  if (!URL.canParse(address) || new URL(address).protocol !== 'javascript:') event.preventDefault();
}
