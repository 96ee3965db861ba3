import { languageOf, stringsFor, stringsLanguage } from '../../i18n/strings.js';
import { toolStrings } from '../../i18n/tool-strings.js';
import { inlineText, tidy } from './inline-text.js';
import { languageOfText } from './language.js';
import { isDataTable, rowsOf } from './table-rows.js';
import { displayOf, isUnread } from './unread.js';
import { baseLanguage } from './voices.js';

/** What is read in one go, and may be skipped: a paragraph, an item of a list, a row of a table. */
export interface Passage {
  /** What the reader sees of it. */
  element: HTMLElement;
  /** As it is written; lines are sentences of their own. */
  text: string;
  /** BCP 47 */
  lang: string;
}

/**
 * The words of an article in the order of the page, without what belongs to no text. They are found while they are
 * asked for: of a long article, more may come meanwhile.
 */
export function* passagesOf(root: HTMLElement): Generator<Passage, void> {
  if (!isUnread(root) && displayOf(root)) yield* inBlock(root);
}

function* inBlock(block: HTMLElement): Generator<Passage, void> {
  let line = '';
  // By the next sibling: children may be added meanwhile.
  for (let node = block.firstChild; node; node = node.nextSibling) {
    const inner = blockIn(node);
    if (!inner) {
      line += inlineText(node);
      continue;
    }
    yield* passage(block, line);
    line = '';
    if (inner instanceof HTMLTableElement && isDataTable(inner)) yield* inTable(inner);
    else yield* inBlock(inner);
  }
  yield* passage(block, line);
}

function* inTable(table: HTMLTableElement): Generator<Passage, void> {
  const { caption } = table;
  if (caption && displayOf(caption)) yield* inBlock(caption);
  for (const { element, text } of rowsOf(table)) yield* passage(element, text);
}

function* passage(element: HTMLElement, raw: string): Generator<Passage, void> {
  const text = tidy(raw);
  if (!/[\p{L}\p{N}]/u.test(text)) return;
  const lang = languageOfText(text, languageOf(element));
  yield { element, text: introduced(element, text, lang), lang };
}

/** A node that begins lines of its own: not words, not what is unread or unseen. */
function blockIn(node: Node): HTMLElement | undefined {
  if (!(node instanceof HTMLElement) || node.localName === 'br' || isUnread(node)) return undefined;
  const display = displayOf(node);
  if (!display) return undefined;
  if (!/^(?:inline|ruby|contents)/.test(display)) return node;
  // Old CMSs wrap paragraphs in <span> and <font>.
  return node.querySelector('p, div, ul, ol, table, figure, blockquote, h1, h2, h3, h4, h5, h6') ? node : undefined;
}

/** Who listens does not see that this is no part of the text. */
function introduced(element: HTMLElement, text: string, lang: string): string {
  const caption = element.closest('figcaption, caption');
  if (!caption || stringsLanguage(lang).split('-')[0] !== baseLanguage(lang)) return text;
  const { spokenPicture, spokenTable } = stringsFor(lang, toolStrings);
  const introduce = caption.localName === 'caption' ? spokenTable : spokenPicture;
  const word = introduce('').trim();
  const isPicture = caption.parentElement?.querySelector('img, [data-broken]');
  if (caption.localName === 'figcaption' && !isPicture) return text;
  return text.toLowerCase().startsWith(word.toLowerCase().replace(':', '')) ? text : introduce(text);
}
