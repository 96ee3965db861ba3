/** The page of warnings and errors. */
import { anchorLink } from '../markdown.mjs';
import { html } from '../html.mjs';
import { section } from '../entry.mjs';
import { anchor } from '../slug.mjs';
import { ERRORS, WARNINGS } from '../strings/codes.mjs';

export function codesPage() {
  return {
    path: 'codes.html',
    section: 'reference',
    title: ({ t }) => t.codes.title,
    content(view) {
      const { t, data } = view;
      const warnings = data.warnings.map(({ code, remedy }) => warning(view, code, remedy));
      return html`<h1>${t.codes.title}</h1>
        <p class="lead">${t.codes.lead}</p>
        ${section(
          view,
          'errors',
          t.codes.errors,
          data.errors.map((code) => error(view, code)),
        )}
        ${section(view, 'warnings', t.codes.warnings, warnings)}`;
    },
  };
}

function error(view, code) {
  const { data } = view;
  const told = ERRORS[code];
  if (!told) throw new Error(`tools/docs/strings/codes.mjs has nothing of the error “${code}”.`);
  return both(view, 'error', code, ({ lang, codes }) => [
    [codes.reader, data.strings[lang].errors[code]],
    [codes.cause, told[lang][0]],
    [codes.remedy, told[lang][1]],
  ]);
}

function warning(view, code, remedy) {
  const told = WARNINGS[code];
  if (!told) throw new Error(`tools/docs/strings/codes.mjs has nothing of the warning “${code}”.`);
  return both(view, 'warning', code, ({ lang, codes }) => [
    [codes.meaning, told[lang][0]],
    [codes.remedy, told[lang][1] ?? remedy],
  ]);
}

/** In both languages, that of the page first. */
function both(view, kind, code, rows) {
  const id = anchor(kind, code);
  const languages = [view.t, view.other];
  view.index({
    id,
    title: code,
    kind: view.t.codes.title,
    text: languages.flatMap((words) => rows(words).map(([, text]) => text)).join(' '),
  });
  return html`<section class="code" id="${id}">
    <h3><code>${code}</code> ${anchorLink(id, code, view.t)}</h3>
    <div class="languages">
      ${languages.map(
        (words) =>
          html`<dl lang="${words.lang}">
            ${rows(words).map(
              ([name, text]) =>
                html`<dt>${name}</dt>
                  <dd>${text}</dd> `,
            )}
          </dl> `,
      )}
    </div>
  </section> `;
}
