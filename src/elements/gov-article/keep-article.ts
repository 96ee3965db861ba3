import type { ArticleController } from './article-controller.js';

/** Returns in one task: a page that insists on taking the article out would never come to an end. */
const MOST = 10;

/**
 * Puts the article back where a script of the page took it out. React and Vue set the text of an element by replacing all
 * that is in it; what morphs a page to the server's new mark-up removes what that does not have.
 *
 * @returns a listener for `slotchange` of the slot that the article is in
 */
export function keepArticle(host: HTMLElement, controller: ArticleController): (event: Event) => void {
  let returns = 0;
  return ({ target }) => {
    const { element } = controller;
    if (!element || returns === MOST || (target as HTMLSlotElement).assignedElements().length > 0) return;
    if (returns++ === 0) setTimeout(() => (returns = 0));
    host.append(element);
  };
}
