import { LAYERS } from '../../layers.js';
import { waitingPictures } from '../../waiting-pictures.js';
import { flatAncestors } from '../place/flat-ancestors.js';
import { withoutFragment } from '../without-fragment.js';
import { PRINT_CSS } from './print-css.js';

/** Attribute that tells the print sheet what an element is on paper: `path`, `target`, `hidden` or `note`. */
const ROLE = 'data-gov-print';
const ADDRESS = 'data-gov-print-address';
/** Pictures that were put off get this long, in ms, to arrive before the dialog opens. */
const PICTURE_PATIENCE = 3000;

let sheet: CSSStyleSheet | undefined;
let restore: (() => void) | undefined;

/**
 * Prints one element and nothing else of the page. Everything on the screen stays as it is: what is left out is left out
 * on paper only, and marks are taken back when the dialog closes, printed or cancelled. Only pictures that waited to save
 * data are shown from then on.
 *
 * @returns when the dialog has been opened; at once, and without it, when the target is not on the page
 */
export async function print(target: HTMLElement, note: readonly string[]): Promise<void> {
  await picturesOf(target);
  if (!target.isConnected) return;
  // Only then do articles that are still growing complete themselves, having listened for longer.
  const prepare = (): void => {
    preparePrint(target, note);
  };
  addEventListener('beforeprint', prepare, { once: true });
  window.print();
  // While a page is loading, browsers put the dialog off until it has loaded.
  if (document.readyState === 'complete') removeEventListener('beforeprint', prepare);
}

/**
 * Makes the next print show one element only; for the browser's own print command. Ends by itself after printing.
 *
 * The same document is printed, because frames lose paper sizes and adopted style sheets. Does nothing when the target is
 * not on the page. The last target asked for is the one that is printed.
 *
 * @param note lines of plain text below it, so that the paper says where it came from
 */
export function preparePrint(target: HTMLElement, note: readonly string[]): void {
  restore?.();
  if (!target.isConnected) return;
  const undo: (() => void)[] = [];
  const mark = (element: Element, role: string): void => {
    element.setAttribute(ROLE, role);
    undo.push(() => {
      element.removeAttribute(ROLE);
    });
  };
  undo.push(addNote(target, note));
  mark(target, 'target');
  for (const step of flatAncestors(target)) {
    undo.push(adopt(step.getRootNode()));
    for (const sibling of siblingsOf(step)) if (!sibling.hasAttribute(ROLE)) mark(sibling, 'hidden');
    if (!step.hasAttribute(ROLE)) mark(step, 'path');
  }
  undo.push(...writeAddresses(target));
  restore = () => {
    removeEventListener('afterprint', finish);
    restore = undefined;
    for (const step of undo.reverse()) step();
  };
  const finish = restore;
  addEventListener('afterprint', finish);
}

/** Loads what waits for scrolling or a tap, and waits for it, but not for ever. */
async function picturesOf(target: HTMLElement): Promise<void> {
  const all = [...target.querySelectorAll('img')];
  for (const img of all) waitingPictures.get(img)?.load();
  const waiting = all.filter((img) => img.loading === 'lazy' && !img.complete);
  for (const img of waiting) img.loading = 'eager';
  const loaded = Promise.allSettled(waiting.map((img) => img.decode()));
  await Promise.race([loaded, new Promise((resolve) => setTimeout(resolve, PICTURE_PATIENCE))]);
  for (const img of waiting) img.loading = 'lazy';
}

function siblingsOf(element: Element): Element[] {
  const inTree = [...(element.parentNode?.children ?? [])];
  return element.localName === 'html' ? [] : inTree.filter((other) => other !== element && other.localName !== 'head');
}

function adopt(root: Node): () => void {
  if (!(root instanceof Document || root instanceof ShadowRoot)) return () => undefined;
  if (!sheet) {
    sheet = new CSSStyleSheet();
    sheet.replaceSync(`${LAYERS} ${PRINT_CSS}`);
  }
  const used = sheet;
  if (root.adoptedStyleSheets.includes(used)) return () => undefined;
  root.adoptedStyleSheets = [...root.adoptedStyleSheets, used];
  return () => {
    root.adoptedStyleSheets = root.adoptedStyleSheets.filter((other) => other !== used);
  };
}

function addNote(target: HTMLElement, lines: readonly string[]): () => void {
  const element = document.createElement('div');
  element.setAttribute(ROLE, 'note');
  // Beside the target it is in the same slot, whatever the layout around them.
  if (target.slot) element.slot = target.slot;
  for (const line of lines) {
    const paragraph = document.createElement('p');
    paragraph.textContent = line;
    element.append(paragraph);
  }
  if (target.parentNode === document) target.append(element);
  else target.after(element);
  return () => {
    element.remove();
  };
}

/** Paper cannot be clicked: links show where they lead, unless their words do already. */
function writeAddresses(target: HTMLElement): (() => void)[] {
  const links = [...target.querySelectorAll<HTMLAnchorElement>('a[href]')].filter(
    (link) => /^https?:/.test(link.href) && withoutFragment(link.href) !== withoutFragment(location.href),
  );
  return links
    .filter((link) => link.textContent.trim() !== '' && link.textContent.trim() !== link.href)
    .map((link) => {
      link.setAttribute(ADDRESS, ` (${link.href})`);
      return () => {
        link.removeAttribute(ADDRESS);
      };
    });
}
