import { collapsed } from '../../article/legacy-html/dom.js';

const HEADINGS = 'h1, h2, h3, h4, h5, h6';
/** What is inside these is not the article's own outline. */
const NOT_OWN = 'nav, dialog, [hidden], [aria-hidden="true"], template';

/** A heading with those below it. */
export interface Section {
  heading: HTMLElement;
  sections: Section[];
}

/** The title: by microdata, else the first heading of the first level, else one that stands alone above all others. */
export function titleOf(root: Element): HTMLElement | undefined {
  const named = root.querySelector<HTMLElement>('[itemprop~="headline"]') ?? root.querySelector('h1');
  if (named) return named;
  const [first, ...others] = ownHeadings(root);
  return first && others.every((other) => levelOf(other) > levelOf(first)) ? first : undefined;
}

/** The headings below the title that have words, in the order of the document. */
export function headingsOf(root: Element): HTMLElement[] {
  const title = titleOf(root);
  return ownHeadings(root).filter((heading) => heading !== title && heading.localName !== 'h1' && wordsOf(heading));
}

/** The words of a heading, without the marks of its footnotes. */
export function wordsOf(heading: Element): string {
  if (!heading.querySelector('[role="doc-noteref"]')) return collapsed(heading.textContent);
  const copy = heading.cloneNode(true) as Element;
  for (const mark of copy.querySelectorAll('[role="doc-noteref"]')) mark.remove();
  return collapsed(copy.textContent);
}

/** Headings as an outline: each below the nearest one before it of a higher level. */
export function outlineOf(headings: readonly HTMLElement[]): Section[] {
  const top: Section[] = [];
  const around: Section[] = [];
  for (const heading of headings) {
    const section: Section = { heading, sections: [] };
    while (around.length > 0 && levelOf((around.at(-1) as Section).heading) >= levelOf(heading)) around.pop();
    (around.at(-1)?.sections ?? top).push(section);
    around.push(section);
  }
  return top;
}

function ownHeadings(root: Element): HTMLElement[] {
  const all = [...root.querySelectorAll<HTMLElement>(HEADINGS)];
  return all.filter((heading) => {
    const around = heading.closest(NOT_OWN);
    return !around || !root.contains(around) || around === root;
  });
}

function levelOf(heading: Element): number {
  return Number(heading.localName.slice(1));
}
