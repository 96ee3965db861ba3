/** Tables around pictures are layout: a box to scroll would only be a stop on the way of the keyboard. */
function isData(table: Element): boolean {
  return table.querySelector('th') !== null || table.querySelector('img') === null;
}

/** Whether a table of the page has to get a box in which it scrolls; ours have one. */
export function needsScroller(table: Element): boolean {
  return isData(table) && !table.parentElement?.closest('table, [data-scroller]');
}

/** A box as the view makes it: the keyboard can reach it, and a screen reader can name it. */
export function scrollerIn(inert: Document, label: string): HTMLElement {
  const box = inert.createElement('div');
  box.setAttribute('role', 'region');
  box.setAttribute('aria-label', label);
  box.setAttribute('data-scroller', '');
  box.tabIndex = 0;
  return box;
}

/** In a list of all regions those of one name could not be told from each other. */
export function numberRegions(root: Element): void {
  const counts = new Map<string, number>();
  for (const region of root.querySelectorAll('[role="region"][aria-label]')) {
    const label = region.getAttribute('aria-label') ?? '';
    const count = (counts.get(label) ?? 0) + 1;
    counts.set(label, count);
    if (count > 1) region.setAttribute('aria-label', `${label} ${String(count)}`);
  }
}
