/** How an article and its controls look, in numbers: two pages can be compared to the last property. */

/** Inherited into shadow trees as well, and nothing an element can set for all engines. */
const LET_THROUGH = /^(?:-webkit-|-moz-)?text-size-adjust$/;
/** Other names of what is compared under the names of the sides of the screen. */
const BY_ANOTHER_NAME =
  /^(?:border|inset|margin|padding|scroll-margin|scroll-padding|overflow|overscroll)(?:-\w+)*-(?:block|inline)/;
const INVISIBLE = new Set(['meta', 'link']);

/** What a rule for a pseudo-element would show first. */
const PSEUDO_PROPERTIES = [
  ['::before', 'content'],
  ['::after', 'content'],
  ['::first-letter', 'color'],
  ['::first-letter', 'font-size'],
  ['::first-line', 'color'],
] as const;

let properties: string[] | undefined;

/** Values of each element, in the order of {@link namesOfValues}. */
export type Looks = Map<string, string[]>;

/** Every computed property and the box of every element inside, from the corner of `origin`. */
export function looksOf(name: string, element: Element, origin: Element, found: Looks = new Map()): Looks {
  if (INVISIBLE.has(element.localName)) return found;
  const style = getComputedStyle(element);
  properties ??= [...style].filter((property) => !LET_THROUGH.test(property) && !BY_ANOTHER_NAME.test(property));
  found.set(name, [
    ...properties.map((property) => style.getPropertyValue(property)),
    ...PSEUDO_PROPERTIES.map(([pseudo, property]) => getComputedStyle(element, pseudo).getPropertyValue(property)),
    style.display === 'list-item' ? markerOf(element) : '',
    boxOf(element, origin.getBoundingClientRect()),
  ]);
  [...element.children].forEach((child, i) => {
    looksOf(`${name} > ${child.localName}[${i}]`, child, origin, found);
  });
  return found;
}

function namesOfValues(): string[] {
  return [...(properties ?? []), ...PSEUDO_PROPERTIES.map(([pseudo, name]) => `${pseudo} ${name}`), '::marker', 'box'];
}

function markerOf(element: Element): string {
  const { content, color, fontSize } = getComputedStyle(element, '::marker');
  return [content, color, fontSize].join(' ');
}

/** What is not rendered has no place. */
function boxOf(element: Element, origin: DOMRect): string {
  const { x, y, width, height } = element.getBoundingClientRect();
  return width || height ? [x - origin.x, y - origin.y, width, height].map(Math.round).join(' ') : '';
}

export function differencesBetween(before: Looks, after: Looks): string[] {
  const names = namesOfValues();
  const differences: string[] = [];
  for (const [element, values] of before) {
    const others = after.get(element) ?? [];
    values.forEach((value, i) => {
      if (value !== others[i]) differences.push(`${element} ${names[i]!}: ${value} → ${others[i] ?? 'gone'}`);
    });
  }
  return differences;
}
