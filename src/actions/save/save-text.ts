import type { TextStrings } from './article-text-inline.js';
import { articleText } from './article-text.js';
import type { SaveNote } from './save-note.js';

export interface SavedTextStrings extends TextStrings {
  source: string;
  printAddress: string;
  savedAt: (time: string) => string;
}

/**
 * An article as the content of a `.txt`.
 *
 * It begins with the mark of UTF-8 and ends its lines as Windows does: Notepad before Windows 10 (1903) takes text without
 * the mark for the old code page, and before 1809 shows one line without the line ends. Every other editor knows both.
 */
export function savedText(element: Element, note: SaveNote, strings: SavedTextStrings): string {
  const foot = [
    ...(note.source ? [`${strings.source}: ${note.source}`] : []),
    `${strings.printAddress}: ${note.url}`,
    strings.savedAt(note.time),
  ];
  const text = `${articleText(element, strings)}\n\n----------\n${foot.join('\n')}\n`;
  return `\uFEFF${text.normalize('NFC').replace(/\r?\n/g, '\r\n')}`;
}
