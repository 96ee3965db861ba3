import { html, nothing, type TemplateResult } from 'lit';
import type { FigureWords } from '../../actions/figures/figures.js';
import type { PanZoom, Point } from '../../actions/figures/pan-zoom.js';
import type { ToolStrings } from '../../i18n/tool-types.js';
import type { Strings } from '../../i18n/types.js';
import { closeIcon, downIcon, leftIcon, rightIcon, upIcon, zoomInIcon, zoomOutIcon } from '../icons.js';
import type { FigureLoader } from './figure-viewer-loader.js';

/** What is seen of an open figure. */
export interface FigureView {
  strings: Strings & ToolStrings;
  words: FigureWords;
  loader: FigureLoader;
  zoom: PanZoom;
  /** From 0. */
  index: number;
  count: number;
  /** As the language writes numbers. */
  number: (value: number) => string;
  /** The last step of zooming, to be said. */
  said: string;
  isRightToLeft: boolean;
}

export interface FigureActs {
  close: () => void;
  previous: () => void;
  next: () => void;
  first: () => void;
  last: () => void;
  zoomIn: () => void;
  zoomOut: () => void;
  zoomBack: () => void;
  /** To a side of the enlarged picture: -1, 0 or 1 in each direction. */
  look: (side: Point) => void;
}

/** All of the dialog; `title` is its name, and says which figure came. */
export function renderFigure(view: FigureView, acts: FigureActs): TemplateResult {
  const { strings, words, index, count, number, loader, zoom } = view;
  const hasCaption = words.caption !== '' || words.credit !== '';
  return html`
    <div class="frame ${hasCaption ? 'captioned' : ''}">
      <p id="title" class="visually-hidden" role="status">${renderTitle(view)}</p>
      <p id="said" class="visually-hidden" role="status">${view.said}</p>
      <div class="bar">
        <p class="position" part="position" aria-hidden="true">
          ${count > 1 ? `${number(index + 1)} / ${number(count)}` : nothing}
        </p>
        <div class="tools">
          ${renderButton(strings.zoomOut, zoomOutIcon, acts.zoomOut, { isOff: !zoom.isZoomed })}
          ${renderButton(strings.zoomIn, zoomInIcon, acts.zoomIn, { isOff: zoom.isAtMaximum || !loader.src })}
          ${renderButton(strings.close, closeIcon, acts.close, { className: 'close' })}
        </div>
      </div>
      <div class="stage ${zoom.isZoomed ? 'zoomed' : ''}" part="stage">
        ${renderPicture(loader)} ${renderNotice(view)} ${count > 1 ? renderSteps(view, acts) : nothing}
        ${zoom.isZoomed ? renderPan(view, acts) : nothing}
      </div>
      ${hasCaption ? renderCaption(view) : nothing}
    </div>
  `;
}

function renderTitle({ strings, words, index, count, number }: FigureView): TemplateResult {
  const position = strings.figureAt(number(index + 1), number(count));
  const text = words.caption || words.alt;
  return html`${position}${text ? html`: <span lang=${words.language}>${text}</span>` : nothing}`;
}

function renderPicture(loader: FigureLoader): TemplateResult | typeof nothing {
  if (!loader.src) return nothing;
  return html`<img
    .referrerPolicy=${loader.referrerPolicy}
    decoding="async"
    draggable="false"
    alt=${loader.alt}
    src=${loader.src}
  />`;
}

function renderNotice({ strings, loader, words }: FigureView): TemplateResult {
  const { brokenImage } = strings;
  // What stands in for a picture may say the same.
  const alt = words.alt === brokenImage ? '' : words.alt;
  const texts = {
    loading: '',
    slow: strings.figureLoading,
    ready: '',
    small: strings.figureOnlySmall,
    failed: alt ? `${brokenImage}: ${alt}` : brokenImage,
  };
  return html`<p class="notice ${loader.src ? 'over' : ''}" part="status" role="status">${texts[loader.status]}</p>`;
}

function renderSteps(view: FigureView, acts: FigureActs): TemplateResult {
  const { strings, index, count, isRightToLeft } = view;
  const [back, on] = isRightToLeft ? [rightIcon, leftIcon] : [leftIcon, rightIcon];
  return html`
    ${renderButton(strings.previousFigure, back, acts.previous, { className: 'step previous', isOff: index === 0 })}
    ${renderButton(strings.nextFigure, on, acts.next, { className: 'step next', isOff: index === count - 1 })}
  `;
}

/** For those who cannot drag. */
function renderPan({ strings }: FigureView, { look }: FigureActs): TemplateResult {
  return html`<div class="pan" role="group" aria-label=${strings.pan}>
    ${renderButton(strings.panLeft, leftIcon, () => look({ x: -1, y: 0 }))}
    ${renderButton(strings.panUp, upIcon, () => look({ x: 0, y: -1 }))}
    ${renderButton(strings.panDown, downIcon, () => look({ x: 0, y: 1 }))}
    ${renderButton(strings.panRight, rightIcon, () => look({ x: 1, y: 0 }))}
  </div>`;
}

function renderCaption({ strings, words }: FigureView): TemplateResult {
  return html`<div
    class="caption"
    part="caption"
    role="group"
    aria-label=${strings.figureCaption}
    lang=${words.language}
    dir="auto"
  >
    ${words.caption ? html`<p>${words.caption}</p>` : nothing}
    ${words.credit ? html`<p class="credit">${words.credit}</p>` : nothing}
  </div>`;
}

/** Switched off by ARIA only: a button that loses the focus at its end leaves the keyboard nowhere. */
function renderButton(
  name: string,
  icon: TemplateResult,
  act: () => void,
  { className = '', isOff = false } = {},
): TemplateResult {
  return html`<button
    type="button"
    part="button"
    class=${className}
    aria-label=${name}
    title=${name}
    aria-disabled=${isOff ? 'true' : 'false'}
    @click=${act}
  >
    ${icon}
  </button>`;
}
