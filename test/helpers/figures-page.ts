/** Pages with figures, and what a reader does in the viewer. */
import { fixture, html } from '@open-wc/testing';
import type { FigureViewerElement } from '../../src/index.js';
import { PICTURE } from './elements-articles.js';
import { control, find, nameOf, part } from './elements-page.js';
import { stub } from './stubs.js';
import { waitUntil } from './wait.js';

export const CLOSE = 'Đóng';
export const PREVIOUS = 'Ảnh trước';
export const NEXT = 'Ảnh sau';
export const ZOOM_IN = 'Phóng to';
export const ZOOM_OUT = 'Thu nhỏ';

/** A picture that loads, of any size: its real size is what the page sees. */
export function picture(width: number, height: number): string {
  const canvas = document.createElement('canvas');
  Object.assign(canvas, { width, height });
  return canvas.toDataURL('image/png');
}

export function figureHtml(caption: string, src = PICTURE): string {
  return `<figure><img src="${src}" width="600" height="400" alt="Cầu treo"><figcaption>${caption}</figcaption></figure>`;
}

export interface FiguresPage {
  page: HTMLElement;
  viewer: FigureViewerElement;
  text: HTMLElement;
}

/** A viewer beside a text of the portal's own. */
export async function showFigures(markup: string): Promise<FiguresPage> {
  const page = await fixture<HTMLElement>(html`
    <div>
      <figure-viewer for="text"></figure-viewer>
      <div id="text"></div>
    </div>
  `);
  const text = find(page, '#text');
  text.innerHTML = markup;
  const viewer = page.querySelector('figure-viewer')!;
  if (/<img/.test(markup)) await waitUntil(() => buttonsIn(text).length > 0, 'the buttons', { interval: 5 });
  await viewer.updateComplete;
  return { page, viewer, text };
}

/** As many figures, with captions “Ảnh chụp 1” and so on. */
export function showMany(count: number): Promise<FiguresPage> {
  return showFigures(Array.from({ length: count }, (_, i) => figureHtml(`Ảnh chụp ${i + 1}`)).join(''));
}

export const buttonsIn = (root: ParentNode): HTMLElement[] => [
  ...root.querySelectorAll<HTMLElement>('button[data-gov-enlarge]'),
];

/** Also where it has been lent to the end of the page. */
export function dialogOf(viewer: Element): HTMLDialogElement {
  const here = viewer.shadowRoot!.querySelector('dialog');
  return here ?? document.body.lastElementChild!.shadowRoot!.querySelector('dialog')!;
}

export const isOpen = (viewer: Element): boolean => dialogOf(viewer).open;
export const titleOf = (viewer: Element): string => nameOf(find(dialogOf(viewer), '#title'));
export const noticeOf = (viewer: Element): string => nameOf(find(dialogOf(viewer), '[part~="status"]'));
export const captionOf = (viewer: Element): string =>
  find(dialogOf(viewer), '[part~="caption"]').textContent.replace(/\s+/g, ' ').trim();
export const pictureOf = (viewer: Element): HTMLImageElement =>
  find(dialogOf(viewer), '[part~="stage"] > img') as HTMLImageElement;

export async function opened(viewer: FigureViewerElement): Promise<void> {
  await waitUntil(() => isOpen(viewer), 'the dialog does not open', { interval: 5 });
  await viewer.updateComplete;
}

/** Also until the address is that of the page again. */
export async function closed(viewer: FigureViewerElement): Promise<void> {
  await waitUntil(() => !isOpen(viewer), 'the dialog does not close', { interval: 5 });
  await waitUntil(() => !location.hash.startsWith('#anh-'), 'the address stays', { interval: 5 });
  await viewer.updateComplete;
}

export async function openFigure(viewer: FigureViewerElement, index = 0): Promise<void> {
  viewer.open(index);
  await opened(viewer);
}

export async function press(viewer: FigureViewerElement, name: string, times = 1): Promise<void> {
  for (let i = 0; i < times; i++) {
    control(viewer, name).click();
    await viewer.updateComplete;
  }
}

/** How much larger than it fits the picture is. */
export function scaleOf(viewer: Element): number {
  const { transform } = getComputedStyle(pictureOf(viewer));
  return transform === 'none' ? 1 : new DOMMatrix(transform).a;
}

/** Where its centre has been moved to. */
export function placeOf(viewer: Element): { x: number; y: number } {
  const { e, f } = new DOMMatrix(getComputedStyle(pictureOf(viewer)).transform);
  return { x: e, y: f };
}

/** A finger on the stage, with positions from its centre. */
export function touch(viewer: Element, type: string, x: number, y: number, pointerId = 1, pointerType = 'touch'): void {
  const stage = part(viewer, 'stage');
  const { left, top, width, height } = stage.getBoundingClientRect();
  const place = { clientX: left + width / 2 + x, clientY: top + height / 2 + y };
  stage.dispatchEvent(new PointerEvent(type, { ...place, pointerId, pointerType, button: 0, bubbles: true }));
}

/** Addresses of the pictures that are asked for apart from the page, such as those loaded in advance, until the test ends. */
export function picturesAskedFor(): string[] {
  const asked: string[] = [];
  stub(
    window,
    'Image',
    class extends Image {
      override set src(url: string) {
        asked.push(url);
        super.src = url;
      }
    },
  );
  return asked;
}
