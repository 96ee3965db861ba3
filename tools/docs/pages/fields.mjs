/** The page of the article format's fields: each with type, limits and an example. */
import { code, entry, facts, section } from '../entry.mjs';
import { html } from '../html.mjs';
import { onThisPage } from '../layout.mjs';
import { meaningOf } from '../strings/fields.mjs';
import { valueAt } from '../schema-fields.mjs';

export function fieldsPage() {
  return {
    path: 'fields.html',
    section: 'reference',
    title: ({ t }) => t.fields.title,
    content(view) {
      const { t, data, href } = view;
      const groups = [...new Set(data.fields.map(({ block }) => block))].map((block) => ({
        id: block ? `block-${block}` : 'article',
        text: block ? `${t.fields.block} ${block}` : t.fields.article,
        fields: data.fields.filter((field) => field.block === block),
      }));
      const whole = { id: 'whole', text: t.fields.whole };
      return html`<h1>${t.fields.title}</h1>
        <p class="lead">
          ${t.fields.lead} ${t.fields.prose}
          <a href="${href('guides/article-format.html')}" lang="en" hreflang="en">Article format 1</a>.
        </p>
        ${onThisPage(view, [...groups, whole])}
        ${groups.map(({ id, text, fields }) =>
          section(view, id, text, html`<dl class="entries">${fields.map((field) => row(view, field))}</dl>`),
        )}
        ${section(view, whole.id, whole.text, html`<pre><code>${JSON.stringify(data.example, null, 2)}</code></pre>`)}`;
    },
  };
}

function row(view, field) {
  const { t, data } = view;
  const about = meaningOf(field.path, t.lang);
  const content = html`<p>${about} ${field.isRequired && html`<strong>(${t.fields.required})</strong>`}</p>
    ${facts([
      [t.fields.type, kinds(field, t)],
      [t.fields.limits, limits(field, t)],
      [t.fields.example, code(shown(valueAt(data.example, field.path)))],
    ])}`;
  return entry(view, { kind: 'field', name: field.path, about, group: t.fields.title }, content);
}

function kinds({ kinds: all }, t) {
  const names = [...new Set(all)].map((kind) =>
    Object.hasOwn(t.fields.kinds, kind) ? t.fields.kinds[kind] : code(kind),
  );
  return names.map((name, i) => html`${i > 0 && ` ${t.fields.or} `}${name}`);
}

function limits({ limits: all }, t) {
  const told = all.flatMap((each) => Object.entries(each).map(([name, n]) => phrase(t.fields.limit[name], n, t.lang)));
  return [...new Set(told)].join(', ');
}

function phrase(text, n, lang) {
  return text.replace('{n}', n.toLocaleString(lang));
}

/** Lists and objects only begin: what is in them has entries of its own. */
function shown(value) {
  if (value === undefined) return undefined; // a test asks for it
  const text = JSON.stringify(value);
  return text.length > 120 ? `${text.slice(0, 110)} …` : text;
}
