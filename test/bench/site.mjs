/** The site that the pages come from. The bundle is read once: a build that runs meanwhile changes nothing. */
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { startServer } from '../e2e/server.mjs';
import { contentCases } from './cases.mjs';
import { article, articleHtml, smallArticles } from './inputs.mjs';

const SLOW_ANSWER = 400; // ms: the page is drawn before its article comes

/** @param {string} bundle path of the script-tag build */
export async function startSite(bundle) {
  const script = await readFile(bundle).catch(() => {
    throw new Error(`There is no ${bundle}: run "npm run build" first.`);
  });
  // The build that bundles contain; purify.min.js does a quarter more work and would flatter every ratio.
  const purify = await readFile(new URL(import.meta.resolve('dompurify')));
  return startServer({
    roots: [folder('./pages'), folder('../../demo')],
    routes: {
      '/gov-article.js': answer('text/javascript', () => script),
      '/purify.mjs': answer('text/javascript', () => purify),
      '/slow-article.json': answer('application/json', () => JSON.stringify(article('blocks', 1)), SLOW_ANSWER),
      ...Object.fromEntries(contentCases.map((testCase) => [`/content/${testCase.name}`, contentOf(testCase)])),
    },
  });
}

/** All that a page of the case needs: articles and their HTML, large and small, for every variant. */
function contentOf({ form, times, count }) {
  const both = (json) => ({ article: json, html: articleHtml(json) });
  return answer('application/json', () =>
    JSON.stringify({
      small: both(smallArticles[form]),
      whole: Array.from({ length: count }, () => both(article(form, times))),
    }),
  );
}

function answer(type, body, delay = 0) {
  return (_request, response) => {
    setTimeout(() => {
      response.writeHead(200, { 'content-type': `${type}; charset=utf-8`, 'cache-control': 'no-store' }).end(body());
    }, delay);
  };
}

function folder(path) {
  return fileURLToPath(new URL(path, import.meta.url));
}
