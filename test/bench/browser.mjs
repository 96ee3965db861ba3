/** Runs one case in a fresh page of a fresh context, so that no variant finds what another left behind. */
import puppeteer from 'puppeteer-core';
import { chromiumFlags, findChromium } from '../../tools/browsers.mjs';
import { categories } from './trace.mjs';

const PATIENCE = 120_000; // ms, for the largest article on a busy machine

export async function launch() {
  const args = [
    ...chromiumFlags,
    '--js-flags=--expose-gc',
    '--disable-background-timer-throttling',
    '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1', // no article of a benchmark calls anyone
  ];
  return puppeteer.launch({ executablePath: await findChromium(), args, protocolTimeout: PATIENCE });
}

/** An error of the page, or a page that never answers, ends the benchmark: there is nothing to measure. */
export async function inPage(browser, viewport, use) {
  const context = await browser.createBrowserContext();
  const page = await context.newPage();
  try {
    const failure = new Promise((_, reject) => page.once('pageerror', reject));
    await page.setViewport(viewport);
    return await Promise.race([use(page), failure]);
  } catch (error) {
    throw new Error(`${page.url()}: ${error.message}`, { cause: error }); // a time-out of the protocol names no page
  } finally {
    await context.close();
  }
}

/** @returns {Promise<object[]>} what the browser did meanwhile, as trace.mjs reads it */
export async function tracePage(page, act, wanted = categories) {
  await page.tracing.start({ categories: wanted });
  await act();
  const { traceEvents } = JSON.parse(Buffer.from(await page.tracing.stop()).toString('utf8'));
  return traceEvents;
}
