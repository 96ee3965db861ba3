/** A site with the built script tag, and a browser on it, for one file of whole-page tests. */
import { fileURLToPath } from 'node:url';
import { after, before } from 'node:test';
import puppeteer from 'puppeteer-core';
import { chromiumFlags, findChromium } from '../../tools/browsers.mjs';
import { startServer } from './server.mjs';

const folder = (path) => fileURLToPath(new URL(path, import.meta.url));

/** Starts before the tests of the file and stops after them. */
export function useSite({ headers, routes, flags = [], withoutFlags = [] } = {}) {
  const site = {};
  before(async () => {
    site.server = await startServer({
      roots: [folder('pages'), folder('../../dist'), folder('../../demo')],
      headers,
      routes,
    });
    site.browser = await puppeteer.launch({
      executablePath: await findChromium(),
      args: [...chromiumFlags, ...flags],
      ignoreDefaultArgs: withoutFlags,
    });
  });
  after(async () => {
    await site.browser?.close();
    await site.server?.close();
  });
  /** Opens a page of the site and waits for its articles; what it logs and asks for is kept. */
  site.open = async (path, { ready = true, prepare } = {}) => {
    const context = await site.browser.createBrowserContext();
    const page = await context.newPage();
    page.logged = [];
    page.requested = [];
    page.on('console', (message) => page.logged.push(`${message.type()}: ${message.text()}`));
    page.on('pageerror', (error) => page.logged.push(`error: ${error.message}`));
    page.on('request', (request) => page.requested.push(request.url()));
    await page.setViewport({ width: 1280, height: 900 });
    await prepare?.(page);
    await page.goto(`${site.server.origin}/${path}`, { waitUntil: 'load' });
    if (ready) await page.waitForFunction(() => document.querySelector('gov-article')?.status === 'ready');
    return page;
  };
  return site;
}
