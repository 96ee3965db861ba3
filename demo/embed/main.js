// The page that makes the code: form → settings → preview, code, policy, link. Nothing is stored, nothing is sent anywhere
// but to the address that the webmaster gives.
import { jump, writeAddress } from './address.js';
import { readBundles, scriptIn } from './built.js';
import { ColorFields } from './colors.js';
import { entriesOf, entriesOfFragment, fillForm } from './form.js';
import { MappingRows } from './mapping.js';
import { fallbackOf, noticesOf } from './notices.js';
import { copyOnClick, writeBlocks, writeNotices } from './output.js';
import { policyOf } from './policy.js';
import { Preview } from './preview.js';
import { writeProblems } from './problems.js';
import { releaseName } from './release-name.js';
import { remediesOf } from './remedies.js';
import { SAMPLES, settingsOf } from './settings.js';
import { preloadOf, snippetOf } from './snippet.js';
import { fitFrame } from './stage.js';
import { cssOf } from './style-snippet.js';
import { suggestPaths } from './suggestions.js';
import { textsFor, writeTexts } from './texts.js';
import { ToolList } from './tools.js';

const find = (selector) => document.querySelector(selector);
const form = find('#choices');
const view = find('#preview');
const output = find('#code');
const frame = find('iframe');

/** An address is asked for when it is whole, not at every letter. */
const WHEN_WHOLE = ['address', 'answer', 'text'];
const PAUSE = 200; // ms

const tools = new ToolList(find('#tool-list'), find('#tool-status'), update);
const rows = new MappingRows(find('#mapping-rows'), update);
const colors = new ColorFields(
  { light: find('#light-colors'), dark: find('#dark-colors') },
  find('#color-status'),
  update,
);

const actions = remediesOf(rows);

let language = 'vi';
let texts = textsFor(language);
let bundles;
let preview;
let timer;
let share = 1;

/** What the form says before anything was chosen. */
let usual;

async function start() {
  setLanguage('vi');
  tools.order(['email', 'print', 'font-size']);
  usual = entriesOf(form);
  follow();

  form.addEventListener('submit', (event) => {
    event.preventDefault();
    // Leaving the field has asked for it already.
    if (preview?.facts.status !== 'loading') preview?.forget();
    update();
  });
  // Some of its fields stand beside the code.
  const onField = (type, act) =>
    find('main').addEventListener(type, ({ target }) => target.form === form && act(target.name));
  onField('input', (name) => {
    colors.judge(settingsOf(entriesOf(form)));
    if (!WHEN_WHOLE.includes(name)) later();
  });
  onField('change', (name) => {
    if (name === 'source' || name === 'sample') takeReading();
    update();
  });
  onField('paste', (name) => {
    if (WHEN_WHOLE.includes(name)) later();
  });
  find('#mapping').addEventListener('toggle', () => suggest(settingsOf(entriesOf(form))));
  find('[data-action="add-field"]').addEventListener('click', () => rows.add());
  window.addEventListener('hashchange', follow);

  const setWidth = fitFrame(find('.stage'), frame, (wanted) => {
    share = wanted;
    writeScale();
  });
  view.addEventListener('change', ({ target }) => {
    if (target.name === 'width') setWidth(Number(target.value));
    update();
  });
  setWidth(Number(view.querySelector('[name="width"]:checked').value));
  copyOnClick(output, () => texts, { link: () => window.location.href });
  for (const link of document.querySelectorAll('.skip-link, .jumps a')) link.addEventListener('click', jump);

  try {
    [bundles] = await Promise.all([readBundles(), scriptIn(frame)]);
    preview = new Preview(frame, write);
    update();
  } catch (error) {
    find('#read-status').textContent = texts.problems.notBuilt;
    throw error;
  }
}

/** What a link to this page says, in its fragment; also when somebody changes it. */
function follow() {
  const { lang, ...entries } = entriesOfFragment(location.hash);
  if (!lang && Object.keys(entries).length === 0 && preview) return; // a place on the page
  setLanguage(lang ?? language);
  fillForm(form, { ...usual, ...entries }, { order: (names) => tools.order(names), map: fillMapping });
  update();
}

function setLanguage(wanted) {
  texts = textsFor(wanted);
  ({ language } = texts);
  writeTexts(texts);
  document.title = texts.page.title;
  tools.write(texts);
  rows.write(texts);
  colors.write(texts);
  writeScale();
}

/** A sample brings what has to be said for it; what it brought goes with it. */
function takeReading() {
  const { source, sample } = settingsOf(entriesOf(form));
  const { format = '', item = '', mapping = [] } = source === 'sample' ? SAMPLES[sample] : {};
  form.elements.namedItem('format').value = format;
  form.elements.namedItem('item').value = item;
  fillMapping(mapping);
}

function fillMapping(pairs) {
  rows.fill(pairs);
  if (pairs.length > 0) find('#mapping').open = true;
}

function later() {
  clearTimeout(timer);
  timer = setTimeout(update, PAUSE);
}

function update() {
  clearTimeout(timer);
  const entries = entriesOf(form);
  const settings = settingsOf(entries);
  for (const part of form.querySelectorAll('[data-source]')) part.hidden = part.dataset.source !== settings.source;
  for (const part of document.querySelectorAll('[data-scheme]')) {
    part.hidden = !(settings.scheme === 'both' || part.dataset.scheme === settings.scheme);
  }
  find('#paper').hidden = settings.scheme !== 'both';
  colors.judge(settings);
  writeAddress(entries, usual, language);
  suggest(settings);
  if (!preview) return;
  const scheme = settings.scheme === 'both' ? view.querySelector('[name="paper"]:checked').value : settings.scheme;
  preview.show(settings, { language, scheme, fallback: fallbackOf(settings, preview.facts, texts) });
  write();
}

/** All that follows from the settings and from what is known of the article. */
function write() {
  if (!preview) return;
  const settings = settingsOf(entriesOf(form));
  const { facts, version } = preview;
  const pageAddress = document.baseURI.split('#')[0];
  const bundle = bundles[settings.needsFullScript ? 'full' : 'small'];
  const fallback = fallbackOf(settings, facts, texts);
  writeProblems(find('#read-status'), find('#problems'), facts, texts, {
    source: settings.source,
    noAddress: settings.noAddress,
    actions,
  });
  writeBlocks(output, {
    html: snippetOf(settings, { bundle, version, fallback, pageAddress }),
    css: cssOf(settings),
    csp: policyOf(settings, facts, pageAddress),
  });
  const download = find('#download');
  download.href = bundle.file;
  download.download = download.textContent = releaseName(bundle, version);
  find('#preload-hint').hidden = preloadOf(settings, pageAddress) === '';
  find('#version').textContent = version;
  find('#script-size').textContent = texts.output.size(bundle.bytes);
  form.elements.namedItem('fallback').placeholder = facts.article?.url ?? '';
  writeNotices(find('#notices'), noticesOf(settings, facts, texts));
}

function suggest(settings) {
  if (find('#mapping').open) void suggestPaths(find('#paths'), settings);
}

function writeScale() {
  find('#scale').textContent = share < 1 ? texts.output.scaled(Math.round(share * 100)) : '';
}

await start();
