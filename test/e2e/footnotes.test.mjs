import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { strictPolicy } from '../../tools/test-files.mjs';
import { useSite } from './site.mjs';

/** As single-page portals and many CMSs have it: what begins with `#` leads to their first page. */
const page = `<!doctype html><html lang="vi"><meta charset="utf-8"><base href="/"><title>Trang của cổng</title>
<link rel="icon" href="data:,"><script src="strict.js"></script><script src="gov-article.js" defer></script>
<gov-article id="first" src="bai-mot.json"></gov-article><gov-article id="second" src="bai-hai.json"></gov-article>`;

const filling = Array.from({ length: 30 }, (_, i) => ({
  type: 'paragraph',
  text: `Khoản ${i + 1}. Hồ sơ được trả trong ngày làm việc, có giấy hẹn ghi rõ giờ.`,
}));
const article = (name) => ({
  articleVersion: 1,
  headline: `Thông báo của ${name}`,
  body: [
    { type: 'paragraph', html: 'Theo Luật<sup><a href="#fn1" id="fnref1">1</a></sup>.' },
    ...filling,
    { type: 'html', html: `<ol><li id="fn1">Luật số 25, do ${name} dẫn.</li></ol>` },
    ...filling,
  ],
});

describe('footnotes of two articles on a page with a base', () => {
  const send = (type, text, headers) => (_, response) =>
    response.writeHead(200, { 'content-type': type, ...headers }).end(text);
  const site = useSite({
    routes: {
      '/tin/1/bai.html': send('text/html', page, { 'content-security-policy': `${strictPolicy}; base-uri 'self'` }),
      '/bai-mot.json': send('application/json', JSON.stringify(article('sở một'))),
      '/bai-hai.json': send('application/json', JSON.stringify(article('sở hai'))),
      '/': send('text/html', '<!doctype html><title>Trang chủ</title>'),
    },
  });

  const open = async () => {
    const tab = await site.open('tin/1/bai.html');
    await tab.waitForFunction(() =>
      [...document.querySelectorAll('gov-article')].every(({ status }) => status === 'ready'),
    );
    return tab;
  };
  const pathOf = (tab) => tab.url().replace(site.server.origin, '');
  const hasFocus = (tab, selector) =>
    tab.waitForFunction(
      (wanted) => {
        const { activeElement } = document;
        const { top } = activeElement.getBoundingClientRect();
        return activeElement.matches(wanted) && top > -5 && top < window.innerHeight;
      },
      { timeout: 10_000 },
      selector,
    );

  for (const which of ['first', 'second']) {
    it(`lead to the note and back, by the mouse and with Back, in the ${which}`, async () => {
      const tab = await open();
      await tab.locator(`#${which} [role=doc-noteref]`).click();
      await hasFocus(tab, `#${which} li`);
      assert.equal(pathOf(tab), '/tin/1/bai.html#user-content-fn1');
      await tab.locator(`#${which} [role=doc-backlink]`).click();
      await hasFocus(tab, `#${which} [role=doc-noteref]`);
      assert.equal(pathOf(tab), '/tin/1/bai.html#user-content-fnref1');
      await tab.goBack();
      await tab.goBack();
      assert.equal(pathOf(tab), '/tin/1/bai.html');
      assert.deepEqual(await tab.evaluate(() => window.violations), []);
    });
  }

  it('open in another tab where the reader wants that', async () => {
    const tab = await open();
    await tab.keyboard.down('Control');
    await tab.locator('#second [role=doc-noteref]').click();
    await tab.keyboard.up('Control');
    const isOpened = (target) => target.type() === 'page' && target.url().endsWith('#user-content-fn1');
    await tab.browserContext().waitForTarget(isOpened, { timeout: 10_000 });
    assert.equal(pathOf(tab), '/tin/1/bai.html');
  });
});
