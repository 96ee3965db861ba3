/** The page that makes the code for webmasters: what it tells, and what follows from each choice. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { SAMPLES } from '../../demo/embed/settings.js';
import { codeOf, fragmentOf, hasRead, settled, textOf, useMaker, write } from './embed-maker.mjs';

const inFrame = (page, read) =>
  page
    .frames()
    .find((frame) => frame !== page.mainFrame())
    .evaluate(read);

describe('the page that makes the code', () => {
  const site = useMaker();

  for (const [lang, title, read] of [
    ['vi', 'Tạo mã nhúng bài viết', /^Đã đọc “Tăng cường gắn kết/],
    ['en', 'Make the code for an article', /^“Tăng cường gắn kết.* was read/],
  ]) {
    it(`works under the strictest policy, and asks no other server for anything (${lang})`, async () => {
      const page = await site.openMaker(`#lang=${lang}`);
      assert.deepEqual(page.logged, []);
      assert.deepEqual(await page.evaluate(() => window.violations), []);
      assert.deepEqual(
        page.requested.filter((url) => !url.startsWith(site.server.origin) && url !== 'about:srcdoc'),
        [],
      );
      assert.equal(await textOf(page, 'h1'), title);
      assert.match(await textOf(page, '#read-status'), read);
      assert.equal(await page.evaluate(() => document.documentElement.lang), lang);
      assert.match(await inFrame(page, () => document.querySelector('article h1').textContent), /^Tăng cường gắn kết/);
      assert.deepEqual(await page.evaluate(() => [document.cookie, localStorage.length]), ['', 0]);
      const empty = await page.$$eval('[data-text]', (all) => all.filter((each) => !each.textContent).length);
      assert.equal(empty, 0);
    });
  }

  it('changes its language in place, with every choice kept', async () => {
    const page = await site.openMaker(fragmentOf({ tools: 'print', sample: 'mended', 'light-accent': '#aa0000' }));
    const before = await codeOf(page);
    await page.click('[data-language="en"]');
    await page.waitForFunction(() => document.documentElement.lang === 'en');
    await settled(page);
    const after = await codeOf(page);
    assert.equal(after.html.replace('Go to the home page', 'Về trang chủ'), before.html);
    assert.equal(after.css, before.css);
    assert.equal(await page.evaluate(() => document.activeElement.textContent), 'English');
  });

  it('is used by the keyboard alone: a tool is chosen and moved, and its move is announced', async () => {
    const page = await site.openMaker();
    await page.focus('[value="save"]');
    await page.keyboard.press('Space');
    await page.waitForFunction(() =>
      /gov-article-full-\d/.test(document.querySelector('[data-code="html"]').textContent),
    );
    assert.match((await codeOf(page)).html, /tools="email print font-size save"/);
    await page.keyboard.press('Tab');
    for (let i = 0; i < 6; i++) await page.keyboard.press('Enter');
    assert.equal(await textOf(page, '#tool-status'), '“Lưu” ở vị trí 3 trên 9');
    assert.equal(await page.evaluate(() => document.activeElement.getAttribute('aria-label')), 'Đưa “Lưu” lên trước');
    assert.match((await codeOf(page)).html, /tools="email print save font-size"/);
  });

  it('says of a colour whether it can be read, offers one that can, and announces both', async () => {
    const page = await site.openMaker();
    await write(page, '#light-accent', '#ff8800');
    const verdict = await textOf(page, '#light-accent-verdict');
    assert.match(verdict, /2,39 : 1, không đạt: chữ cần 4,5 : 1/);
    assert.match(await textOf(page, '#notices'), /chưa đủ tương phản/);
    await page.waitForFunction(() =>
      /2,39 : 1.*Chưa đạt: 1 màu/.test(document.querySelector('#color-status').textContent),
    );
    await page.click('#light-accent-verdict button');
    assert.match(await textOf(page, '#light-accent-verdict'), /4,5\d? : 1, đạt AA/);
    assert.equal(await page.evaluate(() => document.activeElement.id), 'light-accent');
    await page.waitForFunction(() => /Mọi màu đều đạt/.test(document.querySelector('#color-status').textContent));
    const chosen = await page.$eval('#light-accent', ({ value }) => value);
    assert.ok((await codeOf(page)).css.includes(`--gov-article-accent-color: ${chosen};`));
  });

  it('says what is no colour, and that dark paper belongs to a dark page', async () => {
    const page = await site.openMaker();
    await write(page, '#light-text', 'đỏ');
    assert.match(await textOf(page, '#light-text-verdict'), /Không phải mã màu/);
    assert.equal(await page.$eval('#light-text', (field) => field.getAttribute('aria-invalid')), 'true');
    await write(page, '#light-background', '#14202c');
    assert.match(await textOf(page, '#light-background-verdict'), /hãy chọn nền của trang là “Tối”/);
  });

  it('shows the colours of a page of both kinds one after the other', async () => {
    const page = await site.openMaker(
      fragmentOf({ scheme: 'both', 'light-accent': '#aa0000', 'dark-accent': '#ffaaaa' }),
    );
    const color = () =>
      inFrame(page, () => {
        const article = document.querySelector('gov-article');
        const link = article.querySelector(':scope > article').appendChild(document.createElement('a'));
        link.href = '/';
        return window.getComputedStyle(link).color;
      });
    assert.equal(await color(), 'rgb(170, 0, 0)');
    await page.click('[name="paper"][value="dark"]');
    assert.equal(await color(), 'rgb(255, 170, 170)');
  });

  it('lists what is wrong with the data, with place and remedy', async () => {
    const page = await site.openMaker(fragmentOf({ sample: 'mended' }));
    assert.match(await textOf(page, '#read-status'), /Có 3 chỗ nên sửa/);
    const problems = await textOf(page, '#problems');
    assert.match(problems, /datePublished: cần ngày tháng, ngày đứng trước, tìm thấy 31\/02\/2026/);
    assert.match(problems, /Cách sửa: viết như 2018-01-09T11:00:00\+07:00/);
    assert.match(problems, /body\[1\]\.type/);
  });

  it('offers the paths of the JSON to who maps it, and maps by them', async () => {
    const page = await site.openMaker(fragmentOf({ sample: 'own' }));
    assert.match(await textOf(page, '#problems'), /Không nhận ra định dạng/);
    await page.click('#problems button');
    await page.waitForSelector('#paths option[value="BaiViet.TieuDe"]');
    assert.equal(await page.evaluate(() => document.activeElement.name), 'path');
    await page.keyboard.type('BaiViet.TieuDe');
    await page.keyboard.press('Tab');
    await hasRead(page, 'Phường Bình Minh');
    assert.match((await codeOf(page)).html, /"headline": "BaiViet\.TieuDe"/);
  });

  it('takes what is written beside the code, and keeps every choice in its address where a link leads elsewhere on it', async () => {
    const page = await site.openMaker();
    await write(page, '#folder', 'https://cdn.example/js');
    await write(page, '#fallback', '/bai-viet/123');
    const { html, csp } = await codeOf(page);
    assert.match(html, /src="https:\/\/cdn\.example\/js\/gov-article-\d[\w.]+\.js"/);
    assert.match(html, /<a href="\/bai-viet\/123">Đọc bài viết<\/a>/);
    assert.match(csp, /script-src https:\/\/cdn\.example;/);
    const { hash } = new URL(page.url());
    assert.match(hash, /fallback=%2Fbai-viet%2F123/);
    await page.$eval('.jumps a[href="#code"]', (link) => link.click());
    assert.equal(await page.evaluate(() => document.activeElement.id), 'code');
    assert.equal(new URL(page.url()).hash, hash);
  });

  it('says where the built script is missing', async () => {
    const page = await site.open('embed.html', {
      ready: false,
      prepare: async (fresh) => {
        await fresh.setRequestInterception(true);
        fresh.on('request', (request) =>
          request.url().includes('integrity.json') ? request.abort() : request.continue(),
        );
      },
    });
    await page.waitForFunction(() => /npm start/.test(document.querySelector('#read-status').textContent));
  });

  it('reads every sample that it offers', async () => {
    const page = await site.openMaker();
    const offered = await page.$$eval('#sample option', (options) => options.map(({ value }) => value));
    assert.deepEqual(offered, Object.keys(SAMPLES));
    for (const name of offered) {
      await page.select('#sample', name);
      await page.waitForFunction(
        (src) => document.querySelector('[data-code="html"]').textContent.includes(src),
        {},
        SAMPLES[name].src,
      );
      await settled(page);
      assert.match(await textOf(page, '#read-status'), /^Đã đọc “/, name);
    }
  });

  it('takes what a sample needs from the sample, and leaves it behind', async () => {
    const page = await site.openMaker();
    await page.select('#sample', 'own');
    await hasRead(page, 'Phường Bình Minh');
    await page.select('#sample', 'nukeviet');
    await hasRead(page, 'Sắc màu An Lạc');
    assert.match(
      (await codeOf(page)).html,
      /<gov-article\s+src="\/articles\/formats\/nukeviet\.json"\s+format="nukeviet"/,
    );
    assert.doesNotMatch((await codeOf(page)).html, /data-mapping/);
  });
});
