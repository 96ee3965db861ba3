import type { DisplaySetting, DisplaySettings } from '../../display-choices.js';
import { keepReadingPosition } from '../place/reading-position.js';
import { scaleText } from '../text-size/scale-text.js';
import { ToolSheet } from '../tool-sheet.js';
import { CONTRAST, OURS } from './display-colors-css.js';
import { DISPLAY_CSS } from './display-css.js';
import { DEFAULT_DISPLAY, settingNames } from './display-settings.js';
import { markFaded, unmarkFaded } from './faded.js';
import { prefersMoreContrast, usesForcedColors } from './reader-preferences.js';

/** On the target, where a setting differs from the default; DISPLAY_CSS reads them. */
const ATTRIBUTES: Readonly<Record<DisplaySetting, string>> = {
  contrast: 'data-gov-contrast',
  lineSpacing: 'data-gov-line-spacing',
  letterSpacing: 'data-gov-letter-spacing',
  columnWidth: 'data-gov-column-width',
  alignment: 'data-gov-alignment',
  font: 'data-gov-font',
};
/** On the target where any of them is. */
const ANY = 'data-gov-display';
const SCALE = '--gov-font-scale';

const sheet = new ToolSheet(DISPLAY_CSS);

/**
 * Shows what is inside an element as the reader wants it, be it an article of ours or the portal's own. Where the reader had
 * got to stays where it was on the screen.
 */
export function applyDisplay(target: HTMLElement, settings: DisplaySettings): void {
  const wanted = attributesFor(target, settings);
  if (wanted.get(ANY) !== null) sheet.adopt(target);
  if ([...wanted].every(([name, value]) => target.getAttribute(name) === value)) return;
  keepReadingPosition(target, () => {
    withoutScale(target, () => {
      for (const [name, value] of wanted) {
        if (value === null) target.removeAttribute(name);
        else target.setAttribute(name, value);
      }
      unmarkFaded(target);
      if (target.matches(CONTRAST)) markFaded(target, (element) => element.matches(OURS));
    });
  });
}

/** Null where there is to be none. */
function attributesFor(target: HTMLElement, settings: DisplaySettings): Map<string, string | null> {
  const wanted = new Map<string, string | null>();
  for (const name of settingNames()) {
    const value = name === 'contrast' ? contrastFor(target, settings) : settings[name];
    wanted.set(ATTRIBUTES[name], value === DEFAULT_DISPLAY[name] ? null : value);
  }
  return wanted.set(ANY, [...wanted.values()].some((value) => value !== null) ? '' : null);
}

/** Forced colours are the reader's own already. What the system asks for is for our articles: a portal's answers by itself. */
function contrastFor(target: HTMLElement, { contrast }: DisplaySettings): string {
  if (usesForcedColors()) return DEFAULT_DISPLAY.contrast;
  const isMore = contrast === 'system' && prefersMoreContrast() && hasOurs(target);
  return isMore ? 'more' : contrast;
}

function hasOurs(target: Element): boolean {
  return target.matches(OURS) || target.querySelector(OURS) !== null;
}

/** Text that is held at a size has the line height of when it was measured: it is let go, and measured anew. */
function withoutScale(target: HTMLElement, change: () => void): void {
  const around = target.closest<HTMLElement>(`[style*="${SCALE}:"]`);
  const scaled = [...(around ? [around] : []), ...target.querySelectorAll<HTMLElement>(`[style*="${SCALE}:"]`)]
    .map((element) => ({ element, scale: Number(element.style.getPropertyValue(SCALE)) }))
    .filter(({ scale }) => scale > 1);
  for (const { element } of scaled) scaleText(element, 1);
  change();
  for (const { element, scale } of scaled) scaleText(element, scale);
}
