import { isBlock, visibleText } from '../../article/legacy-html/dom.js';
import { placeOf, type Tell } from './notes.js';

const SHORTEST = 12;
const LONGEST = 300;
/** What may be a title; old portals have it in a cell or a paragraph. */
const CANDIDATES = 'h1, h2, h3, [class*="title" i], [class*="tieu" i], td, div, p, span, font, strong, b';

/** Elements that old portals mark as the title of the article. */
const TITLED = '[class*="title" i], [class*="tieu" i], [id*="title" i], [id*="tieu" i]';
/** Titles of whole sites. */
const SITE = /^(?:cổng|trang) (?:thông tin|tin)|^trang chủ|^tin tức(?: - sự kiện)?$|^website|^home(?:page)?$/iu;

export interface Headline {
  text: string;
  /** Where the page shows it. */
  element?: Element;
}

/**
 * The title of an article: what the page both shows and states, since a stated one often has the name of the site behind
 * it and a shown one may be that of the site.
 *
 * @param stated titles of JSON-LD, Open Graph and the page, in the order in which they are believed
 */
export function findHeadline(document: Document, stated: readonly string[], tell: Tell): Headline | undefined {
  const claims = stated.filter((claim) => claim.trim() && !SITE.test(claim.trim()));
  const match = statedAndShown(document, claims);
  if (match) return match;

  const [marked] = ['h1', TITLED]
    .flatMap((selector) => [...document.querySelectorAll(selector)])
    .filter((element) => isLine(element) && !SITE.test(visibleText(element)));
  if (marked) {
    tell('title-guessed', placeOf(marked), visibleText(marked));
    return { element: marked, text: visibleText(marked) };
  }
  const text = claims[0]?.replace(/ [-–—|»] [^-–—|»]{3,80}$/u, '');
  if (text === undefined) return undefined;
  tell('title-guessed', 'title', text);
  return { text };
}

function statedAndShown(document: Document, claims: readonly string[]): Headline | undefined {
  const keys = claims.map(keyOf);
  const matches = [...document.querySelectorAll(CANDIDATES)]
    .filter((element) => isLine(element))
    .map((element) => ({ element, text: visibleText(element) }))
    .filter(({ text }) => keys.some((key) => key.startsWith(keyOf(text)) || key.endsWith(keyOf(text))));
  const longest = Math.max(0, ...matches.map(({ text }) => text.length));
  const match = matches.find(({ text }) => text.length === longest);
  if (!match) return undefined;
  // A font or a style made the capitals; what is stated has the letters.
  const inLetters = claims.find((claim) => keyOf(claim) === keyOf(match.text) && /\p{Ll}/u.test(claim));
  return /\p{Ll}/u.test(match.text) || inLetters === undefined ? match : { ...match, text: inLetters.trim() };
}

function isLine(element: Element): boolean {
  // Cheapest first: the words of a container are those of the page.
  if ([...element.children].some((child) => isBlock(child)) || element.closest('nav, footer, aside, a')) return false;
  const { length } = visibleText(element);
  return length >= SHORTEST && length <= LONGEST;
}

function keyOf(text: string): string {
  return text.replace(/\s+/gu, ' ').trim().normalize('NFC').toLowerCase();
}
