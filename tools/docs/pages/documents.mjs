/** The pages of the documents as they are written, and of the sources that they lead to. */
import { sectionOfDocument, pageOfDocument } from '../documents.mjs';
import { html, raw } from '../html.mjs';
import { onThisPage } from '../layout.mjs';
import { titleOf } from '../markdown.mjs';
import { isVietnamese } from '../vietnamese.mjs';

export function documentPage(document) {
  return document.path.endsWith('.md') ? markdownPage(document) : sourcePage(document);
}

function markdownPage(document) {
  const title = titleOf(document.text) || document.path;
  const lang = languageOfDocument(document);
  return {
    path: pageOfDocument(document.path),
    section: sectionOfDocument(document.path),
    title: () => title,
    label: ({ t }) => t.documents[document.path] ?? title,
    content(view) {
      const { html: content, headings } = view.document(document);
      const nav = onThisPage(view, secondLevel(headings), lang);
      return html`<div class="document" lang="${lang}">
        ${raw(String(content).replace('</h1>', () => `</h1>\n${nav}`))}
      </div>`;
    },
  };
}

/** Below a heading of its own; what it does is said in the guide that leads to it. */
function sourcePage({ path, text }) {
  return {
    path: pageOfDocument(path),
    section: undefined,
    title: () => path.replace('docs/', ''),
    content(view) {
      view.index({ id: 'main', title: path, kind: view.t.sections.guides, text: '' });
      return html`<h1>${path.replace('docs/', '')}</h1>
        <pre><code>${text}</code></pre>`;
    },
  };
}

export function languageOfDocument({ path, text }) {
  if (/\.vi\.md$/.test(path)) return 'vi';
  return isVietnamese(titleOf(text)) ? 'vi' : 'en';
}

function secondLevel(headings) {
  return headings.filter(({ level }) => level === 2);
}
