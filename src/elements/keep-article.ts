import type { ArticleController } from './article-controller.js';

/**
 * Puts the article back where a script of the page took it out. React and Vue set the text of an element by replacing all
 * that is in it; what morphs a page to the server's new mark-up removes what that does not have.
 *
 * @returns a listener for `slotchange` of the slot that the article is in
 */
export function keepArticle(host: HTMLElement, controller: ArticleController): (event: Event) => void {
  let isBack = false;
  return ({ target }) => {
    const { element } = controller;
    // Once a task: a page that insists on taking it out would never come to an end.
    if (!element || isBack || (target as HTMLSlotElement).assignedElements().length > 0) return;
    isBack = true;
    setTimeout(() => (isBack = false));
    host.append(element);
  };
}
