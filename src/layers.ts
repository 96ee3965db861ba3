/**
 * The cascade layers of the library, in their order. Among important declarations the first layer wins: paper before what
 * controls put on an article, and that before the article’s own armour. Every sheet of ours begins with this line, so that
 * the order is the same whichever of them comes first.
 */
export const LAYERS = '@layer gov-article-print, gov-article-tools, gov-article;';

/** One place for what must be on every declaration. */
export function important(css: string): string {
  return css.replaceAll(';', ' !important;');
}
