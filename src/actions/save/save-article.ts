import { describe } from '../share/share.js';
import { textOf } from '../target.js';
import type { TextStrings } from './article-text-inline.js';
import { copyArticle, type CopyStrings } from './save-copy.js';
import { savedDocument, type DocumentOptions } from './save-document.js';
import { saveNote } from './save-note.js';
import { inlinePictures, type PictureOptions } from './save-pictures.js';
import { savedText } from './save-text.js';

export type SaveFormat = 'html' | 'txt';

export interface SaveOptions extends Pick<PictureOptions, 'signal' | 'onPicture'> {
  format: SaveFormat;
  strings: CopyStrings & TextStrings & DocumentOptions['strings'] & { missingPicture: string };
  /** BCP 47, of the strings. */
  language: string;
  /** Of the document. */
  css: string;
}

export interface MadeFile {
  blob: Blob;
  /** Pictures that are not in it. */
  missing: number;
}

/**
 * Makes a file of an article that is complete, see save-root.ts.
 *
 * @returns nothing where the target has no text
 * @throws the reason of the signal
 */
export async function makeFile(target: HTMLElement, options: SaveOptions): Promise<MadeFile | undefined> {
  const { format, strings, language, css } = options;
  const root = textOf(target);
  if (!root || !(root.textContent.trim() || root.querySelector('img'))) return undefined;
  const note = saveNote(target);
  const { element, pictures } = copyArticle(root, strings);
  if (format === 'txt') {
    return { blob: new Blob([savedText(element, note, strings)], { type: 'text/plain;charset=utf-8' }), missing: 0 };
  }
  const missing = await inlinePictures(pictures, { ...options, label: strings.missingPicture });
  const { title } = describe(target);
  const text = savedDocument(element, { title, css, note, strings, language });
  return { blob: new Blob([text], { type: 'text/html;charset=utf-8' }), missing };
}
