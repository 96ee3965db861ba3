/** What the pages are written with, for one page in one language. */
import { posix } from 'node:path';
import { resolveLink, translationOf } from './documents.mjs';
import { html, raw } from './html.mjs';
import { renderDocument, titleOf } from './markdown.mjs';
import { languageOfDocument } from './pages/documents.mjs';
import { en } from './strings/en.mjs';
import { vi } from './strings/vi.mjs';
import { isVietnamese } from './vietnamese.mjs';

/** Vietnamese is at the root of the site, English below `en/`. */
export const LANGUAGES = [
  { t: vi, other: en, folder: '' },
  { t: en, other: vi, folder: 'en/' },
];

/**
 * @param {object} site data, pages, and what is gathered while pages are written: entries and files
 * @param {object} language
 * @param {object} page
 */
export function makeView(site, { t, other, folder }, page) {
  const here = posix.dirname(folder + page.path);
  const relative = (path) => posix.relative(here, path) || '.';
  const to = (inFolder, path) => {
    const [target, hash] = path.split('#');
    return relative(inFolder + target) + (hash ? `#${hash}` : '');
  };
  const otherFolder = folder ? '' : 'en/';
  const view = {
    t,
    other,
    data: site.data,
    pages: site.pages,
    otherHref: to(otherFolder, (translationOf(page, other.lang, site.pages) ?? page).path),
    root: relative(folder || '.'),
    embedHref: site.data.embed && `${relative(site.data.embed)}#lang=${t.lang}`,
    href: (path) => to(folder, path),
    asset: (path) => relative(path),
    /** Marks words that are not in the page's language. */
    mark: (words) => (isVietnamese(words) === (t.lang === 'vi') ? '' : raw(` lang="${other.lang}"`)),
    index: (each) => site.entries.push({ ...each, page: page.path }),
    linkTo(path) {
      const target = site.pages.find((each) => each.path === path);
      const label = target.label?.(view) ?? target.title(view);
      return html`<a href="${view.href(path)}" ${view.mark(label)}>${label}</a>`;
    },
    document: (document, options) => renderView(site, view, document, options),
  };
  return view;
}

function renderView(site, view, document, options = {}) {
  const link = (href) => {
    if (/^[a-z][a-z+.-]*:|^#/i.test(href)) return href;
    if (view.embedHref && posix.join(posix.dirname(document.path), href) === 'demo/embed.html') return view.embedHref;
    const found = resolveLink(document.path, href, site.paths);
    return found && view.href(found.page + found.hash);
  };
  const picture = (src) => {
    const file = posix.join(posix.dirname(document.path), src);
    const target = `img/${file}`;
    site.files.set(target, file);
    return view.asset(target);
  };
  const lang = languageOfDocument(document);
  const rendered = renderDocument(document.text, {
    ...options,
    lang,
    words: lang === 'vi' ? vi : en,
    t: view.t,
    link,
    picture,
  });
  for (const { id, text, content } of rendered.headings)
    view.index({
      id,
      title: text,
      kind: view.t.documents[document.path] ?? titleOf(document.text),
      text: content.trim().slice(0, 600),
    });
  return rendered;
}
