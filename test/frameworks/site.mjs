/** A server with one app, and a browser on it, for one file of tests. */
import { fileURLToPath } from 'node:url';
import { after, before } from 'node:test';
import puppeteer from 'puppeteer-core';
import { chromiumFlags, findChromium } from '../../tools/browsers.mjs';
import { strictPolicy } from '../../tools/test-files.mjs';
import { startServer } from '../e2e/server.mjs';
import * as articles from './articles.js';

const folder = (path) => fileURLToPath(new URL(path, import.meta.url));

/** What a policy must allow a framework besides: names of its Trusted Types policies. */
export const strictWith = (names) => `${strictPolicy} ${names}`.trim();

/** Of scripts that write HTML by strings: no Trusted Types, the rest as strict. */
export const withoutTrustedTypes = strictPolicy.split('; require-trusted-types-for')[0];

/**
 * Starts before the tests of the file and stops after them.
 *
 * @param {{ make?: () => Promise<{ folder: string, remove: () => Promise<void> }>, roots?: string[], policy?: string, routes?: object }} options
 */
export function useSite({ make, roots = [], policy = strictPolicy, routes = {} }) {
  const site = { asked: [] };
  let app;
  before(async () => {
    app = await make?.();
    site.app = app;
    site.server = await startServer({
      roots: [...(app ? [app.folder] : []), ...roots.map(folder), folder('../../dist'), folder('../../node_modules')],
      headers: { '/': { 'content-security-policy': policy } },
      routes: { ...articleRoutes(site.asked), ...routes },
    });
    site.browser = await puppeteer.launch({ executablePath: await findChromium(), args: chromiumFlags });
  });
  after(async () => {
    await site.browser?.close();
    await site.server?.close();
    await app?.remove();
  });

  /** Opens a page; `page.wrong` is what nobody wants to see in a console. `prepare` runs in it before its scripts. */
  site.open = async (path = '/', prepare = () => undefined) => {
    const page = await (await site.browser.createBrowserContext()).newPage();
    page.wrong = [];
    page.on('console', (message) => {
      if (['error', 'warn'].includes(message.type())) page.wrong.push(message.text());
    });
    page.on('pageerror', (error) => page.wrong.push(error.message));
    await page.evaluateOnNewDocument(() =>
      addEventListener('securitypolicyviolation', (event) => console.error(event.violatedDirective, event.sample)),
    );
    await page.evaluateOnNewDocument(prepare);
    site.asked.length = 0;
    await page.goto(site.server.origin + path);
    return page;
  };
  return site;
}

/** Articles as JSON; `asked` notes each that is asked for. */
function articleRoutes(asked) {
  const route = ([name, article]) => [
    `/articles/${name}.json`,
    (_, response) => {
      asked.push(name);
      response.writeHead(200, { 'content-type': 'application/json; charset=utf-8' }).end(JSON.stringify(article));
    },
  ];
  return Object.fromEntries(Object.entries(articles).map(route));
}
