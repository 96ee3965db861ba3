/** One thing that can be looked up: with an address of its own, and in the index of the search. */
import { html } from './html.mjs';
import { anchorLink } from './markdown.mjs';
import { anchor } from './slug.mjs';

/**
 * @param {object} view
 * @param {{ kind: string, name: string, label?: string, about?: string, group: string }} what
 * @param {object} content
 */
export function entry(view, { kind, name, label = name, about = '', group }, content) {
  const id = anchor(kind, name);
  view.index({ id, title: label, kind: group, text: about });
  return html`<div class="entry" id="${id}">
    <dt><code>${label}</code> ${anchorLink(id, label, view.t)}</dt>
    <dd>${content}</dd>
  </div> `;
}

/** Small facts below a description, such as a type; those without a value are left out. */
export function facts(pairs) {
  const known = pairs.filter(([, value]) => value !== undefined && value !== '' && value !== false);
  return known.length > 0
    ? html`<p class="facts">${known.map(([name, value]) => html`<span>${name}: ${value}</span> `)}</p>`
    : '';
}

export function code(text) {
  return text ? html`<code>${text}</code>` : '';
}

/** A heading of the second level with an address. */
export function section(view, id, title, content) {
  return html`<section>
    <h2 id="${id}">${title} ${anchorLink(id, title, view.t)}</h2>
    ${content}
  </section>`;
}
