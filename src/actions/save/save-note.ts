import { clock } from '../print/print-note.js';
import { describe } from '../share/share.js';
import { sourceOf } from '../source-of.js';

/** Where and when a file was made: what a reader of it needs to find the original. */
export interface SaveNote {
  /** Name of the agency, or else the site's host. */
  source: string;
  /** Absolute. */
  url: string;
  /** As `clock` writes it, in the reader's own time. */
  time: string;
  /** ISO 8601. */
  datetime: string;
}

export function saveNote(target: HTMLElement, now: Date = new Date()): SaveNote {
  return { source: sourceOf(target), url: describe(target).url, time: clock(now), datetime: now.toISOString() };
}
