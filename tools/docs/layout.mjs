/** What stands around the content of every page. */
import { strictPolicy } from '../test-files.mjs';
import { translationOf } from './documents.mjs';
import { html } from './html.mjs';

const policy = `${strictPolicy}; form-action 'self'; base-uri 'none'`;

/**
 * @param {object} page
 * @param {object} view of one language
 * @param {object} content
 * @param {object[]} pages all, for the contents
 */
export function layout(page, view, content, pages) {
  const { t, asset, href } = view;
  const title = page.title(view);
  const isStart = page.path === 'index.html';
  return html`<!doctype html>
    <html lang="${t.lang}">
      <head>
        <meta charset="utf-8" />
        <meta http-equiv="content-security-policy" content="${policy}" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <title>${isStart ? t.siteName : `${title} · ${t.siteName}`}</title>
        <link rel="icon" href="${asset('assets/icon.svg')}" />
        <link rel="stylesheet" href="${asset('assets/site.css')}" />
        <link rel="alternate" hreflang="${view.other.lang}" href="${view.otherHref}" />
        ${page.isLive && html`<script src="${asset('assets/gov-article-full.js')}" defer></script> `}${
          page.script && html`<script src="${asset(page.script)}" defer></script> `
        }
      </head>
      <body>
        <a class="skip" href="#main">${t.skip}</a>
        <header class="top">
          <a class="brand" href="${href('index.html')}"
            >gov-article <span class="version">${view.data.version}</span></a
          >
          <a class="language" href="${view.otherHref}" lang="${view.other.lang}" hreflang="${view.other.lang}"
            >${t.language}</a
          >
          ${page.path !== 'search.html' && searchForm(view)}
        </header>
        <div class="columns">
          <nav class="contents" aria-label="${t.menu}">
            <details open>
              <summary>${t.menu}</summary>
              ${contents(page, view, pages)}
            </details>
            <script src="${asset('assets/menu.js')}"></script>
          </nav>
          <main id="main" tabindex="-1">${content}</main>
        </div>
        <footer class="bottom"><p>${t.printed} ${view.data.version}</p></footer>
      </body>
    </html> `;
}

export function searchForm({ t, href }) {
  return html`<form class="search" role="search" action="${href('search.html')}" method="get">
    <label for="q">${t.search}</label>
    <input id="q" name="q" type="search" placeholder="${t.search}" autocomplete="off" spellcheck="false" />
    <button>${t.searchButton}</button>
  </form>`;
}

/** @param {object} [current] page that is marked */
export function contents(current, view, pages, idPrefix = 'contents') {
  return Object.entries(view.t.sections).map(([section, name]) => {
    const own = pages.filter((page) => page.section === section && !translationOf(page, view.t.lang, pages));
    return html`<p class="section" id="${idPrefix}-${section}">${name}</p>
      <ul aria-labelledby="${idPrefix}-${section}">
        ${own.map((page) => item(page, current, view))}
      </ul> `;
  });
}

function item(page, current, view) {
  const label = page.label?.(view) ?? page.title(view);
  const isCurrent = page === current;
  return html`<li>
    <a href="${view.href(page.path)}" ${isCurrent && html` aria-current="page"`}${view.mark(label)}>${label}</a>
  </li> `;
}

/**
 * Headings of the second level, as links.
 *
 * @param {{ id: string, text: string }[]} headings
 * @param {string} [lang] theirs, where it is not that of the page
 */
export function onThisPage({ t }, headings, lang = t.lang) {
  if (headings.length < 3) return '';
  return html`<nav class="on-page" lang="${t.lang}" aria-label="${t.onThisPage}">
    <p aria-hidden="true">${t.onThisPage}</p>
    <ul lang="${lang}">
      ${headings.map(({ id, text }) => html`<li><a href="#${id}">${text}</a></li> `)}
    </ul>
  </nav>`;
}
