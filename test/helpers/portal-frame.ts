/** A portal's page in a frame, with the built script tag: what the page's own scripts and sheets do stays in it. */
import type { GovArticleElement } from '../../src/elements/gov-article/gov-article-element.js';
import { everyLook } from '../fixtures/every-look.js';
import { waitUntil } from './wait.js';

export interface PortalFrame {
  window: Window & typeof globalThis;
  document: Document;
  /** What the page's scripts, ours among them, threw and did not catch. */
  errors: string[];
}

interface Portal {
  /** Without a doctype. */
  isQuirky?: boolean;
  css?: string;
  body?: string;
  /** Scripts of the portal before ours: their text, or the addresses of files. */
  scripts?: string[];
}

export const INLINE_ARTICLE = `<gov-article id="inline"><a href="#bai">Đọc bài viết</a>
  <script type="application/json">${JSON.stringify(everyLook)}</script></gov-article>`;

const opened = new Set<HTMLIFrameElement>();

afterEach(() => {
  for (const frame of opened) frame.remove();
  opened.clear();
  localStorage.removeItem('gov-font-scale');
});

/** It is gone after the test. */
export async function openPortal(portal: Portal = {}): Promise<PortalFrame> {
  const frame = document.createElement('iframe');
  frame.style.cssText = 'border: 0; inline-size: 700px; block-size: 500px';
  frame.src = `/test/fixtures/pages/${portal.isQuirky ? 'quirks' : 'standards'}.html`;
  const loaded = new Promise((resolve) => (frame.onload = resolve));
  opened.add(frame);
  document.body.append(frame);
  await loaded;
  const page = frame.contentDocument!;
  const window = frame.contentWindow as PortalFrame['window'];
  const errors: string[] = [];
  window.addEventListener('error', (event) => {
    event.preventDefault();
    errors.push(event.message);
  });
  window.addEventListener('unhandledrejection', ({ reason }) => errors.push(String(reason)));
  page.body.style.margin = '0';
  if (portal.css) page.head.append(Object.assign(page.createElement('style'), { textContent: portal.css }));
  page.body.innerHTML = portal.body ?? INLINE_ARTICLE;
  for (const script of portal.scripts ?? []) await run(page, script);
  await run(page, '/dist/gov-article.js');
  return { window, document: page, errors };
}

async function run(page: Document, script: string): Promise<void> {
  const element = page.createElement('script');
  if (!script.startsWith('/')) {
    element.textContent = script;
    page.head.append(element);
    return;
  }
  let hasRun = false;
  element.onload = () => (hasRun = true);
  element.src = script;
  page.head.append(element);
  await waitUntil(() => hasRun, script);
}

/** Waits until the article of a page is there, with its broken picture told of. */
export async function articleOf({ document: page }: PortalFrame, id = 'inline'): Promise<GovArticleElement> {
  const element = page.getElementById(id) as GovArticleElement;
  await waitUntil(() => element.status === 'ready', 'the article');
  for (const img of element.querySelectorAll('img')) img.loading = 'eager';
  await waitUntil(() => element.querySelector('[data-broken]'), 'the broken picture');
  await Promise.all([...element.querySelectorAll('img')].map((img) => img.decode()));
  return element;
}

/** A control of an article's toolbar. */
export function toolOf(element: Element, tag: string): ShadowRoot {
  return element.shadowRoot!.querySelector(tag)!.shadowRoot!;
}

/** What a reader gets out of each control of an article, one after the other. */
export interface ControlsReport {
  sizes: string[];
  mail: boolean;
  copied: boolean;
  printed: string;
}

/** Enlarges and goes back, opens the e-mail panel and copies, prints: with the controls of the page itself. */
export async function useControls(page: PortalFrame, element: Element): Promise<ControlsReport> {
  const sizes = await enlargeAndGoBack(page, element);
  const share = toolOf(element, 'email-share');
  share.querySelector('button')!.click();
  await waitUntil(() => share.querySelector('a[href^="mailto:"]'), 'the panel');
  const mail = decodeURIComponent(share.querySelector('a')!.href).includes(element.querySelector('h1')!.textContent);
  share.querySelectorAll<HTMLElement>('#panel > button')[0]!.click();
  await waitUntil(() => share.querySelector('.status')!.textContent, 'the word on copying');
  share.querySelector<HTMLElement>('.close')!.click();
  return { sizes, mail, copied: true, printed: await print(page, element) };
}

async function enlargeAndGoBack(page: PortalFrame, element: Element): Promise<string[]> {
  const toggle = toolOf(element, 'font-size-toggle');
  const text = element.querySelector('[data-part="lead"]')!;
  const state = (): string =>
    `${toggle.querySelector('.size')!.textContent} ${parseFloat(page.window.getComputedStyle(text).fontSize).toFixed(1)}`;
  const states = [state()];
  for (const button of [2, 2, 1]) {
    const before = states.at(-1);
    toggle.querySelectorAll('button')[button]!.click();
    await waitUntil(() => state() !== before, 'another size');
    states.push(state());
  }
  return states;
}

/** No dialog opens; what would be on the paper is noted at that moment. */
async function print({ window, document: page }: PortalFrame, element: Element): Promise<string> {
  let seen = '';
  const roles = (): string[] =>
    [...page.querySelectorAll('[data-gov-print]')].map(
      (each) => `${each.localName}:${each.getAttribute('data-gov-print')!}`,
    );
  const { print: original } = window;
  window.print = () => {
    window.dispatchEvent(new window.Event('beforeprint'));
    seen = roles()
      .filter((role) => role.includes('gov-article') || role.includes('note'))
      .join(' ');
    window.dispatchEvent(new window.Event('afterprint'));
  };
  toolOf(element, 'print-button').querySelector('button')!.click();
  await waitUntil(() => seen, 'the print dialog');
  window.print = original;
  return [seen, ...roles()].join(' ');
}
