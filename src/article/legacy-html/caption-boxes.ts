import { isElement, visibleText } from './dom.js';
import { makeCaption, makeFigure } from './figures.js';
import type { Survey } from './survey.js';

/** Containers that editors make for pictures: HTML's own, WordPress, VCCorp's editor, galleries. */
const BOXES =
  'figure, .wp-caption, .VCSortableInPreviewMode, .image-caption, .gallery, .wp-block-gallery, [type="LayoutAlbum"]';
/** What editors show while there is no caption. */
const PROMPTS = '.NLPlaceholderShow';
/** A figure about something else: a quote with the face of its speaker, a step of a recipe. */
const NO_CAPTION = 'ul, ol, blockquote, pre, h1, h2, h3';
/** Characters beside a picture up to which they are its caption: the longest of 1,317 that were measured had 1,116. */
const LONGEST = 1500;

/** Boxes around a box, past which it is left alone. */
const DEEPEST = 8;

/** Reads captions where the editor said itself what belongs together: P1, P2, P12 and albums. */
export class CaptionBoxes {
  readonly #survey: Survey;
  /** Figures in their final shape. */
  readonly #done = new Set<Node>();

  constructor(survey: Survey) {
    this.#survey = survey;
  }

  read(root: ParentNode): void {
    for (const prompt of root.querySelectorAll(PROMPTS)) {
      const text = visibleText(prompt);
      if (text === prompt.getAttribute('data-placeholder') || /^\[[^\]]*\]$/.test(text)) prompt.textContent = '';
    }
    // The innermost first: albums are made of figures.
    for (const box of [...root.querySelectorAll(BOXES)].reverse()) {
      const { letters, pictures, others } = this.#survey.of(box);
      if (pictures === 0 || others > 0 || letters > pictures * LONGEST || box.querySelector(NO_CAPTION)) continue;
      // Deeper than any editor nests them.
      if (isDeep(box)) continue;
      const figure = this.#figureOf(box);
      if (figure) box.replaceWith(figure);
    }
  }

  /** @returns nothing where a figure has its caption and there are other words */
  #figureOf(box: Element): Element | undefined {
    const parts: Part[] = [];
    this.#collect(box, parts, this.#survey.of(box).pictures > 1);
    const units = parts.flatMap(({ unit }) => unit ?? []);
    const captions = parts.flatMap(({ words }) => words ?? []);
    const [first, ...others] = units;
    let figure: Element;
    if (first && others.length === 0 && this.#done.has(first)) {
      if (captions.length > 0 && first.querySelector('figcaption')) return undefined;
      figure = withCaption(first, captions);
    } else if (alternate(parts)) {
      figure = makeFigure(
        box,
        units.map((unit, i) => withCaption(unit, captions.slice(i, i + 1))),
      );
    } else figure = makeFigure(box, units, captions);
    this.#done.add(figure);
    return figure;
  }

  /** Sorts what a box holds into pictures and words; in an album, a part with one picture is a figure of its own. */
  #collect(node: Node, parts: Part[], isAlbum: boolean): void {
    for (const child of [...node.childNodes]) {
      const { letters, pictures } = this.#survey.of(child);
      if (this.#done.has(child) || child.nodeName === 'IMG') parts.push({ unit: child as Element });
      else if (pictures === 0) parts.push(...(letters > 0 ? [{ words: child }] : []));
      else if (isAlbum && pictures === 1 && isElement(child)) parts.push({ unit: this.#figureOf(child) ?? child });
      else this.#collect(child, parts, isAlbum);
    }
  }
}

/** A picture or a figure, or words beside them. */
interface Part {
  unit?: Element;
  words?: ChildNode;
}

/** In an album, each picture may have its words right behind it. */
function alternate(parts: readonly Part[]): boolean {
  return (
    parts.length > 2 &&
    parts.length % 2 === 0 &&
    parts.every(({ unit }, i) => (i % 2 === 0 ? unit && !unit.querySelector('figcaption') : !unit))
  );
}

function withCaption(unit: Element, captions: readonly Node[]): Element {
  if (unit.localName !== 'figure') return makeFigure(unit, [unit], captions);
  unit.append(...[makeCaption(unit, captions) ?? []].flat());
  return unit;
}

function isDeep(box: Element): boolean {
  let depth = 0;
  for (let around = box.parentElement?.closest(BOXES); around; around = around.parentElement?.closest(BOXES)) {
    if (++depth > DEEPEST) return true;
  }
  return false;
}
