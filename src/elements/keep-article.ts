import type { ArticleController } from './article-controller.js';

/**
 * Puts the article back where a script of the page took it out. React and Vue set the text of an element by replacing all
 * that is in it; what morphs a page to the server's new mark-up removes what that does not have.
 *
 * @returns a listener for `slotchange` of the slot that the article is in
 */
export function keepArticle(host: HTMLElement, controller: ArticleController): (event: Event) => void {
  let kept: Element | undefined;
  return ({ target }) => {
    const article = (target as HTMLSlotElement).assignedElements().at(-1);
    if (!article && kept && controller.article) host.append(kept);
    else kept = article;
  };
}
