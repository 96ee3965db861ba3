import DOMPurify from 'dompurify';
import { safeImage, safeLink, type AddressRules } from './address.js';
import { cut } from './cut.js';
import { ArticleError } from './errors.js';
import { parseInert } from './inert.js';
import { HOLDS_MEDIA, linkMedia } from './media-links.js';
import { ALLOWED_ATTRIBUTES, ALLOWED_TAGS, ID_PREFIX, WORDLESS_TAGS } from './policy.js';
import { htmlPolicy, POLICY_NAME } from './trusted-types.js';
import { withoutStyles } from './without-styles.js';

type Purifier = typeof DOMPurify;

/** Characters up to which HTML is sanitized in one go: below it, cutting costs more than it gives. */
const WHOLE_LENGTH = 30_000;

/** DOMPurify moves a script before it drops it: a violation where Trusted Types are required, though nothing runs. */
const HOLDS_SCRIPT = /<script[\s/>]/i;

/** Mends an inert piece of HTML before it is sanitized. */
export type Prepare = (piece: DocumentFragment) => void;

let purifier: Purifier | undefined;
/** Those of the HTML at hand; sanitizing is synchronous, so one is enough. */
let rules: AddressRules = { baseUrl: '' };

/**
 * Makes HTML safe. The result is nodes, never text, so that no second parser can read it differently.
 *
 * @param html untrusted HTML, of any size
 * @param addressRules what addresses in it may be, and what the relative ones belong to
 * @param prepare what is done to it before, while its classes and styles are there
 * @throws {ArticleError} `blocked`, when the page requires Trusted Types but does not allow our policy
 * @see policy.ts for what is kept
 */
export function sanitizeHtml(html: string, addressRules: AddressRules, prepare?: Prepare): DocumentFragment {
  if (!prepare && !HOLDS_SCRIPT.test(html) && !HOLDS_MEDIA.test(html)) {
    return purify(withoutStyles(html), addressRules);
  }
  const content = parse(html);
  prepare?.(content);
  return purify(content, addressRules);
}

/** The same, for long HTML: piece by piece, cut only between blocks, so that the first screen need not wait. */
export function* sanitizeInSlices(
  html: string,
  addressRules: AddressRules,
  prepare?: Prepare,
): Generator<DocumentFragment, void> {
  if (html.length <= WHOLE_LENGTH) {
    yield sanitizeHtml(html, addressRules, prepare);
    return;
  }
  for (const slice of cut(parse(html))) {
    prepare?.(slice);
    yield purify(slice, addressRules);
  }
}

function purify(dirty: string | Node, addressRules: AddressRules): DocumentFragment {
  purifier ??= createPurifier();
  rules = addressRules;
  // The types know the returned type per call only; setConfig() asked for a fragment. A set of frames has no body: null.
  const clean = purifier.sanitize(dirty) as unknown as DocumentFragment | null;
  return clean ?? document.createDocumentFragment();
}

function parse(html: string): DocumentFragment {
  const content = parseTrusted(withoutStyles(html));
  for (const script of content.querySelectorAll('script')) script.remove();
  linkMedia(content);
  return content;
}

function parseTrusted(html: string): DocumentFragment {
  try {
    return parseInert(htmlPolicy()?.createHTML(html) ?? html);
  } catch (cause) {
    // No browser: it is the page's fault only where the page can require something.
    if (!('trustedTypes' in globalThis)) throw cause;
    throw new ArticleError(
      'blocked',
      `The page's Content-Security-Policy requires Trusted Types; add "${POLICY_NAME}" to its trusted-types list.`,
      { cause },
    );
  }
}

/** An instance of our own: the page may configure the shared one. Made at first use, since many articles are plain text. */
function createPurifier(): Purifier {
  // DOMPurify hides a refused parse and returns nothing: words would be lost in silence.
  parse('');
  const instance = DOMPurify(window);
  // In a DOM that it does not trust it has no sanitize(), or one that passes HTML through.
  if (!instance.isSupported) throw new Error('This DOM is none that DOMPurify works in.');
  instance.setConfig({
    // The root of what is parsed: DOMPurify copies everything in one that it does not know.
    ALLOWED_TAGS: [...ALLOWED_TAGS, 'body'],
    ALLOWED_ATTR: [...ALLOWED_ATTRIBUTES],
    ADD_FORBID_CONTENTS: [...WORDLESS_TAGS],
    ALLOW_DATA_ATTR: false,
    ALLOW_ARIA_ATTR: false,
    ALLOWED_NAMESPACES: ['http://www.w3.org/1999/xhtml'],
    SANITIZE_NAMED_PROPS: true,
    RETURN_DOM_FRAGMENT: true,
    // null, where there is none, keeps DOMPurify from making a policy under its own name.
    TRUSTED_TYPES_POLICY: (htmlPolicy() ?? null) as unknown as NonNullable<Config['TRUSTED_TYPES_POLICY']>,
  });
  instance.addHook('afterSanitizeAttributes', applyAddressPolicy);
  return instance;
}

type Config = NonNullable<Parameters<Purifier['setConfig']>[0]>;

function applyAddressPolicy(element: Element): void {
  for (const size of ['width', 'height']) {
    if (!/^\d{1,5}$/.test(element.getAttribute(size) ?? '0')) element.removeAttribute(size);
  }
  // A cell over 65,534 rows and 1,000 columns keeps Firefox busy for minutes.
  for (const span of ['colspan', 'rowspan']) {
    if (!/^\d{1,3}$/.test(element.getAttribute(span) ?? '0')) element.removeAttribute(span);
  }
  if (element.localName === 'a') {
    setLink(element);
    return;
  }
  element.removeAttribute('href');
  element.removeAttribute('target');
  if (element.localName === 'img') setPicture(element);
  else element.removeAttribute('src');
}

function setLink(anchor: Element): void {
  const raw = anchor.getAttribute('href');
  anchor.removeAttribute('src');
  if (raw?.startsWith('#') && raw.length > 1) {
    const id = raw.slice(1);
    anchor.setAttribute('href', `#${id.startsWith(ID_PREFIX) ? id : ID_PREFIX + id}`);
    anchor.removeAttribute('target');
    return;
  }
  // A lone "#" is a script's button or "to the top" of another page; resolved, it would lead away from this one.
  setOrRemove(anchor, 'href', raw === null || raw === '#' ? undefined : safeLink(raw, rules));
  const isLink = anchor.hasAttribute('href');
  setOrRemove(anchor, 'target', isLink && anchor.getAttribute('target') === '_blank' ? '_blank' : undefined);
  if (isLink) anchor.setAttribute('rel', 'noopener noreferrer');
}

function setPicture(img: Element): void {
  setOrRemove(img, 'src', safeImage(img.getAttribute('src') ?? '', rules));
  img.setAttribute('loading', 'lazy');
  img.setAttribute('decoding', 'async');
  img.setAttribute('referrerpolicy', 'no-referrer');
}

function setOrRemove(element: Element, name: string, value: string | undefined): void {
  if (value === undefined) element.removeAttribute(name);
  else element.setAttribute(name, value);
}
