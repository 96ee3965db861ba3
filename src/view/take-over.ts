/**
 * Makes a rendering that came with the page as good as the one that was built from the same article, where they are equal:
 * readers keep what they see, have selected and are at, and no picture is loaded or drawn again.
 *
 * @param built never on the page; it is of no use afterwards where they are equal
 * @returns whether they are
 */
export function takeOver(rendered: Element, built: Element): boolean {
  // A parser makes one text of what was several.
  built.normalize();
  const styles = takeStyles(built);
  const isEqual = built.isEqualNode(rendered);
  setStyles(isEqual ? rendered : built, styles);
  return isEqual;
}

/** By the position of their element. Style attributes do not come with a page: strict ones forbid them. */
type Styles = ReadonlyMap<number, string>;

function takeStyles(root: Element): Styles {
  const styles = new Map<number, string>();
  for (const [i, element] of [...root.querySelectorAll<HTMLElement>('*')].entries()) {
    if (!element.hasAttribute('style')) continue;
    styles.set(i, element.style.cssText);
    element.removeAttribute('style');
  }
  return styles;
}

function setStyles(root: Element, styles: Styles): void {
  for (const [i, element] of [...root.querySelectorAll<HTMLElement>('*')].entries()) {
    const css = styles.get(i);
    if (css) element.style.cssText = css;
  }
}
