/** What every trial of a recipe has: a temporary folder, a free port, a Chromium that takes one name for this machine, checks. */
import assert from 'node:assert/strict';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import puppeteer from 'puppeteer-core';
import { chromiumFlags, findChromium } from '../browsers.mjs';

/** A name, not an address: for browsers `http:` on it is as insecure as on the net, which localhost is not. */
export const HOST = 'cong.anlac.example';

export const folderOf = (path) => fileURLToPath(new URL(`../../${path}`, import.meta.url));

/**
 * Runs a trial, cleans up behind it, and prints what held.
 *
 * @param {string} name
 * @param {(trial: object) => Promise<void>} run is handed: `folder` and `port` to use; `later(stop)` for what to stop in the
 *   end; `check(what, test)`; `open(address)` for a page with an article, `openPlain(address)` for any other
 */
export async function runTrial(name, run) {
  const folder = await mkdtemp(join(tmpdir(), `recipe-${name}-`));
  const stops = [() => rm(folder, { recursive: true, force: true })];
  const later = (stop) => void stops.unshift(stop);
  const cleanUp = async () => {
    // One that fails leaves the others to do.
    for (const stop of stops.splice(0)) await Promise.resolve().then(stop).catch(console.error);
  };
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'])
    process.once(signal, () => void cleanUp().then(() => process.exit(1)));
  const check = async (what, test) => {
    await test();
    console.log(`ok  ${what}`);
  };
  try {
    const browser = await puppeteer.launch({
      executablePath: await findChromium(),
      acceptInsecureCerts: true, // a trial signs its own
      handleSIGINT: false, // cleaned up with the rest
      handleSIGTERM: false,
      handleSIGHUP: false,
      args: [...chromiumFlags, `--host-resolver-rules=MAP ${HOST} 127.0.0.1`],
    });
    later(() => browser.close());
    const open = (address) => openPage(browser, address);
    const openPlain = async (address) => {
      const page = await browser.newPage();
      await page.goto(address);
      return page;
    };
    await run({ folder, port: await freePort(), later, check, open, openPlain });
    console.log(`${name}: everything held`);
  } finally {
    await cleanUp();
  }
}

/** Opens a page, waits for its article, and keeps what it asked for, logged and violated. */
async function openPage(browser, address) {
  const page = await (await browser.createBrowserContext()).newPage();
  const seen = { requests: [], logged: [] };
  page.on('request', (request) => seen.requests.push(request.url()));
  page.on('console', (message) => seen.logged.push(`${message.type()}: ${message.text()}`));
  page.on('pageerror', (error) => seen.logged.push(`error: ${error.message}`));
  await page.evaluateOnNewDocument(() => {
    window.violations = [];
    document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI, sourceFile }) =>
      window.violations.push(`${violatedDirective} ${blockedURI} ${sourceFile}`),
    );
  });
  await page.setViewport({ width: 1280, height: 900 });
  const response = await page.goto(address, { waitUntil: 'networkidle0' });
  await page.waitForFunction(() =>
    ['ready', 'error'].includes(document.querySelector('gov-article:has(article)')?.status),
  );
  return { page, response, ...seen, violations: () => page.evaluate(() => window.violations) };
}

/** What a reader sees of the article that the element wrote, or that the page had. */
export function readArticle(page) {
  return page.evaluate(() => {
    const host = document.querySelector('gov-article');
    const article = host.querySelector('article');
    return {
      status: host.status,
      title: article.querySelector('h1, h2').innerText,
      text: article.innerText,
      captions: [...article.querySelectorAll('figcaption')].map((each) => each.innerText),
      pictures: [...article.querySelectorAll('img')].map(({ currentSrc }) => currentSrc),
      controls: [...host.shadowRoot.querySelectorAll('font-size-toggle, email-share, print-button, share-article')].map(
        ({ localName }) => localName,
      ),
      isSecure: window.isSecureContext,
    };
  });
}

/** On `http:` there is no `navigator.clipboard`: the element copies all the same. */
export async function copyLink(page) {
  await page.evaluate(() => document.querySelector('gov-article').scrollIntoView());
  await page.locator('gov-article >>> share-article >>> [part~="button"]').click();
  await page.locator('gov-article >>> share-article >>> button ::-p-text(Sao chép liên kết)').click();
  // Strings are code that the policy of the page forbids; functions come in by the debugger.
  await page.waitForFunction(() => {
    const { shadowRoot } = document.querySelector('gov-article').shadowRoot.querySelector('share-article');
    return shadowRoot.querySelector('p[role=status]').innerText.trim() !== '';
  });
  return page.evaluate(() => {
    const { shadowRoot } = document.querySelector('gov-article').shadowRoot.querySelector('share-article');
    const status = shadowRoot.querySelector('p[role=status]').innerText.trim();
    return { api: typeof navigator.clipboard, status };
  });
}

/** @returns the name of the file that the browser keeps when the reader saves the article as text */
export async function saveText(page, folder) {
  const { targetInfo } = await (await page.createCDPSession()).send('Target.getTargetInfo');
  const session = await page.browser().target().createCDPSession();
  await session.send('Browser.setDownloadBehavior', {
    behavior: 'allow',
    browserContextId: targetInfo.browserContextId,
    downloadPath: folder,
    eventsEnabled: true,
  });
  const kept = new Promise((resolve) => {
    let name;
    session.on('Browser.downloadWillBegin', ({ suggestedFilename }) => (name = suggestedFilename));
    session.on('Browser.downloadProgress', ({ state }) => state === 'completed' && resolve(name));
  });
  await page.locator('gov-article >>> save-article >>> [part~="button"]').click();
  await page.locator('gov-article >>> save-article >>> button ::-p-text(Văn bản)').click();
  return kept;
}

export const hasNone = (list) => assert.deepEqual(list, []);

export async function freePort() {
  const server = createServer();
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address();
  await new Promise((resolve) => server.close(resolve));
  return port;
}
