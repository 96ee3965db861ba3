/** Starts WebKitGTK without a screen and speaks the WebDriver protocol (https://www.w3.org/TR/webdriver2/) to it. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { createInterface } from 'node:readline';
import { setTimeout as sleep } from 'node:timers/promises';

const startLimit = 20_000; // ms, until the driver answers

/**
 * Without a window manager the window has the focus while the screen's pointer, which rests in the middle, is over it.
 * On a screen this low that is over the browser's toolbar, where it hovers nothing of the page. Windows may be larger.
 */
const screenSize = '800x40x24';

/**
 * @param {{ driver: string, browser: string, display: string }} programs
 * @returns {Promise<{ send: (method: string, path: string, body?: object) => Promise<unknown>, quit: () => Promise<void> }>}
 */
export async function startWebKit({ driver, browser, display }) {
  const children = [];
  const run = (...options) => children[children.push(spawn(...options)) - 1];
  const kill = () => children.forEach((child) => child.kill());
  process.once('exit', kill);

  try {
    const screen = run(display, ['-displayfd', '3', '-screen', '0', screenSize, '-nolisten', 'tcp'], {
      stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
    });
    const [number] = await once(createInterface(screen.stdio[3]), 'line');
    const port = await freePort();
    run(driver, [`--port=${port}`], {
      stdio: 'ignore',
      env: { ...process.env, DISPLAY: `:${number}`, NO_AT_BRIDGE: '1' },
    });

    const server = `http://127.0.0.1:${port}`;
    await untilReady(server);
    const { sessionId } = await send('POST', `${server}/session`, { capabilities: { alwaysMatch: wanted(browser) } });
    return {
      send: (method, path, body) => send(method, `${server}/session/${sessionId}${path}`, body),
      async quit() {
        await send('DELETE', `${server}/session/${sessionId}`).catch(() => {}); // it is killed in any case
        kill();
        process.off('exit', kill);
      },
    };
  } catch (error) {
    kill();
    throw error;
  }
}

/** Navigation does not wait for the page: the test runner hears from the page itself. */
const wanted = (binary) => ({
  browserName: 'MiniBrowser',
  pageLoadStrategy: 'none',
  'webkitgtk:browserOptions': { binary, args: ['--automation'] },
});

async function send(method, url, body) {
  const response = await fetch(url, { method, body: method === 'POST' ? JSON.stringify(body ?? {}) : undefined });
  const { value } = await response.json();
  if (!response.ok) throw new Error(`WebKitWebDriver: ${value.error}: ${value.message}`);
  return value;
}

async function untilReady(server) {
  const end = Date.now() + startLimit;
  while (Date.now() < end) {
    const status = await send('GET', `${server}/status`).catch(() => undefined);
    if (status?.ready) return;
    await sleep(100);
  }
  throw new Error(`WebKitWebDriver did not answer within ${startLimit / 1000} s.`);
}

async function freePort() {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address();
  server.close();
  await once(server, 'close');
  return port;
}
