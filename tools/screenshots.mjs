/**
 * Takes the pictures of demo/screenshots/ anew, from the built demo: phone, desk, dark, high contrast, text at 200 % and
 * paper. `npm run screenshots`, after `npm run build`; paper needs pdftoppm (Debian: poppler-utils).
 */
import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import puppeteer from 'puppeteer-core';
import { startServer } from '../test/e2e/server.mjs';
import { chromiumFlags, findChromium } from './browsers.mjs';

const folder = (path) => fileURLToPath(new URL(path, import.meta.url));
const out = folder('../demo/screenshots/');
const PHONE = { width: 360, height: 740, deviceScaleFactor: 2, isMobile: true, hasTouch: true };
const DESK = { width: 1280, height: 900 };

/** Each with what a reader has chosen before, and does on the page. */
const shots = [
  { name: 'phone', viewport: PHONE },
  { name: 'desk', viewport: DESK },
  { name: 'dark', viewport: PHONE, stored: { 'gov-display': JSON.stringify({ contrast: 'dark' }) } },
  { name: 'high-contrast', viewport: PHONE, stored: { 'gov-display': JSON.stringify({ contrast: 'high' }) } },
  { name: 'text-200', viewport: PHONE, stored: { 'gov-font-scale': '2' } },
  { name: 'figure', viewport: DESK, hash: '#anh-2' },
  { name: 'display', viewport: DESK, act: openDisplay },
];

async function takeAll() {
  await mkdir(out, { recursive: true });
  const server = await startServer({ roots: [folder('../dist'), folder('../demo')] });
  const browser = await puppeteer.launch({ executablePath: await findChromium(), args: chromiumFlags });
  try {
    for (const shot of shots) await take(browser, server.origin, shot);
    await takePaper(browser, server.origin);
  } finally {
    await browser.close();
    await server.close();
  }
}

async function take(browser, origin, { name, viewport, stored = {}, hash = '', act }) {
  const page = await open(browser, origin, viewport, stored, hash);
  await act?.(page);
  await page.screenshot({ path: join(out, `${name}.webp`), type: 'webp', quality: 80 });
  await page.browserContext().close();
}

async function open(browser, origin, viewport, stored, hash) {
  const page = await (await browser.createBrowserContext()).newPage();
  await page.setViewport(viewport);
  await page.evaluateOnNewDocument((entries) => {
    for (const [key, value] of Object.entries(entries)) localStorage.setItem(key, value);
  }, stored);
  await page.goto(`${origin}/index.html${hash}`, { waitUntil: 'networkidle0' });
  await page.waitForFunction(() => document.querySelector('gov-article')?.status === 'ready');
  // On a phone the portal's head fills the first screen.
  if (viewport === PHONE)
    await page.evaluate(() => document.querySelector('gov-article').scrollIntoView({ behavior: 'instant' }));
  // Those further down wait for the reader.
  await page.waitForFunction(() =>
    [...document.images].every((image) => image.complete || image.getBoundingClientRect().top > innerHeight),
  );
  return page;
}

async function openDisplay(page) {
  await page.locator('gov-article >>> display-settings >>> [part~="button"]').click();
  await page.waitForNetworkIdle();
}

async function takePaper(browser, origin) {
  const page = await open(browser, origin, DESK, {}, '');
  await page.evaluate(() => {
    window.print = () => dispatchEvent(new Event('beforeprint'));
  });
  await page.locator('gov-article >>> print-button >>> button').click();
  await page.waitForSelector('[data-gov-print="note"]');
  const temporary = await mkdtemp(join(tmpdir(), 'paper-'));
  const pdf = join(temporary, 'article.pdf');
  await writeFile(pdf, await page.pdf({ format: 'A4' }));
  await promisify(execFile)('pdftoppm', [
    '-png',
    '-r',
    '60',
    '-f',
    '1',
    '-l',
    '1',
    '-singlefile',
    pdf,
    join(temporary, 'p'),
  ]);
  await page.setViewport({ width: 496, height: 702 });
  await page.goto(`data:image/png;base64,${await readFile(join(temporary, 'p.png'), 'base64')}`);
  await page.screenshot({ path: join(out, 'print.webp'), type: 'webp', quality: 80 });
  await rm(temporary, { recursive: true });
}

await takeAll();
