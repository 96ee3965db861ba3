const FADED = 'data-gov-faded';

/**
 * Marks what a portal shows half through, whose words would be as pale on any paper; DISPLAY_CSS shows it whole. What is
 * hidden in this way stays hidden.
 */
export function markFaded(target: Element, isOurs: (element: Element) => boolean): void {
  const visit = (element: Element): void => {
    if (isOurs(element)) return;
    const opacity = Number(getComputedStyle(element).opacity);
    if (opacity > 0 && opacity < 1) element.setAttribute(FADED, '');
    for (const child of element.children) visit(child);
  };
  visit(target);
}

export function unmarkFaded(target: Element): void {
  for (const element of [target, ...target.querySelectorAll(`[${FADED}]`)]) element.removeAttribute(FADED);
}
