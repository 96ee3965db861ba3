import { isBlock, visibleText } from '../../article/legacy-html/dom.js';
import { LEAD } from './lead.js';
import { isLeftover, linkShare } from './leftovers.js';
import { readLineText } from './line-parts.js';
import { lineElements } from './lines.js';
import { placeOf, type Tell } from './notes.js';

const SHORTEST = 12;
const LONGEST = 300;
/** Letters of a line that only its place makes a title. */
const SHORTEST_GUESS = 20;
const LONGEST_GUESS = 200;
/** Lines above a text that can be its title. */
const NEAR = 8;
/** Letters of what is a paragraph. */
const PARAGRAPH = 160;
/** What may be a title; old portals have it in a cell or a paragraph. */
const CANDIDATES = 'h1, h2, h3, [class*="title" i], [class*="tieu" i], td, div, p, span, font, strong, b';

/** Elements that old portals mark as the title of the article. */
const TITLED = '[class*="title" i], [class*="tieu" i], [id*="title" i], [id*="tieu" i]';
const LOGO = '[class*="logo" i], [class*="banner" i], [id*="logo" i], [id*="banner" i]';
/** Titles of whole sites. */
const SITE = /^(?:cổng|trang) (?:thông tin|tin)|^trang chủ|^website|^home(?:page)?$/iu;
/** Titles of the part of a portal that shows any article. */
const SECTION =
  /^(?:(?:thông tin |nội dung |tin |xem )?chi tiết(?: (?:bản )?tin(?: tức)?| thông tin| bài viết| nội dung)?|(?:nội dung|xem) (?:tin(?: tức)?|bài viết)|tin tức(?: ?[-–&,]? ?(?:và )?sự kiện)?)$/iu;

/** What stands behind the name of a section where it is no title; titles begin so as well, and are then guessed. */
const OFFICE =
  /^(?:[uủ][yỷ] ban|ubnd|sở|bộ|cục|chi cục|ban|báo|huyện|tỉnh|thành phố|thị xã|thị trấn|xã|phường|đảng bộ|hội) /u;
/** What stands between a title, a section and a site. */
const BAR = / [-–—|»] /u;

export interface Headline {
  text: string;
  /** Where the page shows it. */
  element?: Element;
}

/**
 * The title of an article: what the page both shows and states, since a stated one often has the name of the site behind
 * it and a shown one may be that of the site.
 *
 * @param root element of the text
 * @param stated titles of JSON-LD, Open Graph and the page, in the order in which they are believed
 */
export function findHeadline(
  document: Document,
  root: Element,
  stated: readonly string[],
  tell: Tell,
): Headline | undefined {
  const claims = stated.map((claim) => withoutSection(claim)).filter((claim) => claim && !isOfSite(claim));
  const match = statedAndShown(document, claims);
  if (match) return match;

  const heads = [...document.querySelectorAll('h1')];
  const isInSection = [...stated, ...heads.map((head) => visibleText(head))].some((words) => isOfSection(words));
  const marked =
    heads.find((head) => isTitle(head) && !head.closest(LOGO)) ??
    (isInSection ? titleAbove(document, root) : undefined) ??
    [...document.querySelectorAll(TITLED)].find((element) => isTitle(element)) ??
    (claims.length === 0 ? titleAbove(document, root) : undefined);
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
    .filter((element) => isTitle(element))
    .map((element) => ({ element, text: visibleText(element) }))
    .filter(({ text }) => keys.some((key) => key.startsWith(keyOf(text)) || key.endsWith(keyOf(text))));
  const longest = Math.max(0, ...matches.map(({ text }) => text.length));
  const match = matches.find(({ text }) => text.length === longest);
  if (!match) return undefined;
  // A font or a style made the capitals; what is stated has the letters.
  const inLetters = claims.find((claim) => keyOf(claim) === keyOf(match.text) && /\p{Ll}/u.test(claim));
  return /\p{Ll}/u.test(match.text) || inLetters === undefined ? match : { ...match, text: inLetters.trim() };
}

/** The long line nearest to the date, above it where there are two, or above the text where there is no date. */
function titleAbove(document: Document, root: Element): Element | undefined {
  const lines = lineElements({ root: document.body, leftovers: [] });
  const inText = (line: Element): boolean => root.contains(line);
  const long = lines.findIndex((line) => inText(line) && visibleText(line).length > PARAGRAPH);
  const end = Math.max(0, long < 0 ? lines.findIndex(inText) : long);
  const near = lines.slice(Math.max(0, end - NEAR), end).reverse();
  const date = near.findIndex((line) => isDateLine(line));
  const [best] = near
    .map((line, at) => ({ line, steps: at < date ? date - at + 0.5 : at - date }))
    .filter(({ line }) => !isDateLine(line) && isTitle(line) && couldBeTitle(line))
    .sort((a, b) => a.steps - b.steps);
  return best?.line;
}

function isDateLine(line: Element): boolean {
  return readLineText(line.textContent).said.some(({ field }) => field.startsWith('date'));
}

function couldBeTitle(line: Element): boolean {
  const words = visibleText(line);
  if (words.length < SHORTEST_GUESS || words.length > LONGEST_GUESS || /[.,:;…]$/u.test(words)) return false;
  return !line.matches(LEAD) && !isLeftover(line) && linkShare(line) < 0.5 && !isBelowPicture(line);
}

/** A caption. */
function isBelowPicture(line: Element): boolean {
  let at: Element | null = line;
  while (at && !at.previousElementSibling) at = at.parentElement;
  const before = at?.previousElementSibling;
  return before ? before.matches('img') || (visibleText(before) === '' && before.querySelector('img') !== null) : false;
}

/** A line that is no part of a menu, and not the name of a site or a section. */
function isTitle(element: Element): boolean {
  // Cheapest first: the words of a container are those of the page.
  if ([...element.children].some((child) => isBlock(child)) || element.closest('nav, footer, aside, a')) return false;
  const words = visibleText(element);
  return words.length >= SHORTEST && words.length <= LONGEST && !isOfSite(words);
}

/** Of “Tin tức - Sơ kết …”, the title behind the name of the section; of an office behind it, nothing. */
function withoutSection(claim: string): string {
  const [section = '', ...rest] = claim.trim().split(BAR);
  if (rest.length === 0 || !SECTION.test(keyOf(section))) return claim.trim();
  const title = rest.join(' - ');
  return OFFICE.test(keyOf(title)) ? '' : title;
}

function isOfSite(words: string): boolean {
  return SITE.test(keyOf(words)) || isOfSection(words);
}

/** “Chi tiết tin - Sở Y tế” as well. */
function isOfSection(words: string): boolean {
  return SECTION.test(keyOf(words)) || SECTION.test(keyOf(words.split(BAR)[0] ?? ''));
}

function keyOf(text: string): string {
  return text.replace(/\s+/gu, ' ').trim().normalize('NFC').toLowerCase();
}
