/** An article in every state with its controls, in the boxes of a portal, to be looked at under the portal's sheets. */
import '../../src/define.js';
import type { GovArticleElement } from '../../src/elements/gov-article/gov-article-element.js';
import { everyLook } from '../fixtures/every-look.js';
import { PORTAL_CLASSES } from '../fixtures/hostile-sheets/class-names.js';
import { looksOf, type Looks } from './looks.js';
import { waitUntil } from './wait.js';

/** The portal places the boxes and the elements; what is tested is what is inside. */
const GUARD = 'all: initial !important; direction: ltr !important; unicode-bidi: normal !important;';
const CONTROLS = ['email-share', 'print-button', 'font-size-toggle'] as const;

export interface PortalPage {
  box: HTMLElement;
  ready: GovArticleElement;
  failed: GovArticleElement;
  loading: GovArticleElement;
}

export async function openPortalPage(): Promise<PortalPage> {
  const box = document.createElement('div');
  // What a sheet puts into the boxes would push the elements in them.
  // With a rule for first letters from the start: where they are apart, words are wider by a sixtieth of a pixel.
  const style =
    '<style>#portal#portal::before, #portal > #content::before { content: none !important } p::first-letter { color: red }</style>';
  box.innerHTML = `${style}<div id="content" class="${PORTAL_CLASSES}" style="${GUARD} display: block !important"></div>`;
  box.id = 'portal';
  // In its place whatever margins the body has.
  const place = 'position: absolute !important; inset: 90px auto auto 40px !important; inline-size: 700px !important';
  box.style.cssText = `${GUARD} display: block !important; ${place}`;
  document.body.append(box);
  const content = box.querySelector('#content')!;
  const [ready, failed, loading] = [0, 1, 2].map(() => document.createElement('gov-article')) as [
    GovArticleElement,
    GovArticleElement,
    GovArticleElement,
  ];
  ready.id = 'ready';
  ready.article = everyLook;
  failed.article = 'không phải bài viết';
  content.append(ready, failed, loading);
  for (const tag of CONTROLS) content.append(Object.assign(document.createElement(tag), { htmlFor: 'ready' }));
  setHostGuard(box, true);
  holdLoading(loading);
  await waitUntil(() => ready.status === 'ready' && failed.status === 'error', 'the states');
  for (const img of ready.querySelectorAll('img')) img.loading = 'eager';
  await waitUntil(() => box.querySelector('[data-broken]'), 'the broken picture');
  await Promise.all([...ready.querySelectorAll('img')].map((img) => img.decode()));
  await document.fonts.ready;
  await openPanel(ready);
  return { box, ready, failed, loading };
}

/** An article that never comes: its server has all the time there is. */
function holdLoading(element: GovArticleElement): void {
  const { fetch } = window;
  window.fetch = () => new Promise(() => undefined);
  element.src = '/khong-bao-gio.json';
  void element.updateComplete.then(() => (window.fetch = fetch));
}

async function openPanel(article: GovArticleElement): Promise<void> {
  const share = article.shadowRoot!.querySelector('email-share')!;
  share.open();
  await waitUntil(() => share.shadowRoot!.querySelector('a[href^="mailto:"]'), 'the panel');
}

/** Whether the elements themselves are kept from the portal's rules; what they hold must do without. */
export function setHostGuard(box: HTMLElement, isOn: boolean): void {
  for (const host of box.querySelectorAll<HTMLElement>('#content > *')) {
    const display = host.localName === 'gov-article' ? 'block' : 'inline-flex';
    host.style.cssText = isOn ? `${GUARD} display: ${display} !important; vertical-align: middle !important` : '';
  }
}

/** How everything inside the elements looks, the open e-mail panel included. */
export function looksOfPage({ ready, failed, loading, box }: PortalPage): Looks {
  // The panel belongs to the top layer, where it does not follow the article before the window changes.
  dispatchEvent(new Event('resize'));
  const found: Looks = new Map();
  looksOf('article', ready.querySelector('article')!, ready, found);
  looksOf('toolbar', ready.shadowRoot!.querySelector('[part="toolbar"]')!, ready, found);
  for (const tag of CONTROLS) looksOf(tag, rootOf(ready.shadowRoot!.querySelector(tag)!), ready, found);
  looksOf('notice', failed.shadowRoot!.querySelector('[part="status"]')!, failed, found);
  looksOf('loading', loading.shadowRoot!.querySelector('.loading')!, loading, found);
  for (const tag of CONTROLS) {
    const control = box.querySelector<HTMLElement>(`#content > ${tag}`)!;
    looksOf(`${tag} by itself`, rootOf(control), control, found);
  }
  return found;
}

function rootOf(control: Element): Element {
  return control.shadowRoot!.querySelector('.root')!;
}

/** Looks at a page while a sheet is on it. */
export async function underSheet<Result>(css: string, look: () => Result | Promise<Result>): Promise<Result> {
  const style = document.createElement('style');
  style.textContent = css;
  document.head.append(style);
  // A sheet that comes late is told in one frame, and answered before the next is drawn.
  for (let frame = 0; frame < 3; frame++) await new Promise((resolve) => requestAnimationFrame(resolve));
  try {
    return await look();
  } finally {
    style.remove();
  }
}
