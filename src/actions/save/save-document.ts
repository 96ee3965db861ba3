import type { SaveNote } from './save-note.js';

/** Nothing of the file may load or run anything, whatever a browser finds in it. */
const POLICY = "default-src 'none'; img-src data:; style-src 'unsafe-inline'";

export interface DocumentOptions {
  title: string;
  css: string;
  note: SaveNote;
  strings: { source: string; printAddress: string; savedAt: (time: string) => string };
  /** BCP 47, of the strings. */
  language: string;
}

/**
 * An article as the text of a whole HTML document, which needs nothing but itself.
 *
 * @param article from save-copy.ts. Its document is inert, and the new one is never attached to it: nothing is loaded, no
 *   style sheet is read, and so no Content-Security-Policy of the page has anything to refuse. The browser writes the text.
 */
export function savedDocument(article: HTMLElement, options: DocumentOptions): string {
  const make = maker(article.ownerDocument);
  const { title, css, note } = options;
  const html = make(
    'html',
    { lang: article.lang, ...(article.dir && { dir: article.dir }) },
    make(
      'head',
      {},
      make('meta', { charset: 'utf-8' }),
      make('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
      make('meta', { 'http-equiv': 'Content-Security-Policy', content: POLICY }),
      make('meta', { name: 'referrer', content: 'no-referrer' }),
      make('title', {}, title),
      make('link', { rel: 'canonical', href: note.url }),
      make('style', {}, css),
    ),
    make('body', {}, make('main', {}, article), footer(make, options)),
  );
  return `<!doctype html>\n${html.outerHTML}\n`;
}

type Make = (tag: string, attributes: Record<string, string>, ...children: (Node | string)[]) => HTMLElement;

function maker(inert: Document): Make {
  return (tag, attributes, ...children) => {
    const element = inert.createElement(tag);
    for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
    element.append(...children);
    return element;
  };
}

function footer(make: Make, { note, strings, language }: DocumentOptions): HTMLElement {
  const { source, url, time, datetime } = note;
  const [before = '', after = ''] = strings.savedAt('\n').split('\n');
  return make(
    'footer',
    language ? { lang: language } : {},
    ...(source ? [make('p', {}, `${strings.source}: ${source}`)] : []),
    make('p', {}, `${strings.printAddress}: `, make('a', { href: url }, url)),
    make('p', {}, before, make('time', { datetime }, time), after),
  );
}
