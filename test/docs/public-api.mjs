/** The public API as a list of lines, as far as it is written where a program can read it. */
import { readFileSync } from 'node:fs';
import ts from 'typescript';
import { en } from '../../dist/i18n/en.js';
import { enTools } from '../../dist/i18n/en-tools.js';

const read = (path) => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');
const parse = (path) => ts.createSourceFile(path, read(path), ts.ScriptTarget.Latest, true);

/** @returns {string[]} sorted, such as `attribute src of gov-article` */
export function publicApi() {
  return [
    ...elements(),
    ...packageExports(),
    ...globals(),
    ...details(),
    ...['ArticleErrorCode', 'ArticleWarning'].flatMap(codes),
    ...keysOf({ ...en, ...enTools }).map((key) => `string ${key}`),
    ...formatKeys(),
  ].sort();
}

function elements() {
  const { modules } = JSON.parse(read('custom-elements.json'));
  const found = modules.flatMap(({ declarations = [] }) => declarations).filter(({ tagName }) => tagName);
  return found.flatMap((element) => [`element ${element.tagName}`, ...partsOf(element)]);
}

function partsOf({ tagName, members = [], attributes = [], ...lists }) {
  const isInner = ({ privacy }) => privacy === 'protected' || privacy === 'private';
  const inner = new Set(members.filter(isInner).map(({ name }) => name));
  const kinds = {
    attribute: attributes.filter(({ fieldName }) => !inner.has(fieldName)),
    property: members.filter((member) => member.kind === 'field' && !isInner(member)),
    method: members.filter((member) => member.kind === 'method' && !isInner(member)),
    event: lists.events,
    part: lists.cssParts,
    'custom property': lists.cssProperties,
    state: lists.cssStates,
    slot: lists.slots,
  };
  return Object.entries(kinds).flatMap(([kind, all = []]) =>
    all.map(({ name }) => `${kind} ${name || '(default)'} of ${tagName}`),
  );
}

/** Names of `exports` in package.json, and what the modules among them export. */
function packageExports() {
  const { exports } = JSON.parse(read('package.json'));
  const namesIn = (path) => parse(path).statements.flatMap(({ exportClause }) => exportClause?.elements ?? []);
  return [
    ...Object.keys(exports).map((name) => `entry ${name}`),
    ...namesIn('src/index.ts').map(({ name }) => `export ${name.text} of .`),
    ...namesIn('src/server.ts').map(({ name }) => `export ${name.text} of ./server`),
  ];
}

/** What the script tag leaves on the page. */
function globals() {
  const [, keys] = /GovArticle = \{ (.+) \};/.exec(read('src/script.ts')) ?? [];
  return keys.split(', ').map((key) => `global GovArticle.${key.replace(/:.*/, '')}`);
}

/** Keys of what events carry. */
function details() {
  const types = parse('src/events.ts').statements.filter(({ name }) => name?.text.endsWith('Detail'));
  return types.flatMap(({ name, members }) => members.map((member) => `detail ${name.text}.${member.name.getText()}`));
}

/** Words of the union that is the type of that name, or of its `code`. */
function codes(type) {
  const declared = parse('src/article/errors.ts').statements.find(({ name }) => name?.text === type);
  const union = declared.type ?? declared.members.find(({ name }) => name.text === 'code').type;
  const kind = type === 'ArticleWarning' ? 'warning' : 'error';
  return union.types.map(({ literal }) => `${kind} ${literal.text}`);
}

/** Paths of all keys, also inside of objects. */
function keysOf(object, before = '') {
  return Object.entries(object).flatMap(([key, value]) =>
    value && typeof value === 'object' ? keysOf(value, `${before}${key}.`) : [`${before}${key}`],
  );
}

function formatKeys() {
  const { properties } = JSON.parse(read('dist/article.schema.json'));
  const blocks = properties.body.items.oneOf ?? properties.body.items.anyOf;
  return [
    ...Object.keys(properties).map((key) => `article ${key}`),
    ...blocks.flatMap((block) =>
      Object.keys(block.properties).map((key) => `block ${block.properties.type.const}.${key}`),
    ),
  ];
}
