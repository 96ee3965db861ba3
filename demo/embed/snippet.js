// The code that a webmaster pastes. Whatever was typed or found in the data, it stays what it is: a value or a text.
import { releaseName } from './release-name.js';
import { SAMPLES } from './settings.js';

/** Lines longer than this have an attribute a line. */
const WIDTH = 100;
const ON_ONE_LINE = ['link', 'script'];

/** Attributes of the element, in the order in which they are read; `true` for one without a value. */
export function attributesOf(settings, pageAddress) {
  const { headingLevel } = settings;
  return Object.entries({
    src: sourceOf(settings, pageAddress),
    format: settings.format,
    item: settings.item,
    'heading-level': headingLevel === 1 ? '' : String(headingLevel),
    loading: settings.lazy ? 'lazy' : '',
    'data-saver': settings.dataSaver,
    'print-page': settings.printPage,
    unstyled: settings.unstyled,
    'report-to': settings.reportTo,
    'image-hosts': settings.imageHosts,
    'link-hosts': settings.linkHosts,
  })
    .filter(([, value]) => value)
    .concat([['tools', settings.tools.join(' ')]]); // empty means none
}

/** The address of the JSON as the page has it; that of a sample from the root, so that it works on any page of this server. */
function sourceOf({ source, sample, address }, pageAddress) {
  if (source === 'sample') return new URL(SAMPLES[sample].src, pageAddress).pathname;
  return source === 'address' ? address : '';
}

/**
 * The address that the browser is told to ask for beside the script, not after it; none where the element itself waits.
 * The element must ask for the same, in the same way: `crossorigin` is its own `credentials`, where none are chosen.
 */
export function preloadOf(settings, pageAddress) {
  return settings.lazy ? '' : sourceOf(settings, pageAddress);
}

/** What stands inside of the element in scripts that no browser runs: the mapping, and the JSON where it was pasted. */
export function dataOf({ source, text, mapping }) {
  return {
    mapping: mapping.length > 0 ? JSON.stringify(fieldsOf(mapping), null, 2) : '',
    json: source === 'text' && isJson(text) ? text : '',
  };
}

/** A field that is named twice takes the first path that leads to something. */
function fieldsOf(mapping) {
  const fields = new Map();
  for (const [field, path] of mapping) fields.set(field, [...(fields.get(field) ?? []), path]);
  return Object.fromEntries([...fields].map(([field, paths]) => [field, paths.length > 1 ? paths : paths[0]]));
}

export function isJson(text) {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

/**
 * @param {object} options
 * @param {{ name: string, integrity: string }} options.bundle which script, and the hash of it
 * @param {string} options.version of the script
 * @param {{ href: string, words: string }} options.fallback link for readers who do not get the article
 * @param {string} options.pageAddress of the page that the snippet is made on
 */
export function snippetOf(settings, { bundle, version, fallback, pageAddress }) {
  const { mapping, json } = dataOf(settings);
  const script = tag('script', [
    ['src', settings.folder + releaseName(bundle, version)],
    ['integrity', bundle.integrity],
    ['crossorigin', 'anonymous'],
    ['defer', true],
  ]);
  const preloaded = preloadOf(settings, pageAddress);
  const preload = [
    ['rel', 'preload'],
    ['href', preloaded],
    ['as', 'fetch'],
    ['crossorigin', true],
  ];
  return [
    `<!-- gov-article ${version} -->`,
    ...(preloaded ? [tag('link', preload)] : []),
    `${script}</script>`,
    '',
    tag('gov-article', attributesOf(settings, pageAddress)),
    ...(mapping ? [dataScript(' data-mapping', mapping)] : []),
    ...(json ? [dataScript('', json)] : []),
    `  <p>${tag('a', [['href', fallback.href]])}${escapeHtml(fallback.words)}</a></p>`,
    '</gov-article>',
  ].join('\n');
}

function tag(name, attributes) {
  const words = attributes.map(([key, value]) => (value === true ? key : `${key}="${escapeHtml(value)}"`));
  const line = `<${[name, ...words].join(' ')}>`;
  return line.length <= WIDTH || ON_ONE_LINE.includes(name)
    ? line
    : `<${name}\n${words.map((word) => `  ${word}\n`).join('')}>`;
}

/** In JSON, `<` can stand only in texts, where `\u003c` says the same: nothing in it can close the script. */
function dataScript(attribute, json) {
  return `  <script type="application/json"${attribute}>\n${json.replaceAll('<', '\\u003c')}\n  </script>`;
}

const ENTITIES = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

function escapeHtml(text) {
  return text.replace(/[&<>"]/g, (sign) => ENTITIES[sign]);
}
