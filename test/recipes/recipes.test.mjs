/** What Node and a browser can check of docs/recipes/: the rest is tried by hand, by the scripts of tools/recipes/. */
import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import puppeteer from 'puppeteer-core';
import { chromiumFlags, findChromium } from '../../tools/browsers.mjs';
import { codeSpans, linkTargets, tableRows } from '../docs/markdown.mjs';
import { anchorsOf, codeBlocks, headingsOf, sectionOf } from './recipe.mjs';

const root = new URL('../../', import.meta.url);
const folder = new URL('docs/recipes/', root);
const read = (path) => readFileSync(new URL(path, folder), 'utf8');

const HEADINGS = {
  en: [
    'Where to paste',
    'Which API address',
    'CSP',
    'Caching headers',
    '`http:` and old servers',
    'Pitfalls',
    'How it was tried',
  ],
  vi: ['Dán vào đâu', 'Địa chỉ API', 'CSP', 'Bộ nhớ đệm', '`http:` và máy chủ cũ', 'Chỗ dễ vướng', 'Đã thử thế nào'],
};
const UNTRIED = { en: /^Not tried: /, vi: /^Chưa thử: / };

const files = readdirSync(folder, { recursive: true });
const documents = files.filter((name) => name.endsWith('.md'));
const recipes = documents.filter((name) => name.endsWith('.en.md')).map((name) => name.replace('.en.md', ''));
const pages = recipes.flatMap((name) => ['en', 'vi'].map((language) => ({ name: `${name}.${language}.md`, language })));

describe('recipes', () => {
  it('are there for every CMS, in both languages, and README leads to each', () => {
    const wanted =
      'aspx dnn drupal joomla liferay nukeviet php server sharepoint-classic sharepoint-modern wordpress'.split(' ');
    assert.deepEqual(recipes.toSorted(), wanted);
    const links = linkTargets(read('README.md'));
    for (const { name } of pages) assert.ok(documents.includes(name) && links.includes(name), name);
  });

  for (const { name, language } of pages) {
    describe(name, () => {
      const text = read(name);

      it('has the headings that all have, in their order', () => {
        assert.deepEqual(headingsOf(text), HEADINGS[language]);
      });

      it('says how it was tried by a script that is there, or that it was not', () => {
        const said = sectionOf(text, HEADINGS[language].at(-1));
        const scripts = codeSpans(said).flatMap((code) => /tools\/recipes\/\S+\.mjs/.exec(code) ?? []);
        for (const script of scripts) assert.ok(existsSync(new URL(script, root)), script);
        assert.equal(scripts.length === 0, UNTRIED[language].test(said), said);
        const [row] = tableRows(read('README.md')).filter((cells) => cells.some((cell) => cell.includes(`(${name})`)));
        assert.equal(/chưa/.test(row.at(-1)), scripts.length === 0, `README.md: ${row.at(-1)}`);
      });
    });
  }

  it('have the same code in both languages', () => {
    for (const name of recipes) {
      const [en, vi] = ['en', 'vi'].map((language) =>
        codeBlocks(read(`${name}.${language}.md`)).map(({ kind }) => kind),
      );
      assert.deepEqual(vi, en, name);
    }
  });

  it('lead to files and headings that are there', () => {
    const broken = documents.flatMap((name) =>
      linkTargets(read(name)).filter((target) => {
        if (/^https:/.test(target)) return false;
        const [path, anchor] = target.split('#');
        const url = new URL(path || name, folder);
        if (!existsSync(url)) return true;
        return anchor !== undefined && !anchorsOf(readFileSync(url, 'utf8')).includes(anchor);
      }),
    );
    assert.deepEqual(broken, []);
  });

  it('have policies that name what the element needs', () => {
    const policies = files
      .filter((name) => /\.(?:php|config|conf|htaccess|md)$/.test(name))
      .flatMap((name) => read(name).match(/default-src 'none';[^<`]*?gov-article/g) ?? [])
      .map((policy) => policy.replaceAll(/["\s.]*\n\s*[."]*\s*/g, ' '));
    assert.ok(policies.length >= 6, `${policies.length} policies`);
    for (const policy of policies) {
      const directives = new Map(policy.split(';').map((each) => [each.trim().split(' ')[0], each]));
      for (const name of ['script-src', 'connect-src', 'img-src', 'style-src'])
        assert.match(directives.get(name) ?? '', /'self'/, policy);
      assert.match(directives.get('trusted-types') ?? '', /lit-html gov-article$/, policy);
      assert.doesNotMatch(directives.get('script-src'), /unsafe/, policy);
    }
  });
});

describe('snippets of the recipes', () => {
  const { modules } = JSON.parse(readFileSync(new URL('custom-elements.json', root), 'utf8'));
  const elements = modules.flatMap(({ declarations }) => declarations).filter(({ tagName }) => tagName);
  const known = Object.fromEntries(elements.map((each) => [each.tagName, each.attributes.map(({ name }) => name)]));
  const formats = tableRows(readFileSync(new URL('docs/formats.md', root), 'utf8')).flatMap(([cell]) =>
    codeSpans(cell),
  );

  const snippets = [
    ...pages.flatMap(({ name }) =>
      codeBlocks(read(name))
        .filter(({ kind }) => kind === 'html')
        .map(({ code }) => ({ name, code })),
    ),
    { name: 'wordpress/single.html', code: read('wordpress/single.html') },
  ];

  let browser;
  let page;
  before(async () => {
    browser = await puppeteer.launch({ executablePath: await findChromium(), args: chromiumFlags });
    page = await browser.newPage();
    await page.addScriptTag({ content: readFileSync(new URL('dist/gov-article-full.js', root), 'utf8') });
  });
  after(() => browser?.close());

  /** As a browser reads it: our elements with their attributes, and what it mended. */
  const parsed = (code) =>
    page.evaluate((html) => {
      const parts = [...new DOMParser().parseFromString(html, 'text/html').querySelectorAll('*')];
      return {
        ours: parts
          .filter(({ localName }) => localName.includes('-'))
          .map((each) => ({
            tag: each.localName,
            attributes: Object.fromEntries([...each.attributes].map(({ name, value }) => [name, value])),
            json: [...each.querySelectorAll('script[type="application/json"]')].map(({ textContent }) => textContent),
            hasContent: each.textContent.trim() !== '',
          })),
        scripts: parts.filter((each) => each.matches('script[src]')).map((each) => each.defer),
      };
    }, code);

  it('are there for every recipe', () => {
    for (const { name } of pages)
      assert.ok(
        snippets.some((each) => each.name === name),
        name,
      );
  });

  for (const { name, code } of snippets) {
    it(`${name}: ${code.slice(0, 60).replaceAll(/\s+/g, ' ')}…`, async () => {
      const { ours, scripts } = await parsed(code);
      assert.ok(ours.length > 0, code);
      assert.equal(ours.length, code.match(/<\/gov-article\s*>/g)?.length, 'each is closed');
      assert.ok(
        scripts.every((isDeferred) => isDeferred),
        code,
      );
      for (const { tag, attributes, json, hasContent } of ours) {
        assert.ok(Object.hasOwn(known, tag), tag);
        assert.deepEqual(
          Object.keys(attributes).filter((each) => !known[tag].includes(each)),
          [],
          code,
        );
        const isFilled = hasContent || code.includes('wp:post-content');
        assert.ok(isFilled, 'readers without a script have something to read, or a link');
        if (attributes.format) assert.ok(formats.includes(attributes.format), attributes.format);
        for (const text of json) JSON.parse(text);
      }
    });
  }

  it('name words of “tools” that each make a control', async () => {
    const texts = [...pages.map(({ name }) => read(name)), read('wordpress/single.html')];
    const lists = new Set(texts.flatMap((text) => [...text.matchAll(/ tools="([^"]+)"/g)].map(([, words]) => words)));
    assert.ok(lists.size > 0);
    for (const words of lists) {
      const count = await page.evaluate(async (tools) => {
        const element = Object.assign(document.createElement('gov-article'), { tools });
        element.append(document.createElement('article'));
        document.body.replaceChildren(element);
        await element.updateComplete;
        return element.shadowRoot.querySelectorAll(
          'font-size-toggle, email-share, print-button, read-aloud, display-settings, article-contents, figure-viewer, ' +
            'share-article, save-article',
        ).length;
      }, words);
      assert.equal(count, words.split(' ').length, words);
    }
  });
});
