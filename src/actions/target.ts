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

/** What of a target is the text: of an article element, what it shows, not the fallback before it. */
export function textRootOf(target: HTMLElement): HTMLElement {
  return rendered(target) ?? target;
}

/** The same, of a `<gov-article>` its portal's own article too; nothing where there is none yet. */
export function textOf(target: HTMLElement): HTMLElement | undefined {
  return target.localName === 'gov-article' ? articleIn(target) : target;
}

/** The text inside a `<gov-article>`: what it wrote itself, not the fallback before it, or else the portal's own article. */
export function articleIn(element: Element): HTMLElement | undefined {
  return rendered(element) ?? element.querySelector<HTMLElement>(':scope > article:not([slot])') ?? undefined;
}

/** Where what a control acts on may come and go: the page and the shadow roots around; nowhere, where it is the article around. */
export function rootsOf(control: Element, id: string | undefined): Node[] {
  return !id && around(control) ? [] : hostsOf(control).map((host) => host.getRootNode());
}

/** A control in a shadow root may name an element there, or one further out, up to the page. */
function byId(control: Element, id: string): HTMLElement | undefined {
  for (const host of hostsOf(control)) {
    const root = host.getRootNode();
    const found = root instanceof ShadowRoot ? root.getElementById(id) : null;
    if (found) return found;
  }
  return document.getElementById(id) ?? undefined;
}

function around(control: Element): HTMLElement | undefined {
  for (const host of hostsOf(control)) {
    const article = host.closest<HTMLElement>('gov-article');
    if (article) return article;
  }
  return undefined;
}

/** The control, and the hosts of the shadow roots it is in, inmost first. */
function hostsOf(control: Element): Element[] {
  const root = control.getRootNode();
  return [control, ...(root instanceof ShadowRoot ? hostsOf(root.host) : [])];
}

function only(tag: string): HTMLElement | undefined {
  const found = document.querySelectorAll<HTMLElement>(tag);
  return found.length === 1 ? found[0] : undefined;
}

function rendered(element: Element): HTMLElement | null {
  return element.querySelector<HTMLElement>(':scope > article[slot="article"]');
}
