import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { JSDOM } from 'jsdom';
import { root, run, useFolder } from './run.mjs';

const folder = await useFolder();
const article = (changes) => JSON.stringify({ articleVersion: 1, headline: 'Tiêu đề', inLanguage: 'vi', ...changes });
const picture = { type: 'figure', image: { url: 'anh/1.jpg', alt: 'Cây cầu mới', width: 10, height: 10 } };

describe('gov-article render', () => {
  it('makes a page that reads without its script, and checks the script by its hash', async () => {
    const input = await readFile(join(root, 'demo/articles/portal-article.json'), 'utf8');
    const { code, stdout, stderr } = await run(['render', '-', '--base-url', 'https://portal.example/api/1'], {
      input,
    });
    const { document } = new JSDOM(stdout).window;
    assert.equal(code, 0);
    assert.match(stderr, /^Put gov-article\.js.* beside the page/);
    assert.equal(document.compatMode, 'CSS1Compat');
    assert.equal(document.documentElement.lang, 'vi');
    assert.equal(
      document.title,
      'Tăng cường gắn kết giữa Đoàn công tác của tỉnh với cấp ủy cơ sở - Cổng thông tin điện tử',
    );
    assert.match(document.querySelector('main h1').textContent, /^Tăng cường gắn kết/);
    assert.equal(document.querySelectorAll('main figure figcaption').length, 3);
    assert.equal(document.querySelectorAll('[style]').length, 0);
    assert.equal(document.querySelector('meta[property="og:type"]').content, 'article');
    const script = document.querySelector('head script[src]');
    const bundle = await readFile(join(root, 'dist/gov-article.js'));
    assert.equal(script.getAttribute('integrity'), `sha384-${createHash('sha384').update(bundle).digest('base64')}`);
    assert.deepEqual([script.getAttribute('src'), script.defer], ['gov-article.js', true]);
  });

  it('takes the full script for the tools that need it, and no hash for a file that is not ours', async () => {
    const input = article({ body: [] });
    const full = await run(['render', '-', '--tools', 'listen email', '--page-lang', 'en'], { input });
    assert.match(full.stdout, /<html lang="en">[^]*<script src="gov-article-full\.js" integrity="sha384-[^"]+" defer>/);
    assert.match(full.stdout, /<gov-article tools="listen email">/);
    const script = 'https://cdn.example/widget.js';
    const own = await run(['render', '-', '--script', script], { input });
    assert.match(own.stdout, /<script src="https:\/\/cdn\.example\/widget\.js" crossorigin="anonymous" defer>/);
    assert.match(own.stderr, /has no integrity/);
  });

  it('refuses relative addresses that belong to nothing', async () => {
    const { code, stdout, stderr } = await run(['render', '-'], { input: article({ body: [picture] }) });
    assert.deepEqual([code, stdout], [1, '']);
    assert.match(stderr, /^-: The data has relative addresses \(anh\/1\.jpg\); add --base-url/);
    const url = 'https://portal.example/tin/1';
    const known = await run(['render', '-'], { input: article({ url, body: [picture] }) });
    assert.equal(known.code, 0);
    assert.match(known.stdout, /<img[^>]* src="https:\/\/portal\.example\/tin\/anh\/1\.jpg"/);
    assert.doesNotMatch(known.stdout, /base\.invalid/);
  });

  it('says where JSON that breaks off breaks off', async () => {
    const file = join(folder, 'hong.json');
    const told = async (text) => {
      await writeFile(file, text);
      return (await run(['render', file])).stderr.replaceAll(file, 'F').trim();
    };
    const comma = '{\r\n  "headline": "Cầu mới",\r\n  "bodyHtml": "<p>x</p>",\r\n}';
    assert.equal(
      await told(comma),
      'F: It is not JSON. (F is not JSON; line 4, column 1: Expected double-quoted property name)',
    );
    assert.match(
      await told('{\n  "headline": "Nói "thật""\n}'),
      /line 2, column 21: Expected ',' or '}' after property value/,
    );
    assert.match(await told('{ “headline”: 1 }'), /line 1, column 3: /);
    assert.match(await told('[{ "a": tru }]'), /is not JSON; Unexpected token.*tru/);
    await rm(file);
  });

  it('renders many files to a folder, tells a line for each, and goes on after one that fails', async () => {
    await writeFile(join(folder, 'a.json'), article({ headline: 'Bài A' }));
    await writeFile(join(folder, 'b.json'), '<!doctype html><title>Đăng nhập</title>');
    await writeFile(join(folder, 'c.json'), article({ headline: 'Bài C' }));
    const { code, stdout, stderr } = await run(['render', folder, '--out', join(folder, 'trang/')]);
    assert.deepEqual([code, stdout], [1, '']);
    assert.match(stderr, /^\[1\/3\] .*a\.json\n\[2\/3\] .*b\.json\n/);
    assert.match(stderr, /b\.json: It is not JSON\. \(.*it begins with: <!doctype html>/);
    assert.match(stderr, /1 of 3 files failed\.\n$/);
    const written = await readdir(join(folder, 'trang'));
    assert.deepEqual(
      written.filter((name) => !name.endsWith('.css')),
      ['a.html', 'c.html', 'gov-article.js'],
    );
    assert.match(await readFile(join(folder, 'trang/c.html'), 'utf8'), /<title>Bài C<\/title>/);
    assert.equal((await run(['render', join(folder, 'a.json'), join(folder, 'c.json')])).code, 2);
  });
});
