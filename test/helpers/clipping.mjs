/**
 * Finds what a reader cannot see whole: words that a box cuts off, that lie outside the screen where no scrolling leads, or
 * that leave their control; lines that lie over each other, and controls that do.
 *
 * One function with everything in it, because whole-page tests hand its text to a page.
 *
 * @param {Element} root looked at with its shadow trees
 * @returns {string[]}
 */
export function clipped(root) {
  const SLACK = 1.5; // CSS px: what rounding may do
  const CONTROLS = 'button, a.button, [part~="button"], select, label, legend, summary, input, textarea';
  const found = new Set();
  const view = root.ownerDocument.defaultView;
  const page = root.ownerDocument.documentElement;
  const styleOf = (element) => view.getComputedStyle(element);
  const boxOf = (element) => element.getBoundingClientRect();
  const tell = (what, element) =>
    found.add(`${what}: ${element.localName} “${element.textContent.replace(/\s+/g, ' ').trim().slice(0, 40)}”`);

  const flatParent = (element) => element.assignedSlot ?? element.parentElement ?? element.getRootNode().host ?? null;
  const childrenOf = (element) => [...element.children, ...(element.shadowRoot?.children ?? [])];
  const isOnlyHeard = (element) => {
    const { overflowX } = styleOf(element);
    return overflowX === 'hidden' && element.clientWidth <= 1 && element.clientHeight <= 1;
  };
  const rendered = (element) => {
    if (!element.checkVisibility() || element.matches('svg, option, iframe, style, script')) return [];
    if (styleOf(element).display !== 'contents' && isOnlyHeard(element)) return [];
    return [element, ...childrenOf(element).flatMap(rendered)];
  };

  /** The lines of an element's own words. */
  const linesOf = (element) =>
    [...element.childNodes]
      .filter((node) => node.nodeType === 3 && /\S/.test(node.nodeValue))
      .flatMap((node) => {
        const range = root.ownerDocument.createRange();
        range.selectNodeContents(node);
        return [...range.getClientRects()].filter(({ width }) => width > 0);
      });

  /** Follows the boxes around a rectangle outwards; where one can be scrolled, it stands for what is in it. */
  const isCut = (rect, element) => {
    let { left, right, top, bottom } = rect;
    const slackY = SLACK + (bottom - top) * 0.2; // the marks of a font may be higher than its line
    let position = 'static';
    for (let at = element; at; at = flatParent(at)) {
      const style = styleOf(at);
      if (style.display === 'contents') continue;
      const isSkipped = position === 'absolute' && style.position === 'static';
      if (!isSkipped && !/^(?:inline|ruby)$/.test(style.display)) {
        const box = boxOf(at);
        if (/hidden|clip/.test(style.overflowX) && (left < box.left - SLACK || right > box.right + SLACK)) return true;
        if (/hidden|clip/.test(style.overflowY) && (top < box.top - slackY || bottom > box.bottom + slackY))
          return true;
        if (/auto|scroll/.test(style.overflowX)) ({ left, right } = box);
        if (/auto|scroll/.test(style.overflowY)) ({ top, bottom } = box);
        position = style.position;
      }
      if (style.position === 'fixed' && (top < -SLACK || bottom > view.innerHeight + SLACK)) return true;
      if (style.position === 'fixed' || at.matches('[popover]')) break;
    }
    // The page itself scrolls down, and not to the side.
    return left < -SLACK - view.scrollX || right > page.clientWidth + SLACK - view.scrollX;
  };

  const leaves = (rect, box) =>
    rect.left < box.left - SLACK ||
    rect.right > box.right + SLACK ||
    rect.top < box.top - SLACK ||
    rect.bottom > box.bottom + SLACK;

  const all = rendered(root);
  for (const element of all) {
    const lines = linesOf(element);
    if (lines.some((line) => isCut(line, element))) tell('cut off', element);
    const { fontSize, lineHeight } = styleOf(element);
    const tops = new Set(lines.map(({ top }) => Math.round(top)));
    // Below this the marks above and below Vietnamese letters meet.
    if (tops.size > 1 && parseFloat(lineHeight) < parseFloat(fontSize) * 1.3) tell('lines meet', element);
    const control = element.closest(CONTROLS);
    if (control && lines.some((line) => leaves(line, boxOf(control)))) tell('leaves its control', element);
  }

  const controls = all.filter((element) => element.matches(CONTROLS) && !element.matches('legend'));
  for (const control of controls) {
    const isIn = (box) => isCut(box, control);
    if (isIn(boxOf(control))) tell('control cut off', control);
    if (control.localName === 'select' && control.scrollWidth > control.clientWidth + SLACK)
      tell('choice cut off', control);
  }
  controls.forEach((one, i) => {
    for (const other of controls.slice(i + 1)) {
      if (one.contains(other) || other.contains(one)) continue;
      const rootOf = (element) => element.closest('[popover]');
      if (rootOf(one) !== rootOf(other)) continue; // a panel lies over what is behind it
      const [a, b] = [boxOf(one), boxOf(other)];
      const across = Math.min(a.right, b.right) - Math.max(a.left, b.left);
      const down = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
      const isSticky = [one, other].some((each) => each.closest('.ends')); // lies over what is scrolled
      if (!isSticky && across > SLACK && down > SLACK) tell('controls overlap', one);
    }
  });
  return [...found];
}
