import { inlineText, isWordless, pictureText, type TextStrings } from './article-text-inline.js';

const BLOCKS =
  'p h1 h2 h3 h4 h5 h6 div section article main header footer aside address blockquote pre ul ol dl dt dd li';
const MORE_BLOCKS = 'figure figcaption table caption thead tbody tfoot tr td th hr details summary center form';
const IS_BLOCK = new Set(`${BLOCKS} ${MORE_BLOCKS}`.split(' '));
/**
 * An article as plain text: blank lines between its blocks, bullets and numbers before the items of lists, bars between the
 * cells of tables, and the addresses of pictures and links.
 *
 * @returns composed letters (NFC), lines ended by `\n`
 */
export function articleText(element: Element, strings: TextStrings): string {
  return blockTexts(element, strings).join('\n\n').normalize('NFC');
}

/** The blocks inside an element, each in lines of its own; words between them are blocks as well. */
function blockTexts(element: Element, strings: TextStrings): string[] {
  const texts: string[] = [];
  let inline: Node[] = [];
  const flush = (): void => {
    texts.push(inlineText(inline, strings));
    inline = [];
  };
  for (const node of element.childNodes) {
    if (!(node instanceof Element) || !holdsBlock(node)) {
      inline.push(node);
      continue;
    }
    flush();
    if (!isWordless(node)) texts.push(...blockText(node, strings));
  }
  flush();
  return texts.filter(Boolean);
}

function holdsBlock(element: Element): boolean {
  return IS_BLOCK.has(element.localName) || [...element.children].some(holdsBlock);
}

function blockText(element: Element, strings: TextStrings): string[] {
  switch (element.localName) {
    case 'ul':
    case 'ol':
      return [listText(element, strings)];
    case 'dd':
      return [indented(blockTexts(element, strings).join('\n'), '  ')];
    case 'blockquote':
      return [indented(blockTexts(element, strings).join('\n\n'), '> ')];
    case 'pre':
      return [element.textContent.replace(/^\n/, '').trimEnd()];
    case 'hr':
      return ['* * *'];
    case 'table':
      return [tableText(element, strings)];
    case 'figure':
      return figureText(element, strings);
    default:
      return blockTexts(element, strings);
  }
}

/** Everything of an item stands in lines below each other, behind its bullet or number. */
function listText(list: Element, strings: TextStrings): string {
  const isOrdered = list.localName === 'ol';
  const step = list.hasAttribute('reversed') ? -1 : 1;
  const items = [...list.children].filter(({ localName }) => localName === 'li');
  let number = numberOf(list, 'start') ?? (step === 1 ? 1 : items.length);
  const lines: string[] = [];
  for (const item of items) {
    number = numberOf(item, 'value') ?? number;
    const mark = isOrdered ? `${String(number)}. ` : '- ';
    number += step;
    const text = blockTexts(item, strings).join('\n');
    if (text) lines.push(mark + indented(text, ' '.repeat(mark.length)).trimStart());
  }
  return lines.join('\n');
}

function numberOf(element: Element, attribute: string): number | undefined {
  const value = element.getAttribute(attribute)?.trim() ?? '';
  return /^-?\d{1,9}$/.test(value) ? Number(value) : undefined;
}

function indented(text: string, margin: string): string {
  return text
    .split('\n')
    .map((line) => (margin + line).trimEnd())
    .join('\n');
}

function tableText(table: Element, strings: TextStrings): string {
  const lineOf = (element: Element): string => blockTexts(element, strings).join(' ').replace(/\s+/g, ' ');
  const lines = [...table.querySelectorAll('caption, tr')]
    .filter((part) => part.closest('table') === table)
    .map((part) => (part.localName === 'tr' ? [...part.children].map(lineOf).join(' | ') : lineOf(part)));
  return lines.filter((line) => /[^\s|]/.test(line)).join('\n');
}

/** A picture and its caption are one line; a gallery, and a figure around other things, is what is in it. */
function figureText(figure: Element, strings: TextStrings): string[] {
  const pictures = figure.querySelectorAll('img');
  const caption = figure.querySelector('figcaption');
  const [img] = pictures;
  if (pictures.length !== 1 || !img || figure.querySelector('figure, table, iframe'))
    return blockTexts(figure, strings);
  const words = caption ? blockTexts(caption, strings).join(' ').replace(/\s+/g, ' ') : '';
  const link = img.closest('a');
  const address = link?.href.startsWith('http') ? ` (${link.href})` : '';
  return [`${pictureText(img, words || img.alt, strings)}${address}`];
}
