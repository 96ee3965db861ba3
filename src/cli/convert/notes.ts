import type { CliStrings } from '../strings/strings.js';

type NoteCode = keyof CliStrings['convert']['notes'];

/** Something that a person should look at before the article is published. */
export interface Note {
  code: NoteCode;
  /** Where in the page: an element as a selector would name it, or a field of the article. */
  place: string;
  /** What was found there. */
  found: string;
}

export type Tell = (code: NoteCode, place: string, found: string) => void;

/** An element as a person finds it in the page: with its id, else its classes, and what is around it. */
export function placeOf(element: Element): string {
  const names: string[] = [];
  for (let at: Element | null = element; at && names.length < 3; at = at.parentElement) {
    const classes = [...at.classList].slice(0, 2).map((name) => `.${name}`);
    names.unshift(at.id ? `${at.localName}#${at.id}` : at.localName + classes.join(''));
    if (at.id) break;
  }
  return names.join(' > ');
}
