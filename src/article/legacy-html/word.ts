import { unwrap } from './dom.js';

/** Takes away what Word and mail programs leave in HTML: settings in words, and elements of their own around the text. */
export function mendWord(root: ParentNode): void {
  for (const settings of root.querySelectorAll('xml, o\\:officedocumentsettings, w\\:worddocument')) settings.remove();
  for (const own of root.querySelectorAll('o\\:p, st1\\:place, v\\:shape, v\\:group')) unwrap(own);
}
