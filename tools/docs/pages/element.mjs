/** The page of an element: what it does, the element itself, its interface, and how it is accepted. */
import { publicMembers } from '../../editor-data/elements.mjs';
import { code, entry, facts, section } from '../entry.mjs';
import { html, raw } from '../html.mjs';
import { onThisPage } from '../layout.mjs';
import { blocks, inline } from '../markdown.mjs';

export function elementPage(element, { examples, documents }) {
  const { tagName } = element;
  const document = documents.get(`docs/elements/${tagName}.md`);
  return {
    path: `elements/${tagName}.html`,
    section: 'elements',
    isLive: true,
    title: () => `<${tagName}>`,
    content(view) {
      const { t } = view;
      const parts = [example(examples.get(tagName), view), ...interfaceOf(element, view)].filter(Boolean);
      const notes = document && view.document(document, { below: 1 });
      if (notes) parts.push({ id: 'notes', title: t.element.notes, content: html`<div lang="en">${notes.html}</div>` });
      return html`<h1><code>&lt;${tagName}&gt;</code></h1>
        <div class="lead" lang="en">${blocks(element.description)}</div>
        ${onThisPage(
          view,
          parts.map(({ id, title }) => ({ id, text: title })),
        )}
        ${parts.map(({ id, title, content }) => section(view, id, title, content))}`;
    },
  };
}

function example(source, view) {
  const { t } = view;
  const markup = source.trim().replaceAll('{img}', view.asset('img'));
  return {
    id: 'example',
    title: t.element.example,
    content: html`<p class="hint">${t.element.exampleNote}</p>
      <div class="live" lang="vi">${raw(markup)}</div>
      <details class="source" open>
        <summary>${t.element.source}</summary>
        <pre><code>${markup}</code></pre>
      </details>`,
  };
}

function interfaceOf(element, view) {
  const { t } = view;
  const list = (id, items, render) =>
    items.length > 0 && {
      id: `api-${id}`,
      title: t.element[id],
      content: html`<dl class="entries">${items.map(render)}</dl>`,
    };
  const add = (kind, each, rest, label) =>
    entry(view, { kind, name: each.name, label, about: each.description, group: `<${element.tagName}>` }, rest);
  const described = (each, pairs) =>
    html`<div lang="en">${blocks(each.description)}</div>
      ${facts(pairs)}`;
  const type = (each) => [t.element.type, code(each.type?.text)];
  const initial = (each) => [t.element.default, code(each.default)];
  const attributes = new Set(element.attributes.map(({ name }) => name));
  return [
    list('attributes', element.attributes, (each) => {
      const words = each.words && each.words.map((word) => html`${code(word)} `);
      const property = each.fieldName && each.fieldName !== each.name && code(each.fieldName);
      const pairs = [type(each), initial(each), [t.element.words, words], [t.element.property, property]];
      return add('attribute', each, described(each, pairs));
    }),
    list('properties', publicMembers(element, 'field'), (each) => {
      const access = each.readonly && html`<span>${t.element.readonly}</span>`;
      const about = attributes.has(each.name) ? { ...each, description: each.description.split('\n')[0] } : each;
      return add('property', each, html`${described(about, [type(each), initial(each)])}${access}`);
    }),
    list('methods', publicMembers(element, 'method'), (each) => {
      const parameters = (each.parameters ?? []).map(({ name, type: of }) => `${name}: ${of?.text ?? 'unknown'}`);
      const pairs = [[t.element.returns, code(each.return?.type?.text)]];
      const told = (each.parameters ?? []).filter(({ description }) => description);
      const more = told.map(({ name, description }) => html`<p lang="en">${code(name)}: ${inline(description)}</p>`);
      return add('method', each, html`${described(each, pairs)}${more}`, `${each.name}(${parameters.join(', ')})`);
    }),
    list('events', element.events ?? [], (each) => add('event', each, described(each, [type(each)]))),
    list('slots', element.slots ?? [], (each) =>
      add('slot', each, described(each, []), each.name || t.element.defaultSlot),
    ),
    list('cssParts', element.cssParts ?? [], (each) => add('part', each, described(each, []))),
    list('cssProperties', element.cssProperties ?? [], (each) => add('css', each, described(each, [initial(each)]))),
    list('cssStates', element.cssStates ?? [], (each) =>
      add('state', each, described(each, []), `:state(${each.name})`),
    ),
  ].filter(Boolean);
}
