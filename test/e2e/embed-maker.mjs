/** The page that makes the code, opened and used as a webmaster does, for the files of tests that need it. */
import { readFile } from 'node:fs/promises';
import { strictPolicy } from '../../tools/test-files.mjs';
import { useSite } from './site.mjs';

/** The page with the policy of its own only, which lets it read every address. */
const maker = await readFile(new URL('../../demo/embed.html', import.meta.url));

/** Starts a site before the tests of the file, on which the page that makes the code is served with the strictest policy. */
export function useMaker(routes = {}) {
  const site = useSite({
    headers: { '/embed.html': { 'content-security-policy': strictPolicy } },
    routes: { '/open.html': (_, response) => answer(response, 'text/html', maker), ...routes },
  });
  /** @param {string} [fragment] choices that the page is opened with */
  site.openMaker = async (fragment = '', { path = 'embed.html', prepare } = {}) => {
    const watched = async (fresh) => {
      await fresh.evaluateOnNewDocument(watchPolicy);
      await prepare?.(fresh);
    };
    const page = await site.open(`${path}${fragment}`, { ready: false, prepare: watched });
    await settled(page);
    return page;
  };
  return site;
}

export function answer(response, type, body, headers = {}) {
  response.writeHead(200, { 'content-type': `${type}; charset=utf-8`, ...headers }).end(body);
}

/** Notes what the policy of a page, or of a frame in it, does not allow. */
export function watchPolicy() {
  window.violations = [];
  document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) =>
    window.top.violations.push(`${violatedDirective} ${blockedURI}`),
  );
}

/** Waits until the article was read, or could not be. */
export async function settled(page) {
  await page.waitForFunction(() =>
    /ready|warning|error|empty/.test(document.querySelector('#read-status').dataset.status),
  );
}

/** Waits until the page tells that it has read the article with these words in its title. */
export async function hasRead(page, words) {
  await page.waitForFunction((title) => document.querySelector('#read-status').textContent.includes(title), {}, words);
}

export function fragmentOf(choices) {
  return `#${new globalThis.URLSearchParams({ lang: 'vi', ...choices })}`;
}

/** The blocks to copy, by name. */
export async function codeOf(page) {
  const blocks = await page.$$eval('[data-code]', (all) => all.map((each) => [each.dataset.code, each.textContent]));
  return Object.fromEntries(blocks);
}

export async function textOf(page, selector) {
  return page.$eval(selector, (element) => element.textContent);
}

/** Writes into a field as a person does, and leaves it. */
export async function write(page, selector, text) {
  await page.focus(selector);
  await page.$eval(selector, (field) => field.select());
  await page.keyboard.press('Backspace');
  await page.keyboard.type(text);
  await page.keyboard.press('Tab');
}
