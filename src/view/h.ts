import type { SafeUrl } from '../article/address.js';

type Value = string | number | boolean | undefined;

/** Addresses must have passed the policy: the compiler refuses a plain string where the browser would fetch or follow. */
export interface Attributes {
  href?: SafeUrl | undefined;
  src?: SafeUrl | undefined;
  /** Made of such addresses in picture.ts. */
  srcset?: SafeUrl | undefined;
  [name: string]: Value;
}

export type Child = Node | string | undefined | false;

/**
 * Makes an element. Strings become text nodes, `undefined` and `false` leave an attribute or a child out.
 *
 * The article is built by this and not by Lit templates: it is written once, needs no marker comments in the page, can
 * grow in slices, and serves any document.
 */
export function h<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  attributes: Attributes = {},
  ...children: Child[]
): HTMLElementTagNameMap[Tag] {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (value !== undefined && value !== false) element.setAttribute(name, value === true ? '' : String(value));
  }
  for (const child of children) if (child) element.append(child);
  return element;
}

/** A heading of any level; levels past 6 are 6. */
export function heading(level: number, attributes: Attributes, ...children: Child[]): HTMLHeadingElement {
  const tag = `h${String(Math.min(6, Math.max(1, level)))}` as 'h1';
  return h(tag, attributes, ...children);
}
