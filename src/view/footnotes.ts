import type { ViewContext } from './context.js';
import { h } from './h.js';

/** The words of a link to a note: `1`, `[12]`, `(a)`, `*`. */
const MARK = /^[[(]?(\w{1,3}|\*+)[\])]?$/;

const BACK = '[role="doc-backlink"]';

interface Notes {
  /** By the link to their note: the first reference to it, and its mark. */
  references: Map<string, [reference: Element, mark: string]>;
  /** Marks by the links back. */
  ways: Map<string, string>;
}

/** Pieces of one article come one after another, a note often in another piece than its reference. */
const notesOf = new WeakMap<ViewContext, Notes>();

/**
 * Makes footnotes of what old and new CMSs link to and fro: named for assistive technology, with the focus on the note
 * that a link leads to, and a way back from every note.
 *
 * @param root sanitized; its references come before its notes, or in an earlier piece
 */
export function finishFootnotes(root: DocumentFragment, context: ViewContext): void {
  const notes: Notes = notesOf.get(context) ?? { references: new Map(), ways: new Map() };
  notesOf.set(context, notes);
  const found: [note: Element, reference: Element, mark: string][] = [];
  for (const element of root.querySelectorAll('[id], [name], a[href^="#"]')) {
    const reference = notes.references.get(`#${nameOf(element)}`);
    if (reference) found.push([element, ...reference]);
    const href = element.getAttribute('href') ?? '';
    if (href[0] === '#') readLink(element, href, notes, context);
  }
  for (const each of found) finishNote(...each, context);
}

function nameOf(element: Element): string {
  return element.id || (element.getAttribute('name') ?? '');
}

function readLink(link: Element, href: string, { references, ways }: Notes, context: ViewContext): void {
  const words = link.textContent.trim();
  const back = ways.get(href);
  if (back) {
    setRole(link, 'doc-backlink', /\p{L}{2}/u.test(words) ? '' : context.strings.backToReference(back), context);
    return;
  }
  const mark = MARK.exec(words)?.[1];
  const sup = link.closest('sup');
  const name = nameOf(link) || sup?.id;
  if (!mark || !(name || sup || link.querySelector('sup'))) return;
  setRole(link, 'doc-noteref', context.strings.footnote(mark), context);
  if (name) ways.set(`#${name}`, mark);
  if (!references.has(href)) references.set(href, [link, mark]);
}

function finishNote(note: Element, reference: Element, mark: string, context: ViewContext): void {
  // What is no stop of the Tab key gets the focus from links all the same.
  if (!note.hasAttribute('href')) note.setAttribute('tabindex', '-1');
  const place = note.localName === 'a' ? note.parentNode : note;
  if (note.matches(BACK) || place?.querySelector(BACK)) return;
  const id = nameOf(reference) || reference.closest('sup')?.id || (reference.id = `${nameOf(note)}-ref`);
  const back = h('a', {}, '↩\uFE0E');
  back.setAttribute('href', `#${id}`);
  setRole(back, 'doc-backlink', context.strings.backToReference(mark), context);
  (note.querySelector(':scope > p:last-child') ?? place)?.append(' ', back);
}

function setRole(link: Element, role: string, name: string, { label }: ViewContext): void {
  link.setAttribute('role', role);
  if (!name) return;
  link.setAttribute('aria-label', name);
  const labelled = label(name);
  if (labelled instanceof HTMLElement) link.setAttribute('lang', labelled.lang);
}
