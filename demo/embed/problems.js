// What is wrong with the data, or why there is no article, with what can be done about it.
import { button, h, rich } from './dom.js';

/** More places of one kind than these wait behind a summary. */
const MOST_PLACES = 3;

let written = {};

/**
 * @param {HTMLElement} status one line, announced
 * @param {HTMLElement} list the rest
 * @param {object} facts of the preview
 * @param {object} texts
 * @param {{ source: string, noAddress: string, actions: Record<string, () => void> }} options
 */
export function writeProblems(status, list, facts, texts, { source, noAddress, actions }) {
  // Nothing new: what is open, or has the focus, stays.
  if (written.facts === facts && written.texts === texts && written.noAddress === noAddress) return;
  written = { facts, texts, noAddress };
  const { problems } = texts;
  const summary = noAddress
    ? problems.status.noAddress(noAddress)
    : problems.status[facts.status](facts.article?.headline ?? '', facts.warnings.length);
  if (status.textContent !== summary) status.textContent = summary;
  status.dataset.status = facts.warnings.length > 0 ? 'warning' : facts.status;
  const parts = facts.error ? [errorOf(facts, problems, source, actions)] : warningsOf(facts.warnings, problems);
  const blocked = facts.blocked.map(({ effectiveDirective, blockedURI }) =>
    problems.blockedHere(effectiveDirective, blockedURI),
  );
  list.replaceChildren(...[...new Set(blocked)].map((text) => h('p', {}, ...rich(text))), ...parts);
}

function errorOf({ error }, problems, source, actions) {
  const what = error.code === 'invalid' ? kindOf(error) : error.code;
  const { title, remedies, action } = problems.errors[what];
  const host = new URL(error.url ?? document.baseURI).host;
  const box = h(
    'div',
    { class: 'problem' },
    h('h3', {}, title),
    h(
      'ul',
      {},
      ...remedies.map((text) => h('li', {}, ...rich(text.replace('{host}', host).replace('{origin}', window.origin)))),
    ),
  );
  const name = action === 'answer' && source !== 'address' ? undefined : action;
  if (name) box.append(h('p', {}, button(problems.actions[name], actions[name])));
  box.append(
    h(
      'p',
      { class: 'technical' },
      `${problems.technical} `,
      h('code', {}, `${error.code}: ${error.message}${reasonOf(error)}`),
    ),
  );
  return box;
}

/** Where JSON breaks off, in the browser's words. A page of HTML has no such place. */
function reasonOf({ code, message, cause }) {
  return code === 'not-json' && /begins with: [{[]/.test(message) ? ` … ${cause.message}` : '';
}

/** The element tells the place of what it cannot read. */
function kindOf({ path }) {
  if (path === '' || path === undefined) return 'unknown-format';
  const [first] = path.split(/[.[]/);
  return ['item', 'mapping', 'format', 'headline'].includes(first) ? `invalid-${first}` : 'invalid';
}

/** A kind of fault is explained once, with the places where it is. */
function warningsOf(warnings, problems) {
  const kinds = [...new Set(warnings.map(({ code }) => code))];
  return kinds.map((code) => {
    const places = warnings.filter((warning) => warning.code === code).map((warning) => placeOf(warning, problems));
    const { title, remedy } = problems.warnings[code];
    const more = places.splice(MOST_PLACES);
    return h(
      'div',
      { class: 'problem' },
      h('h3', {}, `${title} (${places.length + more.length})`),
      h('p', {}, h('strong', {}, `${problems.remedy} `), ...rich(remedy)),
      h('ul', {}, ...places),
      ...(more.length > 0
        ? [h('details', {}, h('summary', {}, problems.morePlaces(more.length)), h('ul', {}, ...more))]
        : []),
    );
  });
}

function placeOf({ path, expected, received }, problems) {
  const wanted = problems.expected[expected] ?? expected;
  return h(
    'li',
    {},
    h('code', {}, path || problems.wholeDocument),
    `: ${problems.expectedWord} `,
    problems.expected[expected] ? wanted : h('code', {}, wanted),
    `, ${problems.foundWord} `,
    h('code', {}, received || '""'),
  );
}
