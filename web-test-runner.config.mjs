import { esbuildPlugin } from '@web/dev-server-esbuild';
import { defaultReporter } from '@web/test-runner';
import { chromeLauncher } from '@web/test-runner-chrome';
import puppeteer from 'puppeteer-core';
import { chromiumFlags, findChromium, findFirefox, findWebKit } from './tools/browsers.mjs';
import { countReporter } from './tools/count-reporter.mjs';
import { serveFaults } from './tools/faults.mjs';
import { serveHostileRequests } from './tools/hostile-requests.mjs';
import { serveTestFiles } from './tools/test-files.mjs';
import { webkitLauncher } from './tools/webkit-launcher.mjs';

/** No test asks the browser what it fetched, and to be told of each of a hundred modules takes Firefox half of its time. */
const withPuppeteer = (launchOptions) =>
  chromeLauncher({ puppeteer, launchOptions: { networkEnabled: false, ...launchOptions } });

const launchers = {
  chromium: async () => withPuppeteer({ executablePath: await findChromium(), args: chromiumFlags }),
  firefox: () => withPuppeteer({ browser: 'firefox', executablePath: findFirefox() }),
  webkit: () => webkitLauncher(findWebKit()),
};

/** BROWSERS=chromium,firefox,webkit; Chromium alone where it is not set. */
const browsers = (process.env.BROWSERS || 'chromium').split(',').map((name) => {
  const launch = launchers[name.trim()];
  if (!launch) throw new Error(`BROWSERS: "${name}" is none of ${Object.keys(launchers).join(', ')}.`);
  return launch();
});

export default {
  files: 'test/**/*.test.ts',
  browsers: await Promise.all(browsers),
  concurrency: 1, // pages of one browser would share focus and localStorage
  nodeResolve: { exportConditions: ['development'] },
  plugins: [esbuildPlugin({ ts: true, target: 'es2022', tsconfig: 'tsconfig.json' })],
  middleware: [serveFaults, serveHostileRequests, serveTestFiles],
  // In ms: a busy machine is slow to start three browsers at once and to try a thousand cases; that is no failure.
  browserStartTimeout: 120_000,
  testsStartTimeout: 60_000,
  testsFinishTimeout: 300_000,
  testFramework: { config: { timeout: 30_000 } },
  coverageConfig: {
    include: ['src/**/*.ts'],
    threshold: { statements: 95, lines: 95, functions: 95, branches: 90 },
  },
  filterBrowserLogs: ({ args }) => !String(args[0]).includes('Lit is in dev mode'),
  // Progress is drawn over and over: in a log it would bury what failed.
  reporters: [defaultReporter({ reportTestProgress: Boolean(process.stdout.isTTY) }), countReporter()],
};
