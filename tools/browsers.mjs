/**
 * Finds the browsers that tests and benchmarks drive. There is always a Chromium: where the machine has none, the one
 * that npm installed as a dev dependency is used. `node tools/browsers.mjs` prints what was found.
 */
import { accessSync, constants, existsSync, readdirSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { findNpmChromium } from './npm-chromium.mjs';

const env = process.env;

const chromiumNames = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome'];
const chromiumPaths = {
  darwin: [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
  ],
  win32: [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA].flatMap((folder) =>
    folder
      ? [join(folder, 'Google/Chrome/Application/chrome.exe'), join(folder, 'Chromium/Application/chrome.exe')]
      : [],
  ),
};
const firefoxPaths = {
  darwin: ['/Applications/Firefox.app/Contents/MacOS/firefox'],
  win32: [env.PROGRAMFILES, env['PROGRAMFILES(X86)']].flatMap((folder) =>
    folder ? [join(folder, 'Mozilla Firefox/firefox.exe')] : [],
  ),
};

/** Keeps Chromium from needing root's sandbox, a graphics card or the network. */
export const chromiumFlags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
];

/** @returns {Promise<string>} path of a Chromium or Chrome; @throws where there is none */
export async function findChromium() {
  const found = installed('CHROME_PATH', chromiumNames, chromiumPaths) ?? (await findNpmChromium());
  if (found) return found;
  throw new Error(
    'No Chromium found. Install Chromium or Chrome, or set CHROME_PATH to one. (npm brings one for Linux on x64 only.)',
  );
}

/** @returns {string} path of a Firefox; @throws where there is none */
export function findFirefox() {
  const found = installed('FIREFOX_PATH', ['firefox', 'firefox-esr'], firefoxPaths);
  if (found) return found;
  throw new Error('No Firefox found. On Debian: apt-get install firefox-esr; elsewhere set FIREFOX_PATH.');
}

/** @returns {{ driver: string, browser: string, display: string }} WebKitGTK's programs; @throws where one is missing */
export function findWebKit() {
  const driver = onPath('WebKitWebDriver');
  const browser = miniBrowser();
  const display = onPath('Xvfb');
  if (driver && browser && display) return { driver, browser, display };
  throw new Error('No WebKitGTK found. On Debian: apt-get install webkit2gtk-driver xvfb.');
}

/** The first runnable of: the path in a variable, a name on PATH, this platform's usual places. */
function installed(variable, names, paths) {
  const chosen = env[variable];
  if (chosen && !isRunnable(chosen)) throw new Error(`${variable} is set to ${chosen}, which cannot be run.`);
  if (chosen) return chosen;
  return names.map(onPath).find(Boolean) ?? (paths[process.platform] ?? []).find(isRunnable);
}

function onPath(name) {
  return (env.PATH ?? '')
    .split(delimiter)
    .map((folder) => join(folder, name))
    .find(isRunnable);
}

function isRunnable(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** MiniBrowser is not on PATH: it lies in /usr/lib/<machine>/webkit2gtk-4.1 or the like. */
function miniBrowser() {
  return subfolders('/usr/lib')
    .flatMap(subfolders)
    .filter((folder) => /webkit2?gtk-[\d.]+$/.test(folder))
    .map((folder) => join(folder, 'MiniBrowser'))
    .find(isRunnable);
}

function subfolders(folder) {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => join(folder, entry.name));
}

/** Only Chromium is needed by everything; the others are told of, not asked for. */
async function report() {
  const found = { chromium: await findChromium(), firefox: ifFound(findFirefox), webkit: ifFound(findWebKit)?.browser };
  for (const [name, path] of Object.entries(found)) console.log(`${name.padEnd(9)} ${path ?? 'not found'}`);
}

function ifFound(find) {
  try {
    return find();
  } catch {
    return undefined;
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  report().catch((error) => {
    console.error(error.message);
    process.exitCode = 1;
  });
}
