/** The site that the pages come from. Scripts are read once: a build that runs meanwhile changes nothing. */
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { startServer } from '../e2e/server.mjs';
import { answer } from './answer.mjs';
import { buildApps } from './apps.mjs';
import { corpora } from './corpora.mjs';
import { article, articleHtml, smallArticle } from './inputs.mjs';
import { loadRoutes } from './load-pages.mjs';
import { contentCases } from './suites/content-cases.mjs';

const SLOW_ANSWER = 400; // ms: the page is drawn before its article comes

/** @param {string} bundle path of the script-tag build */
export async function startSite(bundle) {
  const ours = await readFile(bundle).catch(() => {
    throw new Error(`There is no ${bundle}: run "npm run build" first.`);
  });
  const apps = await buildApps();
  // The build that bundles contain; purify.min.js does a quarter more work and would flatter every ratio.
  const purify = await readFile(new URL(import.meta.resolve('dompurify')));
  const roots = [folder('./pages'), folder('../../demo'), folder('../e2e/pages')];
  return startServer({
    roots,
    routes: {
      '/gov-article.js': answer('text/javascript', ours),
      '/purify.mjs': answer('text/javascript', purify),
      '/purify.js': answer('text/javascript', apps.purify),
      '/react.js': answer('text/javascript', apps.react),
      '/slow-article.json': answer('application/json', () => JSON.stringify(article('blocks', 1)), SLOW_ANSWER),
      '/corpora.json': answer('application/json', async () => JSON.stringify(await corpora())),
      ...loadRoutes({ ...apps, ours }),
      ...Object.fromEntries(contentCases.map((testCase) => [`/content/${testCase.name}`, contentOf(testCase)])),
    },
  });
}

/** All that a page of the case needs: articles and their HTML, large and small, for every variant. */
function contentOf({ form, times, count }) {
  let body; // made once, when it is asked for first: the longest has 17 MB
  return answer('application/json', () => {
    body ??= JSON.stringify({
      small: both(smallArticle(form)),
      whole: Array(count).fill(both(article(form, times))),
    });
    return body;
  });
}

function both(json) {
  return { article: json, html: articleHtml(json) };
}

function folder(path) {
  return fileURLToPath(new URL(path, import.meta.url));
}
