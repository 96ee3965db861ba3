/** What the view needs, without an element around it. */
import { readArticle, stringsFor, type Article } from '../../src/index.js';
import type { ViewContext } from '../../src/view/context.js';
import type { Child } from '../../src/view/h.js';
import './elements-failures.js';

/** No picture of it is eager, so that none is asked for: lazy pictures outside the page wait for ever. */
export function viewContext(parts: Partial<ViewContext> = {}): ViewContext {
  return {
    strings: stringsFor('vi'),
    language: 'vi',
    headingLevel: 1,
    baseUrl: 'https://portal.example/tin-tuc/',
    label: (text) => text,
    report: () => undefined,
    takeEager: () => false,
    ...parts,
  };
}

export function modelOf(json: unknown): Article {
  return readArticle(json, 'https://portal.example/tin-tuc/').article;
}

/** Puts what a part of the view returned into an element, to be looked at. */
export function held(...children: Child[]): HTMLElement {
  const element = document.createElement('div');
  for (const child of children) if (child) element.append(child);
  return element;
}
