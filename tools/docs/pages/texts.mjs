/** The page of the texts that readers see, by key, in both languages. */
import { entry, section } from '../entry.mjs';
import { html } from '../html.mjs';

/** What stands in the place of what a text takes. */
const NAMES = /^\(?([^)=]*)\)?\s*=>/;

export function textsPage() {
  return {
    path: 'texts.html',
    section: 'reference',
    title: ({ t }) => t.texts.title,
    content(view) {
      const { t, data } = view;
      const rows = stringKeys(data.strings).map(([key, vi, en]) => row(view, key, vi, en));
      return html`<h1>${t.texts.title}</h1>
        <p class="lead">${t.texts.lead}</p>
        <pre><code>${OVERRIDE}</code></pre>
        ${section(view, 'keys', t.texts.own, html`<dl class="entries texts">${rows}</dl>`)}`;
    },
  };
}

const OVERRIDE = `GovArticle.registerStrings('vi', {
  print: 'In bài',
  printedAt: (date) => 'In lúc ' + date + ' từ cổng thông tin',
  errors: { network: 'Mạng đang chập chờn, vui lòng thử lại.' },
});
// import { registerStrings } from 'gov-article'`;

/** @returns {[key: string, vi: string, en: string][]} errors by `errors.network` */
function stringKeys({ vi, en }) {
  return Object.entries(vi).flatMap(([key, value]) =>
    typeof value === 'object'
      ? Object.keys(value).map((name) => [`${key}.${name}`, words(value[name]), words(en[key][name])])
      : [[key, words(value), words(en[key])]],
  );
}

/** A text that takes values is shown with their names in braces. */
function words(value) {
  if (typeof value !== 'function') return value;
  const names =
    NAMES.exec(String(value))?.[1]
      .split(',')
      .map((name) => name.trim()) ?? [];
  return value(...names.map((name) => `{${name}}`));
}

function row(view, key, vi, en) {
  const { t } = view;
  return entry(
    view,
    { kind: 'string', name: key, about: `${vi} ${en}`, group: t.texts.title },
    html`<p lang="vi">${vi}</p>
      <p lang="en">${en}</p>`,
  );
}
