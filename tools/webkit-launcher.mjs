/** Web Test Runner launcher for WebKitGTK: one window, one test file after the other. */
import { startWebKit } from './webkit-driver.mjs';
import { webkitPage } from './webkit-page.mjs';

/** @param {{ driver: string, browser: string, display: string }} programs */
export function webkitLauncher(programs) {
  let starting;
  let webkit; // { driver, page } once it runs
  let active; // id of the session whose test file is on the page

  const start = async () => {
    const driver = await startWebKit(programs);
    webkit = { driver, page: webkitPage(driver) };
  };
  const go = (url) => webkit.driver.send('POST', '/url', { url });

  return {
    name: 'WebKit',
    type: 'puppeteer', // the stock commands then ask for getPage()
    concurrency: 1,
    isActive: (id) => id === active,
    getBrowserUrl: () => webkit.driver.send('GET', '/url'),
    getPage: () => webkit.page,
    async startSession(id, url) {
      active = id;
      await (starting ??= start());
      await webkit.page.setViewport({ width: 800, height: 600 });
      await go(url);
    },
    async stopSession() {
      await go('about:blank'); // ends whatever still runs there
      active = undefined;
      return {};
    },
    startDebugSession() {
      throw new Error('WebKitGTK has no debug mode here; use Chromium.');
    },
    stop: async () => webkit?.driver.quit(),
  };
}
