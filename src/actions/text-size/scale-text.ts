import { keepReadingPosition } from '../place/reading-position.js';

/** Set on the target; style sheets that multiply their sizes with it need nothing else. */
const SCALE = '--gov-font-scale';
/** Such style sheets say so, and are left alone. */
const IS_APPLIED = '--gov-font-scale-is-applied';

/** What is held. */
const PROPERTIES = ['font-size', 'line-height'];

/** Elements whose size is held by us, and what their own style attribute said. */
const held = new WeakMap<HTMLElement, [name: string, value: string, priority: string][]>();

/**
 * Gives the text inside an element another size, and no other part of the page. Where the reader had got to stays where it
 * was on the screen.
 *
 * Text in a style sheet's px grows as well: each element with words is held at its own size times the scale.
 *
 * @param scale ratio to the ordinary size, 1–2
 */
export function scaleText(target: HTMLElement, scale: number): void {
  forgetCopied(target);
  const before = target.style.getPropertyValue(SCALE);
  if (before === String(scale) || (scale === 1 && before === '')) {
    holdNew(target, scale);
    return;
  }
  keepReadingPosition(target, () => {
    if (scale === 1) {
      target.style.removeProperty(SCALE);
      // All of them: what was held may have lost its words since.
      for (const element of [target, ...target.querySelectorAll<HTMLElement>('*')]) release(element);
      dropEmptyStyle(target);
      return;
    }
    holdNew(target, scale);
  });
}

/**
 * A copy of the page, such as those that frameworks keep for Back, has the sizes that were held, and not what was there
 * before: nothing would ever take them away.
 */
function forgetCopied(target: HTMLElement): void {
  for (const element of [target, ...target.querySelectorAll<HTMLElement>(`[style*="${SCALE}"]`)]) {
    if (held.has(element) || !element.style.fontSize.includes(SCALE)) continue;
    for (const name of PROPERTIES) element.style.removeProperty(name);
    dropEmptyStyle(element);
  }
}

/** Also for what came after the last step: the new text is measured at its ordinary size, then all of it is scaled. */
function holdNew(target: HTMLElement, scale: number): void {
  if (scale === 1) return;
  const fresh = textElements(target).filter((element) => !held.has(element));
  if (fresh.length > 0) {
    target.style.setProperty(SCALE, '1');
    // All are measured before the first is held: a size read after one was written would cost a layout each.
    const measured = fresh.map(measure);
    for (const size of measured) hold(size);
  }
  target.style.setProperty(SCALE, String(scale));
}

interface Measured {
  element: HTMLElement;
  /** CSS px. */
  fontSize: number;
  /** CSS px; NaN for "normal", which follows the size by itself. */
  lineHeight: number;
}

function measure(element: HTMLElement): Measured {
  const { fontSize, lineHeight } = getComputedStyle(element);
  return { element, fontSize: parseFloat(fontSize), lineHeight: parseFloat(lineHeight) };
}

function hold({ element, fontSize, lineHeight }: Measured): void {
  const { style } = element;
  held.set(
    element,
    PROPERTIES.map((name) => [name, style.getPropertyValue(name), style.getPropertyPriority(name)]),
  );
  style.setProperty('font-size', `calc(${String(fontSize)}px * var(${SCALE}))`, 'important');
  if (lineHeight) style.setProperty('line-height', String(lineHeight / fontSize), 'important');
}

function release(element: HTMLElement): void {
  const before = held.get(element);
  if (!before) return;
  held.delete(element);
  for (const declaration of before) element.style.setProperty(...declaration);
  dropEmptyStyle(element);
}

function dropEmptyStyle(element: Element): void {
  if (element.getAttribute('style') === '') element.removeAttribute('style');
}

/** Elements with words of their own, but for those whose style sheet scales them already. */
function textElements(target: HTMLElement): HTMLElement[] {
  const found: HTMLElement[] = [];
  const visit = (element: Element): void => {
    if (!(element instanceof HTMLElement)) return;
    if (element.matches('article[slot="article"]') && scalesItself(element)) return;
    if (hasWords(element)) found.push(element);
    for (const child of element.children) visit(child);
  };
  visit(target);
  return found;
}

function scalesItself(element: Element): boolean {
  return getComputedStyle(element).getPropertyValue(IS_APPLIED).trim() === '1';
}

function hasWords(element: Element): boolean {
  return [...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && /\S/.test(node.nodeValue ?? ''));
}
