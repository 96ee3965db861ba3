import type { Strings } from '../../i18n/strings.js';
import { describe } from '../share/share.js';
import { sourceOf } from '../source-of.js';

/** Source, address and time of printing, as lines below the printed text. */
export function printNote(target: HTMLElement, strings: Strings, now: Date = new Date()): string[] {
  const source = sourceOf(target);
  return [
    ...(source ? [`${strings.source}: ${source}`] : []),
    `${strings.printAddress}: ${describe(target).url}`,
    strings.printedAt(clock(now)),
  ];
}

/** `23/11/2026 20:05` in the reader's own time. */
export function clock(date: Date): string {
  const two = (value: number): string => String(value).padStart(2, '0');
  const day = [two(date.getDate()), two(date.getMonth() + 1), String(date.getFullYear())].join('/');
  return `${day} ${two(date.getHours())}:${two(date.getMinutes())}`;
}
