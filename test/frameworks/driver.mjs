/** How the tests use an app: by its buttons and by what it shows. */
import assert from 'node:assert/strict';

/** @param {import('puppeteer-core').Page} page */
export function drive(page) {
  const told = () => page.$eval('output', (output) => output.textContent.split('\n').filter(Boolean));
  const until = (isSo, ...of) => page.waitForFunction(isSo, { polling: 20, timeout: 10_000 }, ...of);

  return {
    told,
    until,
    press: (name) => page.$eval(`[data-do="${name}"]`, (button) => button.click()),
    /** Waits for a line in the output. */
    async hears(line) {
      await until((wanted) => document.querySelector('output').textContent.split('\n').includes(wanted), line).catch(
        async () => assert.fail(`“${line}” was not told, but: ${(await told()).join(' | ')}`),
      );
    },
    /** Waits for the article, and for there being no other one in the element. */
    async shows({ headline }, selector = '#bai-viet') {
      await until(
        (wanted, at) => document.querySelector(`${at} > article[slot] [itemprop="headline"]`)?.textContent === wanted,
        headline,
        selector,
      ).catch(async () => assert.fail(`“${headline}” is not shown, but: ${await inside(page, selector)}`));
      const seen = await page.$eval(selector, (element) => ({
        status: element.status,
        articles: element.querySelectorAll(':scope > article').length,
        isVisible: element.querySelector('[itemprop="headline"]').checkVisibility(),
      }));
      assert.deepEqual(seen, { status: 'ready', articles: 1, isVisible: true });
    },
    /** A property of the element, or what a function finds at it. */
    read: (found, selector = '#bai-viet') => page.$eval(selector, found),
  };
}

const inside = (page, selector) =>
  page.evaluate((at) => document.querySelector(at)?.outerHTML ?? document.body.innerHTML, selector);
