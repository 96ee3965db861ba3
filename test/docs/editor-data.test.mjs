/** What editors and type checkers are told of the elements: all of it, and as the sources have it. */
import assert from 'node:assert/strict';
import { readdir, readFile } from 'node:fs/promises';
import { describe, it } from 'node:test';
import { elementsOf, publicMembers, readManifest, writtenAttributes } from '../../tools/editor-data/elements.mjs';
import { compile } from './compile.mjs';

const json = async (name) => JSON.parse(await readFile(new URL(`../../dist/${name}`, import.meta.url), 'utf8'));
const elements = elementsOf(await readManifest());
const of = (element, kind) => (element[kind] ?? []).map(({ name }) => name);
const named = (list, name) => list.find((each) => each.name === name);

describe('data for VS Code', async () => {
  const { tags } = await json('vscode.html-custom-data.json');
  const css = await json('vscode.css-custom-data.json');

  it('has every element with all its attributes, each with what it is for', () => {
    for (const element of elements) {
      const { attributes } = named(tags, element.tagName);
      assert.deepEqual(of({ attributes }, 'attributes'), of(element, 'attributes'), element.tagName);
      for (const { name, description } of attributes) assert.ok(description, `${element.tagName} ${name}`);
    }
  });

  it('completes the values that an attribute can have', () => {
    const values = (name) => named(named(tags, 'gov-article').attributes, name).values.map((each) => each.name);
    assert.deepEqual(values('loading'), ['eager', 'lazy']);
    assert.deepEqual(values('credentials'), ['omit', 'same-origin', 'include']);
    assert.deepEqual(values('tools').slice(0, 4), ['email', 'print', 'font-size', 'listen']);
  });

  it('has every custom property and every part, once', () => {
    const expected = new Set(elements.flatMap((element) => of(element, 'cssParts')).map((name) => `::part(${name})`));
    assert.deepEqual(css.pseudoElements.map(({ name }) => name).sort(), [...expected].sort());
    assert.deepEqual(
      css.properties.map(({ name }) => name),
      elements.flatMap((element) => of(element, 'cssProperties')),
    );
  });
});

describe('data for JetBrains', async () => {
  const { contributions } = await json('web-types.json');
  const found = (element) => named(contributions.html.elements, element.tagName);

  for (const element of elements)
    it(`has attributes, properties, events and slots of ${element.tagName}`, () => {
      const { attributes, slots, js } = found(element);
      assert.deepEqual(of({ attributes }, 'attributes'), of(element, 'attributes'));
      assert.deepEqual(of({ slots }, 'slots'), of(element, 'slots'));
      assert.deepEqual(of(js, 'events'), of(element, 'events'));
      const fields = publicMembers(element, 'field').map(({ name }) => name);
      assert.deepEqual(
        of(js, 'properties').filter((name) => !fields.includes(name)),
        [],
      );
      assert.deepEqual(
        fields.filter((name) => !of(js, 'properties').includes(name)),
        [],
      );
    });
});

describe('the manifest', async () => {
  const source = (name) => readFile(new URL(`../../src/${name}`, import.meta.url), 'utf8');
  const all = await readdir(new URL('../../src/', import.meta.url), { recursive: true });
  const sources = all.map((name) => name.replaceAll('\\', '/')).filter((name) => name.endsWith('.ts'));

  it('has every event that src/events.ts types', async () => {
    const typed = [...(await source('events.ts')).matchAll(/^ {4}'([a-z-]+)': (CustomEvent<\w+>);/gm)];
    const found = elements.flatMap(({ events }) => events ?? []).map(({ name, type }) => `${name} ${type.text}`);
    assert.ok(typed.length > 0);
    assert.deepEqual(found.sort(), typed.map(([, name, type]) => `${name} ${type}`).sort());
  });

  it('has every custom property and every part of the sources', async () => {
    const found = async (pattern, isIn) => {
      const texts = await Promise.all(sources.filter(isIn).map(source));
      return [...new Set(texts.flatMap((text) => [...text.matchAll(pattern)].map(([, name]) => name)))];
    };
    const own = ['--gov-article-bar-height']; // from one control to another
    const properties = [...elements.flatMap((element) => of(element, 'cssProperties')), ...own];
    const parts = elements.flatMap((element) => of(element, 'cssParts'));
    const used = await found(/(--gov-article-[a-z-]+)/g, () => true);
    const named = await found(/\spart="([a-z]+)"/g, (name) => name.startsWith('elements/')); // those of the article are no shadow parts
    assert.ok(used.length > 10 && named.length > 10);
    assert.deepEqual(
      [used.filter((name) => !properties.includes(name)), named.filter((name) => !parts.includes(name))],
      [[], []],
    );
  });

  it('says of everything what it is for', () => {
    for (const element of elements) {
      const kinds = ['attributes', 'events', 'slots', 'cssParts', 'cssProperties', 'cssStates'];
      const members = [...publicMembers(element, 'field'), ...publicMembers(element, 'method')];
      const all = [...kinds.flatMap((kind) => element[kind] ?? []), ...members];
      const silent = all.filter(({ description }) => !description).map(({ name }) => name);
      assert.deepEqual(silent, [], element.tagName);
    }
  });

  it('offers for tools and format the words that the code knows', async () => {
    const words = (name) => named(elements[0].attributes, name).words;
    const tools = [...(await source('elements/gov-article/tools.ts')).matchAll(/^ {2}'?([a-z-]+)'?: \{ tag/gm)].map(
      ([, word]) => word,
    );
    assert.deepEqual(words('tools'), tools);
    const { formatNames } = await import('../../dist/article/formats/registry.js');
    assert.deepEqual(words('format').sort(), [...new Set(formatNames())].sort());
  });

  it('has no attribute that is state of the element’s own', () => {
    for (const element of elements) {
      const fields = publicMembers(element, 'field').map(({ name }) => name);
      const hidden = writtenAttributes(element).filter(({ fieldName }) => !fields.includes(fieldName));
      assert.deepEqual(hidden, [], element.tagName);
    }
  });
});

const uses = (on, { attribute = '', property = '' } = {}) => `
const all = <gov-article ${attribute}src="/a.json" ${attribute}tools="listen email print" ${attribute}loading="lazy"
  ${attribute}heading-level={2} ${attribute}credentials="include" ${attribute}data-saver
  ${property}article={{ headline: 'Thông báo' }} ${property}headingLevel={2} lang="vi"
  ${on}gov-article-load={(event) => { const count: number = event.detail.warnings.length; console.log(count); }}
  ${on}gov-article-error={({ detail }) => { const code: 'network' | (string & {}) = detail.error.code; console.log(code); }}
><a href="/a">Đọc bài viết</a></gov-article>;
const size = <font-size-toggle ${attribute}for="noi-dung" ${on}font-size-toggle-change={(event) => { event.detail.scale.toFixed(); }} />;
// @ts-expect-error no such value
const loading = <gov-article ${attribute}loading="later" />;
// @ts-expect-error no number
const level = <gov-article ${attribute}heading-level="two" />;
// @ts-expect-error no such attribute
const unknown = <gov-article source="/a.json" />;
// @ts-expect-error the detail has no such key
const detail = <gov-article ${on}gov-article-load={(event) => { console.log(event.detail.items); }} />;
// @ts-expect-error no text
const tag = <gov-article ${attribute}credentials={1} />;
console.log(all, size, loading, level, unknown, detail, tag);
`;

describe('types', () => {
  it('are those of the JSX of React', () => {
    assert.deepEqual(compile(`import 'gov-article/jsx';${uses('on')}`, { jsxImportSource: 'react' }), []);
  });

  it('are those of the JSX of Preact', () => {
    assert.deepEqual(compile(`import 'gov-article/preact';${uses('on')}`, { jsxImportSource: 'preact' }), []);
  });

  it('are those of the JSX of Solid', () => {
    const options = { jsxImportSource: 'solid-js', jsx: 1 };
    assert.deepEqual(
      compile(`import 'gov-article/solid';${uses('on:', { attribute: 'attr:', property: 'prop:' })}`, options),
      [],
    );
  });

  it('are those of Vue’s components', () => {
    const code = `
import 'gov-article/vue';
import type { GlobalComponents } from 'vue';
type Article = InstanceType<GlobalComponents['gov-article']>;
const props: Article['$props'] = { src: '/a.json', loading: 'lazy', 'heading-level': 2, article: {}, class: 'bai-viet', id: 'a',
  'onGov-article-load': (event) => { event.detail.warnings.slice(); },
  onGovArticleError: (event) => { event.detail.error.code.trim(); } };
declare const article: Article;
article.$emit('gov-article-load', new CustomEvent('gov-article-load', { detail: { article: article.article as never, warnings: [] } }));
void article.reload();
// @ts-expect-error no such value
const loading: Article['$props'] = { loading: 'later' };
// @ts-expect-error no such event
article.$emit('gov-article-opened', new CustomEvent('x'));
// @ts-expect-error the detail has no such key
const detail: Article['$props'] = { 'onGov-article-load': (event) => { console.log(event.detail.items); } };
// @ts-expect-error no such attribute
const unknown: Article['$props'] = { source: '/a.json' };
console.log(props, loading, detail, unknown);`;
    assert.deepEqual(compile(code), []);
  });

  it('are those of Svelte’s markup', () => {
    const code = `
import 'gov-article/svelte';
import type { SvelteHTMLElements } from 'svelte/elements';
type Article = SvelteHTMLElements['gov-article'];
const props: Article = { src: '/a.json', loading: 'lazy', 'heading-level': 2, article: {}, class: 'bai-viet',
  'ongov-article-load': (event) => { event.detail.warnings.slice(); } };
// @ts-expect-error no such value
const loading: Article = { loading: 'later' };
// @ts-expect-error the detail has no such key
const detail: Article = { 'ongov-article-load': (event) => { console.log(event.detail.items); } };
console.log(props, loading, detail);`;
    assert.deepEqual(compile(code), []);
  });
});
