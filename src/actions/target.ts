/**
 * Finds what a control acts on: the element named by `for`, else the article around the control, also outside the shadow
 * roots it is in, else the only article of the page, else the page's main text.
 *
 * @param control an element on the page
 * @param id value of its `for`, if any
 * @returns nothing when `for` names no element, or the page has no text of its own
 */
export function findTarget(control: Element, id: string | undefined): HTMLElement | undefined {
  if (id) return byId(control, id);
  return around(control) ?? only('gov-article') ?? only('article') ?? only('main');
}

/** A control in a shadow root may name an element there, or one further out, up to the page. */
function byId(control: Element, id: string): HTMLElement | undefined {
  for (let at: Element | undefined = control; at; at = hostOf(at)) {
    const root = at.getRootNode();
    const found = root instanceof ShadowRoot ? root.getElementById(id) : null;
    if (found) return found;
  }
  return document.getElementById(id) ?? undefined;
}

function around(control: Element): HTMLElement | undefined {
  for (let at: Element | undefined = control; at; at = hostOf(at)) {
    const article = at.closest<HTMLElement>('gov-article');
    if (article) return article;
  }
  return undefined;
}

function hostOf(element: Element): Element | undefined {
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? root.host : undefined;
}

function only(tag: string): HTMLElement | undefined {
  const found = document.querySelectorAll<HTMLElement>(tag);
  return found.length === 1 ? found[0] : undefined;
}
