/** Articles to save, and the files that were made of them. */
import { fixture, html } from '@open-wc/testing';
import { SAVED_CSS } from '../../src/elements/save-article/save-article-css.js';
import { makeFile, type MadeFile, type SaveOptions } from '../../src/actions/save/save-article.js';
import { stringsFor } from '../../src/i18n/strings.js';
import { toolStrings } from '../../src/i18n/tool-strings.js';
import { stub } from './stubs.js';

export { PICTURE } from './elements-articles.js';

/** An article of a portal's own, of HTML as it stands. Its pictures are too far from the screen for the page to ask for them. */
export async function showPlain(content: string, tag = 'article'): Promise<HTMLElement> {
  const place = await fixture<HTMLElement>(html`<div></div>`);
  place.style.marginTop = '99999px';
  place.innerHTML = `<${tag}>${content.replaceAll('<img ', '<img loading="lazy" ')}</${tag}>`;
  return place.firstElementChild as HTMLElement;
}

export function saveOptions(parts: Partial<SaveOptions> = {}): SaveOptions {
  return {
    format: 'html',
    strings: stringsFor('vi', toolStrings),
    language: 'vi',
    css: SAVED_CSS,
    signal: new AbortController().signal,
    onPicture: () => undefined,
    ...parts,
  };
}

/** What a browser makes of the file; nothing of it is loaded. */
export async function savedAs(target: HTMLElement, parts: Partial<SaveOptions> = {}): Promise<Document> {
  return new DOMParser().parseFromString(await textOf((await makeFile(target, saveOptions(parts)))!), 'text/html');
}

/** With the byte order mark, which `Blob.text()` leaves out. */
export async function textOf({ blob }: MadeFile): Promise<string> {
  return new TextDecoder('utf-8', { ignoreBOM: true }).decode(await blob.arrayBuffer());
}

export interface Download {
  name: string;
  blob: Blob;
}

/** Stands for the browser's own keeping of files. */
export function useDownloads(): Download[] {
  const made: Download[] = [];
  const blobs = new Map<string, Blob>();
  const { createObjectURL } = URL;
  stub(URL, 'createObjectURL', (blob: Blob) => {
    const url = createObjectURL.call(URL, blob);
    blobs.set(url, blob);
    return url;
  });
  stub(HTMLAnchorElement.prototype, 'click', function (this: HTMLAnchorElement) {
    made.push({ name: this.download, blob: blobs.get(this.href)! });
  });
  return made;
}
