import { languageOf } from '../../i18n/strings.js';
import { textRootOf } from '../target.js';

/** A picture of an article that is worth enlarging. */
export interface Figure {
  /** The picture, or what stands in its place where it did not load. */
  picture: HTMLElement;
  /** The `figure` around it, or the paragraph that it has to itself. */
  holder: HTMLElement;
}

export interface FigureWords {
  /** Plain text; empty where there is none. */
  caption: string;
  credit: string;
  /** Of the picture itself. */
  alt: string;
  /** BCP 47 language of these words; empty where the page names none. */
  language: string;
}

const PICTURES = 'img, [data-broken]';
/** Neither says anything to the reader, nor belongs to something else that can be pressed. */
const LEFT_OUT = '[aria-hidden="true"], [role="presentation"], [role="none"], button, figcaption';
const CREDIT = '[itemprop~="creditText"], small, cite';
/** CSS px: narrower ones are icons, lower ones are lines. */
const LEAST_WIDTH = 100;
const LEAST_HEIGHT = 50;
const BLOCK = /^(?:br|p|div|li)$/;

/** The figures of an element, in the order of the document: of an article of ours, not of its fallback. */
export function findFigures(target: HTMLElement): Figure[] {
  const root = textRootOf(target);
  const found: Figure[] = [];
  for (const picture of root.querySelectorAll<HTMLElement>(PICTURES)) {
    const holder = picture.closest(LEFT_OUT) ? undefined : holderOf(picture);
    if (holder && root.contains(holder) && !isSmall(picture)) found.push({ picture, holder });
  }
  return found;
}

/** What is written about a figure; one of a gallery without words of its own has those of the gallery. */
export function wordsOf({ picture, holder }: Figure): FigureWords {
  const isFigure = holder.localName === 'figure';
  const figcaption = isFigure ? (captionOf(holder) ?? captionOf(holder.parentElement?.closest('figure'))) : undefined;
  const credit = figcaption?.querySelector(CREDIT);
  const alt = picture.getAttribute('alt') ?? picture.getAttribute('aria-label') ?? '';
  return {
    caption: figcaption ? collapse(textOf(figcaption, credit)) : '',
    credit: credit ? collapse(textOf(credit)) : '',
    alt: collapse(alt),
    language: languageOf(figcaption ?? picture),
  };
}

/** The beginning of a text, cut at a word. @param length characters, at most */
export function shortened(text: string, length: number): string {
  if (text.length <= length) return text;
  const cut = text.slice(0, length);
  const blank = cut.lastIndexOf(' ');
  return `${(blank > length / 2 ? cut.slice(0, blank) : cut).replace(/[\s,.;:–-]$/, '')}…`;
}

function holderOf(picture: HTMLElement): HTMLElement | undefined {
  const figure = picture.closest<HTMLElement>('figure');
  if (figure) return figure;
  const paragraph = picture.closest('p');
  if (!paragraph) return undefined;
  // The words of a frame that is tapped to see the picture are none of the paragraph’s.
  const words = textOf(paragraph, paragraph.querySelector('[data-put-off]'));
  if (collapse(words) !== collapse(picture.textContent)) return undefined;
  return paragraph.querySelectorAll(PICTURES).length === 1 ? paragraph : undefined;
}

/** What is not known yet counts as large. */
function isSmall(picture: HTMLElement): boolean {
  const isBelow = (pixels: number, least: number): boolean => pixels > 0 && pixels < least;
  if (!(picture instanceof HTMLImageElement)) {
    return isBelow(parseFloat(picture.style.getPropertyValue('--gov-image-width')), LEAST_WIDTH);
  }
  const width = Number(picture.getAttribute('width')) || picture.naturalWidth;
  const height = Number(picture.getAttribute('height')) || picture.naturalHeight;
  return isBelow(width, LEAST_WIDTH) || isBelow(height, LEAST_HEIGHT);
}

function captionOf(figure: Element | null | undefined): Element | undefined {
  return [...(figure?.children ?? [])].find(({ localName }) => localName === 'figcaption');
}

function textOf(node: Node, without?: Element | null): string {
  if (node === without) return ' ';
  if (node instanceof Text) return node.data;
  const text = [...node.childNodes].map((child) => textOf(child, without)).join('');
  return node instanceof Element && BLOCK.test(node.localName) ? ` ${text} ` : text;
}

function collapse(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
