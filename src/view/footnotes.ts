import type { ViewContext } from './context.js';
import { h } from './h.js';

/** The words of a link to a note: `1`, `[12]`, `(a)`, `*`. */
const MARK = /^[[(]?(\w{1,3}|\*+)[\])]?$/;

/**
 * Makes footnotes of what old and new CMSs link to and fro: named for assistive technology, with the focus on the note
 * that a link leads to, and a way back from every note.
 *
 * Pieces of one article come one after another, a note often in another piece than its reference: the context knows the
 * marks by where links lead, to a note, with the first reference to it, or back to a reference.
 *
 * @param root sanitized; its references come before its notes, or in an earlier piece
 */
export function finishFootnotes(root: ParentNode, context: ViewContext): void {
  const notes: (() => void)[] = [];
  const known = (context.notes ??= new Map<string, [string, HTMLElement?]>());
  for (const element of root.querySelectorAll<HTMLElement>('[id], [name], a[href^="#"]')) {
    const [mark, reference] = known.get(`#${nameOf(element)}`) ?? [];
    // The way back may stand anywhere in the note: it is looked for when all of them are known.
    if (mark && reference) notes.push(() => finishNote(element, mark, reference, context));
    readLink(element, element.getAttribute('href'), context);
  }
  for (const finish of notes) finish();
}

function readLink(link: HTMLElement, href: string | null, context: ViewContext): void {
  const { notes, strings } = context;
  if (!notes || href?.[0] !== '#') return;
  const words = link.textContent.trim();
  const [way, isForth] = notes.get(href) ?? [];
  if (way && !isForth) {
    setRole(link, 'doc-backlink', words[3] ? '' : strings.backToReference(way), context);
    return;
  }
  const mark = MARK.exec(words)?.[1];
  const sup = link.closest('sup');
  const name = nameOf(link) || sup?.id;
  if (!mark || !(sup ?? name)) return;
  setRole(link, 'doc-noteref', strings.footnote(mark), context);
  notes.set(`#${String(name)}`, [mark]);
  if (!way) notes.set(href, [mark, link]);
}

function finishNote(note: HTMLElement, mark: string, reference: HTMLElement, context: ViewContext): void {
  // What is no stop of the Tab key gets the focus from links all the same.
  if (!note.matches('[href]')) note.tabIndex = -1;
  const place = note.localName === 'a' ? (note.parentNode as ParentNode) : note;
  if (place.querySelector('[role="doc-backlink"]')) return;
  reference.id ||= `${nameOf(note)}-ref`;
  const back = h('a', {}, '↩\uFE0E');
  back.setAttribute('href', `#${reference.id}`);
  setRole(back, 'doc-backlink', context.strings.backToReference(mark), context);
  (note.querySelector(':scope > p:last-child') ?? place).append(' ', back);
}

function nameOf(element: Element): string {
  return element.id || (element.getAttribute('name') ?? '');
}

function setRole(link: HTMLElement, role: string, name: string, { label }: ViewContext): void {
  link.setAttribute('role', role);
  if (!name) return;
  link.setAttribute('aria-label', name);
  const { lang } = label(name) as HTMLElement;
  if (lang) link.lang = lang;
}
