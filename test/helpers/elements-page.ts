/** Elements on the page, and what a reader or an assistive technology finds in them. */
import { expect, fixture, html } from '@open-wc/testing';
import type { GovArticleElement } from '../../src/index.js';
import { waitUntil } from './wait.js';
import '../../src/define.js';
import './elements-failures.js';

/** Media emulation is a command of Chromium only. */
export const isChromium: boolean = navigator.userAgent.includes('Chrome');

/** Waits until an article is no longer on its way. */
export async function settled(element: GovArticleElement): Promise<GovArticleElement> {
  await waitUntil(() => element.status !== 'loading', 'the article stays on its way', { interval: 5 });
  await element.updateComplete;
  return element;
}

/** An article from the property `article`, with what else is set before it is attached. */
export async function showArticle(
  json: unknown,
  properties: Partial<GovArticleElement> = {},
): Promise<GovArticleElement> {
  const element = document.createElement('gov-article');
  Object.assign(element, { article: json, ...properties });
  const place = await fixture(html`<div></div>`);
  place.append(element);
  return settled(element);
}

/** The rendered article: light DOM of the page. */
export function renderedArticle(element: Element): HTMLElement {
  return element.querySelector<HTMLElement>(':scope > article[slot="article"]')!;
}

/** The first element that a selector finds; the test ends here where there is none. */
export function find(root: ParentNode, selector: string): HTMLElement;
export function find<Found extends Element>(root: ParentNode, selector: string, kind: new () => Found): Found;
export function find(root: ParentNode, selector: string, kind?: new () => Element): Element {
  const found = root.querySelector(selector);
  expect(found, selector).to.exist;
  if (kind) expect(found).to.be.instanceOf(kind);
  return found!;
}

/** Part of an element's shadow tree. */
export function part(host: Element, name: string): HTMLElement {
  return find(host.shadowRoot!, `[part~="${name}"]`);
}

/** The live region of an element's shadow tree. */
export function statusOf(host: Element): HTMLElement {
  return find(host.shadowRoot!, '[role="status"]');
}

/** A control in the toolbar of an article. */
export function tool<Tag extends keyof HTMLElementTagNameMap>(article: Element, tag: Tag): HTMLElementTagNameMap[Tag] {
  const control = part(article, 'toolbar').querySelector(tag);
  expect(control, tag).to.exist;
  return control!;
}

/** Buttons and links of a shadow tree that are rendered, in the order of the document. */
export function controlsIn(host: Element): HTMLElement[] {
  const all = host.shadowRoot!.querySelectorAll<HTMLElement>('button, a[href]');
  return [...all].filter((control) => control.checkVisibility());
}

/** The button or link of a shadow tree that has this accessible name. */
export function control(host: Element, name: string): HTMLElement {
  const found = controlsIn(host).find((each) => nameOf(each) === name);
  expect(found, `"${name}" among ${controlsIn(host).map(nameOf).join(', ')}`).to.exist;
  return found!;
}

/** Accessible name, as far as our mark-up makes one: a label, or else the words. */
export function nameOf(element: Element): string {
  return (element.getAttribute('aria-label') ?? element.textContent).replace(/\s+/g, ' ').trim();
}

/** The focused element, inside whatever shadow trees it is. */
export function focused(): Element | null {
  let at = document.activeElement;
  while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
  return at;
}
