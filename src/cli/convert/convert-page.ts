import { readBodyHtmlInSlices } from '../../article/body-html.js';
import { ArticleError, type ArticleWarning } from '../../article/errors.js';
import { plainText } from '../../article/formats/plain-text.js';
import { visibleText } from '../../article/legacy-html/dom.js';
import { textOf } from '../../article/words.js';
import { withDom } from '../../server/dom.js';
import { BlockReader } from './blocks.js';
import { guessedCaptions, statedCaptions } from './captions.js';
import { compose } from './compose.js';
import { findContent, type Content } from './content.js';
import type { Decoded } from './decode.js';
import { readHead } from './head.js';
import type { Draft } from './linked-data.js';
import { leftoverLines } from './leftovers.js';
import { placeOf, type Note, type Tell } from './notes.js';
import { convertToUnicode } from './old-encodings.js';
import { relativeAgain, UNKNOWN_ADDRESS } from './unknown-address.js';

export interface Converted {
  /** JSON of article format 1. */
  article: Draft;
  /** What a person should look at. */
  notes: Note[];
}

/** Warnings of the library that an editor has to mend by hand. */
type Told = 'missing-alt' | 'junk-alt' | 'missing-size' | 'local-picture';
const TOLD: ReadonlySet<string> = new Set<Told>(['missing-alt', 'junk-alt', 'missing-size', 'local-picture']);

/** Ten times a large page of news; finding the text takes time that grows with the square of their number. */
const MAX_ELEMENTS = 20_000;

/** Characters of a text: a form to log in has fewer. */
const SHORTEST = 80;

/**
 * Makes an article of a page of a portal. Nothing of the page runs, and nothing that it names is loaded.
 *
 * @param address absolute address of the page, where it is known
 * @throws {ArticleError} `invalid`, where the page has no article; `too-large`
 */
export function convertPage({ html, charset, isGuess }: Decoded, address: string | undefined): Converted {
  const notes: Note[] = [];
  const tell: Tell = (code, place, found) => {
    notes.push({ code, place, found: relativeAgain(found).replace(/\s+/gu, ' ').slice(0, 120) });
  };
  if (isGuess) tell('charset-guessed', 'charset', charset);
  const article = withDom(address ?? UNKNOWN_ADDRESS, () => {
    const document = new DOMParser().parseFromString(html, 'text/html');
    const url = addressIn(document, 'link[rel~="canonical" i][href]', address ?? UNKNOWN_ADDRESS);
    const baseUrl = addressIn(document, 'base[href]', address ?? url);
    for (const base of document.querySelectorAll('base')) base.remove();
    for (const encoding of convertToUnicode(document)) tell('converted-letters', 'body', encoding);
    const { length } = document.querySelectorAll('*');
    if (length > MAX_ELEMENTS) {
      throw new ArticleError('too-large', `the page has ${String(length)} elements, more than ${String(MAX_ELEMENTS)}`);
    }
    const pictures = [...document.querySelectorAll('img')];
    const content = findContent(document);
    if (!content) throw noArticle();
    const { root } = content;
    const head = readHead(document, content, url, tell);
    const warn = (code: ArticleWarning['code'], received: string): void => {
      if (TOLD.has(code)) tell(code as Told, 'img', received);
    };
    leaveOut(content, tell);
    const captions = statedCaptions(root);
    const reader = new BlockReader(tell);
    // Piece by piece, as the element reads long texts: in one go, the time would grow with the square of their length.
    for (const piece of readBodyHtmlInSlices(root.innerHTML, { baseUrl }, warn)) {
      leaveOut({ root, leftovers: leftoverLines(piece) }, tell);
      reader.read(piece);
    }
    const blocks = reader.finish();
    if (!head.headline || plainText(textOf(blocks)).length < SHORTEST) throw noArticle();
    for (const caption of guessedCaptions(blocks, captions)) tell('caption-guessed', 'figure', caption);
    return compose(head, blocks, { baseUrl, pictures, tell });
  });
  return { article, notes };
}

/** The address that an element states, else the one that is known. */
function addressIn(document: Document, selector: string, known: string): string {
  const href = document.querySelector(selector)?.getAttribute('href')?.trim() ?? '';
  const url = href && URL.canParse(href, known) ? new URL(href, known) : undefined;
  return url && /^https?:$/.test(url.protocol) ? url.href : known;
}

function leaveOut({ leftovers }: Content, tell: Tell): void {
  for (const element of leftovers) {
    const words = visibleText(element);
    if (element.parentNode && (words || element.querySelector('img'))) tell('left-out', placeOf(element), words);
    element.remove();
  }
}

function noArticle(): ArticleError {
  return new ArticleError('invalid', 'no title with a text below it was found in the page');
}
