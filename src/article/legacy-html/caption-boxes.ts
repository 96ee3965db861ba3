import { isElement } from './dom.js';
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

/** Reads captions where the editor said itself what belongs together: P1, P2, P12 and albums. */
export class CaptionBoxes {
  readonly #survey: Survey;
  /** Figures in their final shape. */
  readonly #done = new Set<Node>();

  constructor(survey: Survey) {
    this.#survey = survey;
  }

  read(root: ParentNode): void {
    for (const prompt of root.querySelectorAll(PROMPTS)) prompt.textContent = '';
    // The innermost first: albums are made of figures.
    for (const box of [...root.querySelectorAll(BOXES)].reverse()) {
      const { letters, pictures, others } = this.#survey.of(box);
      if (pictures === 0 || others > 0 || letters > pictures * LONGEST || box.querySelector(NO_CAPTION)) continue;
      const figure = this.#figureOf(box);
      if (figure) box.replaceWith(figure);
    }
  }

  /** @returns nothing where a figure has its caption and there are other words */
  #figureOf(box: Element): Element | undefined {
    const units: Element[] = [];
    const captions: Node[] = [];
    this.#collect(box, units, captions, this.#survey.of(box).pictures > 1);
    const [first, ...others] = units;
    let figure: Element;
    if (first && others.length === 0 && this.#done.has(first)) {
      if (captions.length > 0 && first.querySelector('figcaption')) return undefined;
      first.append(makeCaption(box, captions) ?? '');
      figure = first;
    } else figure = makeFigure(box, units, captions);
    this.#done.add(figure);
    return figure;
  }

  /** Sorts what a box holds into pictures and words; in an album, a part with one picture is a figure of its own. */
  #collect(node: Node, units: Element[], captions: Node[], isAlbum: boolean): void {
    for (const child of [...node.childNodes]) {
      const { pictures } = this.#survey.of(child);
      if (this.#done.has(child) || child.nodeName === 'IMG') units.push(child as Element);
      else if (pictures === 0) captions.push(child);
      else if (isAlbum && pictures === 1 && isElement(child)) units.push(this.#figureOf(child) ?? child);
      else this.#collect(child, units, captions, isAlbum);
    }
  }
}
