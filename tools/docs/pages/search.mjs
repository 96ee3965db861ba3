/** The page of the search; without scripts it is a list of all pages. */
import { html } from '../html.mjs';
import { contents, searchForm } from '../layout.mjs';

export function searchPage() {
  return {
    path: 'search.html',
    section: 'start',
    script: 'assets/search.js',
    title: ({ t }) => t.searchPage,
    content(view) {
      const { t, asset } = view;
      return html`<h1>${t.searchPage}</h1>
        ${searchForm(view)}
        <p class="hint">${t.searchHint}</p>
        <p role="status" id="status"></p>
        <ol
          id="results"
          class="results"
          data-index="${asset(`assets/search.${t.lang}.json`)}"
          data-root="${view.root}"
          data-none="${t.searchNone}"
          data-found="${t.searchFound}"
          data-first="${t.searchFirst}"
          data-failed="${t.searchFailed}"
        ></ol>
        <h2>${t.searchAll}</h2>
        <div class="all-pages">${contents(undefined, view, view.pages, 'all')}</div>`;
    },
  };
}
