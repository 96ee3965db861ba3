/** Runs one case in a fresh page of a fresh context, so that no variant finds what another left behind. */
import puppeteer from 'puppeteer-core';
import { chromiumFlags, findChromium } from '../../tools/browsers.mjs';
import { categories, readStep } from './trace.mjs';

const PATIENCE = 120_000; // ms, for the largest article on a busy machine

export async function launch() {
  const args = [...chromiumFlags, '--js-flags=--expose-gc', '--disable-background-timer-throttling'];
  return puppeteer.launch({ executablePath: await findChromium(), args, protocolTimeout: PATIENCE });
}

/** @returns {Promise<{ content: object, text?: object }>} what trace.mjs reads, by step */
export async function runContent(browser, origin, testCase, variant) {
  const withText = testCase.hasTextStep && variant !== 'purify'; // the plain copy to compare with is the limit's
  return inPage(browser, { width: 1280, height: 800 }, async (page) => {
    await page.goto(`${origin}/content.html`);
    await page.evaluate((...of) => window.bench.prepare(...of), testCase, variant);
    await page.tracing.start({ categories });
    await page.evaluate(() => window.bench.showContent());
    if (withText) await page.evaluate(() => window.bench.enlargeText());
    const { traceEvents } = JSON.parse(Buffer.from(await page.tracing.stop()).toString('utf8'));
    const content = readStep(traceEvents, 'content');
    return withText ? { content, text: readStep(traceEvents, 'text') } : { content };
  });
}

/** @returns {Promise<{ shift: number }>} the sum of all layout shifts while the article loads and is scrolled through */
export async function runShift(browser, origin, { width, height, isBare }) {
  return inPage(browser, { width, height }, async (page) => {
    await page.goto(`${origin}/shift.html${isBare ? '?bare' : ''}`);
    return { shift: await page.evaluate(() => window.bench.readToTheEnd()) };
  });
}

async function inPage(browser, viewport, use) {
  const context = await browser.createBrowserContext();
  try {
    const page = await context.newPage();
    const failure = new Promise((_, reject) => page.once('pageerror', reject));
    await page.setViewport(viewport);
    return await Promise.race([use(page), failure]);
  } finally {
    await context.close();
  }
}
