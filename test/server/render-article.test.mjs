import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { cp, mkdir, mkdtemp, rm, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { renderArticle } from '../../dist/server.js';

const execute = promisify(execFile);
const baseUrl = 'https://portal.example/api/1.json';
const root = fileURLToPath(new URL('../..', import.meta.url));
const json = (parts = {}) => ({
  articleVersion: 1,
  headline: 'Khánh thành cầu',
  body: [{ type: 'paragraph', text: 'Cầu dài 120 m.' }],
  ...parts,
});

describe('renderArticle()', () => {
  it('gives the element, the article in it, and its JSON', () => {
    const html = renderArticle(json(), { baseUrl });
    assert.match(html, /^<gov-article><article slot="article" lang="vi" .*<\/article><script type="application\/json"/);
    const [, data] =
      /<script type="application\/json" data-base="https:\/\/portal.example\/api\/1.json">(.*)<\/script>/.exec(html);
    assert.deepEqual(JSON.parse(data), json());
  });

  it('gives the same text each time', () => {
    const table = json({ body: [{ type: 'table', caption: 'Số liệu', rows: [[{ text: '1' }]] }] });
    assert.equal(renderArticle(table, { baseUrl }), renderArticle(table, { baseUrl }));
  });

  it('sanitizes', () => {
    const html = renderArticle(json({ bodyHtml: '<p onclick="x()">Tin<script>x()</script></p>', body: undefined }), {
      baseUrl,
    });
    const [article] = /<article.*<\/article>/s.exec(html);
    assert.match(article, /<p>Tin<\/p>/);
    assert.doesNotMatch(article, /onclick|<script/);
  });

  it('lets no JSON end its script, and no attribute end its value', () => {
    const html = renderArticle(json({ headline: '</script><!--<script>x()' }), {
      baseUrl,
      attributes: { tools: '"><img src=x onerror=x()>' },
    });
    assert.equal(html.match(/<script/g).length, 1);
    assert.equal(html.match(/<\/script/g).length, 1);
    assert.doesNotMatch(html, /<img/);
    assert.match(html, /tools="&quot;&gt;&lt;img/);
  });

  it('resolves addresses at the address of the JSON', () => {
    const html = renderArticle(json({ attachments: [{ url: 'a.pdf', name: 'Biên bản' }] }), { baseUrl });
    assert.match(html, /href="https:\/\/portal\.example\/api\/a\.pdf"/);
  });

  it('writes no style attribute, which a strict page forbids', () => {
    const picture = { type: 'figure', image: { url: 'a.jpg', width: 600, height: 400 } };
    assert.doesNotMatch(renderArticle(json({ body: [picture] }), { baseUrl }), / style=/);
  });

  it('speaks the language of the page', () => {
    const html = renderArticle(json({ keywords: ['cầu'], inLanguage: 'vi' }), { baseUrl, language: 'en' });
    assert.match(html, /<span lang="en">Keywords:<\/span>/);
  });

  it('narrows hosts, and has the element narrow them', () => {
    const html = renderArticle(json({ bodyHtml: '<a href="https://la.example/">Tin</a>', body: undefined }), {
      baseUrl,
      linkHosts: 'self',
    });
    assert.match(html, /^<gov-article link-hosts="self">/);
    assert.doesNotMatch(/<article.*<\/article>/s.exec(html)[0], /la\.example/);
    const image = { url: 'https://la.example/a.jpg', alt: 'Cầu' };
    const withoutPicture = renderArticle(json({ image }), { baseUrl, imageHosts: 'self *.gov.vn' });
    assert.match(withoutPicture, /^<gov-article image-hosts="self \*\.gov\.vn">/);
    assert.doesNotMatch(/<article.*<\/article>/s.exec(withoutPicture)[0], /la\.example/);
  });

  it('says when the article comes from another site than the page', () => {
    const article = json({ url: 'https://goc.example/tin' });
    const rendered = (pageUrl) => renderArticle(article, { baseUrl, pageUrl });
    assert.match(rendered('https://portal.example/tin'), /data-provenance/);
    assert.doesNotMatch(rendered('https://goc.example/tin'), /data-provenance/);
  });

  it('tells what it mended', () => {
    let codes = [];
    renderArticle(json({ body: [{ type: 'figure', image: { url: 'a.jpg' } }] }), {
      baseUrl,
      onWarnings: (warnings) => (codes = warnings.map(({ code }) => code)),
    });
    assert.ok(codes.includes('missing-alt'));
  });

  it('refuses what is no article, and names the place', () => {
    assert.throws(() => renderArticle(json({ headline: undefined }), { baseUrl }), {
      code: 'invalid',
      path: 'headline',
    });
  });

  for (const [title, html] of Object.entries({
    'that is not closed': '<div>'.repeat(5000),
    'closed by others': '<div></b>'.repeat(5000),
    'with signs in attributes': '<i title="<">'.repeat(5000),
    'of a hundred levels': `${'<blockquote>'.repeat(101)}Tin${'</blockquote>'.repeat(101)}`,
  })) {
    it(`refuses HTML that would hold up the server, and names the place: ${title}`, () => {
      const body = [
        { type: 'paragraph', text: 'Tin' },
        { type: 'html', html },
      ];
      assert.throws(() => renderArticle(json({ body }), { baseUrl }), { code: 'invalid', path: 'body[1].html' });
    });
  }

  for (const [title, html] of Object.entries({
    'notes of Word': `<!--[if gte mso 9]><xml>${'<w:LsdException Locked="false"/>'.repeat(300)}</xml><![endif]--><p>Đoạn</p>`,
    'a drawing': `<svg>${'<path d="M0 0"/>'.repeat(300)}</svg><p>Đoạn</p>`,
    'anchors and headings left open': `${'<a name="x">'.repeat(300)}${'<h2>'.repeat(300)}Đoạn`,
    'words of a title': '',
  })) {
    it(`does not take what is flat for nested: ${title}`, () => {
      const description = '<b>'.repeat(300);
      const rendered = renderArticle(json({ description, bodyHtml: html || 'Đoạn', body: undefined }), { baseUrl });
      assert.match(rendered, /Đoạn/);
    });
  }

  it('holds no memory of what it has rendered', { timeout: 60_000 }, async () => {
    const script = `import { renderArticle } from '${new URL('../../dist/server.js', import.meta.url)}';
      const json = { articleVersion: 1, headline: 'Tin', bodyHtml: '<p>Tin <b>1</b></p>'.repeat(20) };
      const heapAfter = async (times) => {
        for (let i = 0; i < times; i++) {
          renderArticle(json, { baseUrl: '${baseUrl}' });
          await new Promise((resolve) => setImmediate(resolve));
        }
        gc();
        return process.memoryUsage().heapUsed;
      };
      await heapAfter(20);
      const before = await heapAfter(20);
      console.log((await heapAfter(40)) / before);`;
    const run = await execute(process.execPath, ['--expose-gc', '--input-type=module', '-e', script]);
    assert.ok(Number(run.stdout) < 1.3, `the heap grew to ${run.stdout.trim()} of what it was`);
  });

  for (const [title, options] of Object.entries({
    'no options': undefined,
    'no address of the JSON': {},
    'an address without a scheme': { baseUrl: '//portal.example/api/1.json' },
    'an address that is none': { baseUrl: '/api/1.json' },
    'a page that would run': { baseUrl, pageUrl: 'javascript:x()' },
    'a name that ends the tag': { baseUrl, attributes: { 'x><script>x()</script><i y': '1' } },
    'a handler as an attribute': { baseUrl, attributes: { onclick: 'x()' } },
    'a style as an attribute': { baseUrl, attributes: { Style: 'color: red' } },
  })) {
    it(`refuses ${title}`, () => {
      assert.throws(() => renderArticle(json(), options), { name: 'ArticleError', code: 'invalid' });
    });
  }

  it('takes levels as the element does', () => {
    assert.match(renderArticle(json(), { baseUrl, headingLevel: 9 }), /heading-level="6".*<h6/);
    assert.match(renderArticle(json(), { baseUrl, headingLevel: NaN }), /^<gov-article><article.*<h1/);
    assert.match(renderArticle(json(), { baseUrl, headingLevel: -2 }), /^<gov-article><article.*<h1/);
  });

  it('takes settings of other kinds for absent', () => {
    const attributes = { tools: undefined, 'data-id': null, timeout: 5000 };
    const html = renderArticle(json(), { baseUrl, language: 7, imageHosts: [], linkHosts: null, attributes });
    assert.match(html, /^<gov-article timeout="5000"><article/);
  });

  it('renders whole numbers that JSON does not know', () => {
    assert.match(renderArticle(json({ 'x-id': 9007199254740993n }), { baseUrl }), /"9007199254740993"/);
  });

  it('renders objects that lead back to themselves, without what leads back', () => {
    const article = json();
    article.self = article;
    assert.match(renderArticle(article, { baseUrl }), /120 m/);
  });

  it('does not take paragraphs and cells that old HTML leaves open for nested ones', () => {
    const bodyHtml = `<table>${'<tr><td>Một<td>Hai'.repeat(60)}</table>${'<p>Đoạn<br>'.repeat(300)}`;
    assert.match(renderArticle(json({ bodyHtml, body: undefined }), { baseUrl }), /Đoạn/);
  });

  it('leaves no name of a browser behind, also after a refusal', () => {
    const names = Object.getOwnPropertyNames(globalThis);
    renderArticle(json(), { baseUrl });
    assert.throws(() => renderArticle(json({ headline: undefined }), { baseUrl }));
    assert.deepEqual(Object.getOwnPropertyNames(globalThis), names);
  });

  it('leaves names of others as they are', () => {
    let seen;
    Object.defineProperty(globalThis, 'document', { get: () => 'theirs', configurable: true });
    try {
      renderArticle(json(), { baseUrl, onWarnings: () => (seen = globalThis.document) });
      assert.deepEqual([seen, globalThis.document], ['theirs', 'theirs']);
    } finally {
      delete globalThis.document;
    }
  });
});

describe('without a safe DOM', () => {
  it('the server cannot be imported where jsdom is not installed', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'gov-article-'));
    try {
      const modules = join(folder, 'node_modules');
      await mkdir(join(modules, 'gov-article'), { recursive: true });
      await cp(join(root, 'package.json'), join(modules, 'gov-article', 'package.json'));
      await cp(join(root, 'dist'), join(modules, 'gov-article', 'dist'), { recursive: true });
      for (const name of ['dompurify', 'valibot']) await symlink(join(root, 'node_modules', name), join(modules, name));
      const importing = execute(process.execPath, ['-e', 'import("gov-article/server")'], { cwd: folder });
      await assert.rejects(importing, /Cannot find package 'jsdom'/);
    } finally {
      await rm(folder, { recursive: true });
    }
  });

  it('HTML is refused, not passed on', async () => {
    const sanitizer = new URL('../../dist/article/sanitize.js', import.meta.url);
    const script = `import { sanitizeHtml } from '${sanitizer}';
      sanitizeHtml('<b onclick="x()">Tin</b>', { baseUrl: '${baseUrl}' });`;
    await assert.rejects(execute(process.execPath, ['--input-type=module', '-e', script]), /DOMParser is not defined/);
  });
});
