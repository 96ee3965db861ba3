/** What the display of an article makes of the preferences that a reader told the system. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { useSite } from './site.mjs';

describe('a reader with preferences', () => {
  const site = useSite();

  /** Opens the page with some settings of earlier visits, on a system that prefers some things. */
  async function visit(settings, features, css = '') {
    const page = await site.open('clipping.html', {
      prepare: (fresh) =>
        fresh.evaluateOnNewDocument((stored) => localStorage.setItem('gov-display', JSON.stringify(stored)), settings),
    });
    await prefer(page, features);
    if (css) await page.addStyleTag({ content: css });
    return page;
  }

  async function prefer(page, features) {
    const client = await page.createCDPSession();
    const list = Object.entries(features).map(([name, value]) => ({ name, value }));
    await client.send('Emulation.setEmulatedMedia', { features: list });
    await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))));
  }

  const look = (page) =>
    page.evaluate(() => {
      const element = document.querySelector('gov-article');
      const article = element.querySelector('article');
      const { color, lineHeight, fontSize } = window.getComputedStyle(article);
      return {
        contrast: element.getAttribute('data-gov-contrast'),
        color,
        paper: window.getComputedStyle(element).backgroundColor,
        lines: Number((parseFloat(lineHeight) / parseFloat(fontSize)).toFixed(2)),
      };
    });

  /** Whether each group of the open panel can be used. */
  const usable = (page) =>
    page.evaluate(async () => {
      const display = document.querySelector('gov-article').shadowRoot.querySelector('display-settings');
      display.open();
      await display.updateComplete;
      return [...display.shadowRoot.querySelectorAll('fieldset')].map((group) => !group.disabled);
    });

  it('has forced colours instead of the chosen ones, and the spacing all the same', async () => {
    const page = await visit({ contrast: 'dark', lineSpacing: 'widest' }, { 'forced-colors': 'active' });
    const { contrast, lines } = await look(page);
    assert.deepEqual([contrast, lines], [null, 2.2]);
    assert.deepEqual(await usable(page), [false, true, true, true, true]);
  });

  it('has the chosen colours again when forced colours end, with the panel open', async () => {
    const page = await visit({ contrast: 'dark' }, { 'forced-colors': 'active' });
    await usable(page);
    await prefer(page, { 'forced-colors': 'none' });
    assert.equal((await look(page)).contrast, 'dark');
    assert.deepEqual(await usable(page), [true, true, true, true, true]);
  });

  it('has the strongest colours where they prefer more contrast and chose none', async () => {
    const page = await visit({}, { 'prefers-contrast': 'more' });
    const { color, paper } = await look(page);
    assert.deepEqual([color, paper], ['rgb(0, 0, 0)', 'rgb(255, 255, 255)']);
    await page.addStyleTag({ content: ':root { color-scheme: dark }' });
    const dark = await look(page);
    assert.deepEqual([dark.color, dark.paper], ['rgb(255, 255, 255)', 'rgb(0, 0, 0)']);
  });

  it('has what they chose where they prefer more contrast', async () => {
    assert.equal((await look(await visit({ contrast: 'light' }, { 'prefers-contrast': 'more' }))).contrast, 'light');
  });

  it('has the article as it is where they prefer less contrast', async () => {
    const { contrast, color } = await look(await visit({}, { 'prefers-contrast': 'less' }));
    assert.deepEqual([contrast, color], [null, 'rgb(31, 31, 31)']);
  });

  it('has the paper of the page, whatever scheme they prefer, unless the page follows it', async () => {
    const page = await visit({}, { 'prefers-color-scheme': 'dark' });
    assert.equal((await look(page)).color, 'rgb(31, 31, 31)');
    await page.addStyleTag({ content: ':root { color-scheme: light dark }' });
    assert.equal((await look(page)).color, 'rgb(232, 232, 232)');
  });

  it('sees no transition of the portal’s where they prefer less motion', async () => {
    const css = '* { transition: all 5s }';
    const page = await visit({ contrast: 'high', lineSpacing: 'wide' }, { 'prefers-reduced-motion': 'reduce' }, css);
    const times = await page.evaluate(() => {
      const element = document.querySelector('gov-article');
      return [element, ...element.querySelectorAll('p')].map(
        (each) => window.getComputedStyle(each).transitionProperty,
      );
    });
    assert.deepEqual([...new Set(times)], ['none']);
  });

  it('loads no font and nothing of other hosts, be data dear to them or not', async () => {
    for (const data of ['reduce', 'no-preference']) {
      const page = await visit({ font: 'OpenDyslexic' }, { 'prefers-reduced-data': data });
      await usable(page);
      const fonts = page.requested.filter((url) => /\.(?:woff2?|ttf|otf|eot)\b/.test(url));
      assert.deepEqual(fonts, []);
      const others = page.requested.filter((url) => !url.startsWith(site.server.origin) && !url.startsWith('data:'));
      assert.deepEqual(others, []);
    }
  });

  it('has paper as the publisher has it', async () => {
    const page = await visit({ contrast: 'high', lineSpacing: 'widest', columnWidth: 'narrow' }, {});
    assert.equal((await look(page)).color, 'rgb(255, 255, 255)');
    await page.emulateMediaType('print');
    const { color, paper, lines } = await look(page);
    assert.deepEqual([color, paper, lines], ['rgb(0, 0, 0)', 'rgba(0, 0, 0, 0)', 1.65]);
  });
});
