/** Contrast of everything that is read or pressed inside an element, its shadow trees included, as WCAG counts it. */

interface Color {
  r: number;
  g: number;
  b: number;
  a: number;
}

export interface Contrast {
  what: string;
  ratio: number;
}

const CONTROLS = 'button, input, select, textarea';
const context = document.createElement('canvas').getContext('2d', { willReadFrequently: true })!;

/** Any colour that a browser computes. */
function colorOf(css: string): Color {
  context.clearRect(0, 0, 1, 1);
  context.fillStyle = '#000';
  context.fillStyle = css;
  const [r, g, b, a] = /^#([\da-f]{6})$/.test(context.fillStyle)
    ? [1, 3, 5].map((at) => parseInt((context.fillStyle as string).slice(at, at + 2), 16)).concat(1)
    : (/[\d.]+/g[Symbol.match](context.fillStyle) ?? []).map(Number);
  return { r: r!, g: g!, b: b!, a: a! };
}

/** @see https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio */
function ratioOf(one: Color, other: Color): number {
  const [bright, dark] = [luminance(one), luminance(other)].sort((a, b) => b - a) as [number, number];
  return (bright + 0.05) / (dark + 0.05);
}

/** Of two computed colours: black on white is 21, and what lets another colour through is 1. */
export function contrastOf(color: string, background: string): number {
  const [one, other] = [colorOf(color), colorOf(background)];
  return one.a < 1 || other.a < 1 ? 1 : ratioOf(one, other);
}

function luminance({ r, g, b }: Color): number {
  const [red, green, blue] = [r, g, b].map((value) => {
    const share = value / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function over(top: Color, below: Color): Color {
  const mix = (a: number, b: number): number => a * top.a + b * (1 - top.a);
  return { r: mix(top.r, below.r), g: mix(top.g, below.g), b: mix(top.b, below.b), a: 1 };
}

/** What an element lies on, up to the white of the browser. */
function backgroundOf(element: Element | null): Color {
  if (!element) return { r: 255, g: 255, b: 255, a: 1 };
  const own = colorOf(getComputedStyle(element).backgroundColor);
  return own.a === 1 ? own : over(own, backgroundOf(flatParent(element)));
}

function flatParent(element: Element): Element | null {
  if (element.assignedSlot) return element.assignedSlot;
  const root = element.getRootNode();
  return element.parentElement ?? (root instanceof ShadowRoot ? root.host : null);
}

/** Every element that is rendered, those of shadow trees too. */
export function renderedIn(root: Element): Element[] {
  const children = [...root.children, ...(root.shadowRoot?.children ?? [])];
  return [root, ...children.flatMap(renderedIn)].filter((each) => each.checkVisibility() && opacityOf(each) > 0);
}

/** Of text, and of the words in form fields, with their paper. Background pictures count as no contrast at all. */
export function textContrasts(root: Element): Contrast[] {
  return renderedIn(root)
    .filter(
      (each) => hasText(each) && !isOnlyHeard(each) && !each.matches(':disabled, [aria-disabled="true"], :disabled *'),
    )
    .map((each) => ({ what: nameOf(each), ratio: textContrast(each) }));
}

/** How much of an element is seen through all that is around it. */
function opacityOf(element: Element | null): number {
  return element ? Number(getComputedStyle(element).opacity) * opacityOf(flatParent(element)) : 1;
}

function textContrast(element: Element): number {
  const { color, backgroundImage } = getComputedStyle(element);
  const paper = backgroundOf(element);
  const fill = getComputedStyle(element).getPropertyValue('-webkit-text-fill-color') || color;
  const ink = colorOf(fill);
  const seen = over({ ...ink, a: ink.a * opacityOf(element) }, paper);
  return backgroundImage === 'none' ? ratioOf(seen, paper) : 1;
}

/** Of the edges of controls with what is around them; radio buttons are drawn by the browser. */
export function edgeContrasts(root: Element): Contrast[] {
  return renderedIn(root)
    .filter((each) => each.matches(`${CONTROLS}, .choice`) && !each.matches('[type="radio"], .close, :disabled'))
    .map((each) => {
      const around = backgroundOf(flatParent(each));
      return {
        what: nameOf(each),
        ratio: ratioOf(over(colorOf(getComputedStyle(each).borderTopColor), around), around),
      };
    });
}

function hasText(element: Element): boolean {
  if (element.matches('input:not([type="radio"], [type="checkbox"]), select, textarea')) return true;
  return [...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && /\S/.test(node.nodeValue ?? ''));
}

function isOnlyHeard(element: Element): boolean {
  return element.closest('.visually-hidden, option, style, script') !== null;
}

function nameOf(element: Element): string {
  return `${element.localName} “${element.textContent.trim().slice(0, 30)}”`;
}

/** Those below a ratio, to be told. */
export function below(least: number, contrasts: Contrast[]): string[] {
  return contrasts.filter(({ ratio }) => !(ratio >= least)).map(({ what, ratio }) => `${what}: ${ratio.toFixed(2)}`);
}
