/** The page that makes the code, with the address of an API: what it says of it, and what goes wrong with it. */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { answer, codeOf, fragmentOf, hasRead, settled, textOf, useMaker, write } from './embed-maker.mjs';
import { startServer } from './server.mjs';

describe('the page that makes the code, with the address of an API', () => {
  const site = useMaker({
    '/login': (_, response) => answer(response, 'text/html', '<!doctype html><title>Login</title>'),
  });
  let api;
  before(async () => {
    const post = JSON.stringify({
      title: { rendered: 'Bài của API' },
      content: { rendered: '<p>Chữ.</p>' },
      link: 'https://cong.example/bai-1',
    });
    const json = (headers) => (_, response) => answer(response, 'application/json', post, headers);
    api = await startServer({
      roots: [],
      routes: { '/open': json({ 'access-control-allow-origin': '*' }), '/closed': json({}) },
    });
  });
  after(() => api.close());

  async function openAddress(address) {
    const page = await site.openMaker('', { path: 'open.html' });
    await page.click('[name="source"][value="address"]');
    await write(page, '#address', address);
    await settled(page);
    return page;
  }

  it('reads it, names its server in the policy, and links to the page that the article names', async () => {
    const page = await openAddress(`${api.origin}/open`);
    await hasRead(page, 'Bài của API');
    const { html, csp } = await codeOf(page);
    assert.ok(html.includes(`src="${api.origin}/open"`));
    assert.match(html, /<a href="https:\/\/cong\.example\/bai-1">Đọc bài viết<\/a>/);
    assert.ok(csp.includes(`connect-src ${api.origin};`));
  });

  it('says in plain words that its server lets this page read nothing, and shows an answer that is pasted', async () => {
    const page = await openAddress(`${api.origin}/closed`);
    await page.waitForFunction(() => document.querySelector('#read-status').dataset.status === 'error');
    assert.match(
      await textOf(page, '#problems'),
      /chưa cho phép trang này đọc \(CORS\).*không phải sửa gì: trên đó mã chạy được/,
    );
    await page.click('#problems button');
    assert.equal(await page.evaluate(() => document.activeElement.name), 'answer');
    await page.keyboard.type('{"title":{"rendered":"Bài đã dán"},"content":{"rendered":"<p>Chữ."}}');
    await page.keyboard.press('Tab');
    await hasRead(page, 'Bài đã dán');
    const { html } = await codeOf(page);
    assert.ok(html.includes(`src="${api.origin}/closed"`));
    assert.doesNotMatch(html, /application\/json/);
  });

  for (const [path, words] of [
    ['/khong-co', /Không có gì ở địa chỉ này \(404\)/],
    ['/login', /không phải JSON.*trang HTML/],
  ]) {
    it(`says in plain words what is wrong with ${path}`, async () => {
      const page = await openAddress(path);
      await page.waitForFunction(() => document.querySelector('#read-status').dataset.status === 'error');
      assert.match(await textOf(page, '#problems'), words);
    });
  }

  it('says what it cannot take for an address', async () => {
    const page = await openAddress('C:\\bai.json');
    await page.waitForFunction(() => document.querySelector('#read-status').textContent.includes('“C:\\bai.json”'));
    assert.match(await textOf(page, '#read-status'), /không phải địa chỉ trên mạng.*https:\/\//);
    await write(page, '#address', 'file:///bai.json');
    await page.waitForFunction(() => document.querySelector('#read-status').textContent.includes('“file:///bai.json”'));
    await write(page, '#address', `${api.origin}/open`);
    await hasRead(page, 'Bài của API');
  });

  it('says where JSON that was pasted breaks off', async () => {
    const page = await site.openMaker('', { path: 'open.html' });
    await page.click('[name="source"][value="text"]');
    await write(page, '#text', '{\n  "headline": "A",\n  "bodyHtml": "<p>x</p>",\n}');
    await page.waitForFunction(() => document.querySelector('#read-status').dataset.status === 'error');
    const told = await textOf(page, '#problems');
    assert.match(told, /dòng và cột.*not-json: .*line 4 column 1/s);
    await write(page, '#text', '<!doctype html><title>Login</title>');
    await page.waitForFunction(() => document.querySelector('#problems').textContent.includes('<!doctype'));
    assert.doesNotMatch(await textOf(page, '#problems'), /Unexpected token/);
  });

  it('says when its own policy is what does not let it read', async () => {
    const page = await site.openMaker(fragmentOf({ source: 'address', address: `${api.origin}/open` }));
    await page.waitForFunction(() => /connect-src/.test(document.querySelector('#problems').textContent));
    assert.match(await textOf(page, '#problems'), /Chính sách bảo mật của chính trang này/);
  });
});
