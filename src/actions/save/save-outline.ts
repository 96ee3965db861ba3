const HEADING = /^h[1-6]$/;

/**
 * Heading levels of an article that becomes a document of its own: its title is the only one of the first level, and no
 * level is left out on the way down.
 */
export class Outline {
  /** Absent where the target names itself in no element of its own. */
  readonly title: Element | undefined;
  #isPastTitle = false;
  /** Levels as written, of the headings around the last one. */
  readonly #around: number[] = [];

  constructor(root: HTMLElement) {
    // As `describe` finds it.
    const title = root.querySelector('[itemprop~="headline"]') ?? root.querySelector('h1, h2, h3');
    this.title = title?.textContent.trim() ? title : undefined;
    this.#isPastTitle = this.title === undefined;
  }

  /**
   * The tag of an element in the document, asked for in the order of the article.
   *
   * @returns nothing for an element that is no heading, and is to be none
   */
  tagFor(element: Element): string | undefined {
    if (element === this.title) {
      this.#isPastTitle = true;
      return 'h1';
    }
    if (!HEADING.test(element.localName)) return undefined;
    // Above the title no part of the article begins; empty ones are only in the way of screen readers.
    if (!this.#isPastTitle || !hasContent(element)) return 'div';
    const written = Number(element.localName.slice(1));
    while ((this.#around.at(-1) ?? 0) >= written) this.#around.pop();
    this.#around.push(written);
    return `h${String(Math.min(6, this.#around.length + 1))}`;
  }
}

function hasContent(element: Element): boolean {
  return element.textContent.trim() !== '' || element.querySelector('img[alt]:not([alt=""])') !== null;
}
