/** The page that makes the code, for every webmaster: axe, zoom and large text, forced colours. */
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { describe, it } from 'node:test';
import { clipped } from '../helpers/clipping.mjs';
import { fragmentOf, useMaker } from './embed-maker.mjs';

const axe = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

describe('the page that makes the code', () => {
  const site = useMaker();

  it('passes every rule of axe, in each state, light and dark', async () => {
    for (const [choices, scheme] of [
      [{}, 'light'],
      [{ lang: 'en', sample: 'mended', scheme: 'both', 'light-accent': '#ff8800' }, 'dark'],
      [
        { source: 'address', address: '/khong-co', 'light-background': '#222222', mapping: 'headline=a\nauthor=b' },
        'light',
      ],
    ]) {
      const page = await site.openMaker(fragmentOf(choices), {
        prepare: (fresh) => fresh.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]),
      });
      await page.$$eval('details', (all) => all.forEach((each) => (each.open = true)));
      await page.evaluate(axe);
      const violations = await page.evaluate(async () => {
        const found = await window.axe.run(document, { iframes: false, rules: { 'target-size': { enabled: true } } });
        return found.violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
      });
      assert.deepEqual(violations, [], JSON.stringify(choices));
    }
  });

  for (const [where, width, size] of [
    ['at 320 px', 320, '100%'],
    ['at 768 px with text at 200 %', 768, '200%'],
    ['at 320 px with text at 200 %', 320, '200%'],
  ]) {
    it(`loses nothing ${where}`, async () => {
      const choices = {
        lang: 'en',
        sample: 'mended',
        scheme: 'both',
        'dark-text': '#555555',
        mapping: 'headline=a',
        tools: 'save',
      };
      const page = await site.openMaker(fragmentOf(choices), {
        prepare: (fresh) => fresh.setViewport({ width, height: 700 }),
      });
      await page.evaluate((percent) => document.documentElement.style.setProperty('font-size', percent), size);
      await page.$$eval('details', (all) => all.forEach((each) => (each.open = true)));
      await page.evaluate(`window.clipped = ${clipped}`);
      assert.deepEqual(await page.evaluate(() => window.clipped(document.body)), []);
      const overflow = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      assert.equal(overflow, 0);
    });
  }

  it('keeps verdicts and edges where colours are forced', async () => {
    const page = await site.openMaker(fragmentOf({ 'light-accent': '#ff8800' }));
    const session = await page.createCDPSession();
    await session.send('Emulation.setEmulatedMedia', { features: [{ name: 'forced-colors', value: 'active' }] });
    const seen = await page.evaluate(() => {
      const { borderTopWidth, borderTopStyle } = window.getComputedStyle(document.querySelector('.primary'));
      const [sign] = document.querySelector('#light-accent-verdict').childNodes;
      return {
        borderTopWidth,
        borderTopStyle,
        sign: sign.textContent.trim(),
        forced: window.matchMedia('(forced-colors: active)').matches,
      };
    });
    assert.deepEqual(seen, { borderTopWidth: '1px', borderTopStyle: 'solid', sign: '✕', forced: true });
  });
});
