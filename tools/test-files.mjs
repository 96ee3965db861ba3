/** What the test server hands out as it is, untouched by the module transforms that test files go through. */
import { listFiles } from './list-files.mjs';
import { readStatic } from './static-file.mjs';

/** The strictest policy that we promise to run under; pages with it are loaded in frames by tests. */
export const strictPolicy =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; " +
  "require-trusted-types-for 'script'; trusted-types lit-html gov-article";

const asBuilt = /^\/dist\/(gov-article(?:-full)?\.js|[^/]+\.json|[^/]+\.map)$/;

/** Koa middleware: fixtures, whole pages, the built bundle, the options of property tests and, where GOV_ARTICLE_CORPORA names a folder, its files. */
export async function serveTestFiles(context, next) {
  const { path } = context;
  const corpora = process.env.GOV_ARTICLE_CORPORA;

  if (path.startsWith('/test/e2e/pages/')) {
    context.set('content-security-policy', strictPolicy);
    return serve(context, '.', path);
  }
  const isFixture = path.startsWith('/test/fixtures/') && !path.endsWith('.ts');
  if (isFixture || asBuilt.test(path)) return serve(context, '.', path);
  if (corpora && path.startsWith('/corpora/')) return serve(context, corpora, path.slice('/corpora'.length));
  if (corpora && path === '/corpora-index.json') {
    context.body = await listFiles(corpora); // Koa sends an array as JSON
    return undefined;
  }
  if (path === '/property-options.json') {
    context.body = propertyOptions();
    return undefined;
  }
  return next();
}

/**
 * How often each property is tried, and with what seed. The seed is fixed: the same commit must pass or fail alike on every
 * machine, and other cases are what `npm run fuzz` is for.
 */
function propertyOptions() {
  return { runs: Number(process.env.FUZZ_RUNS ?? 1000), seed: Number(process.env.FUZZ_SEED ?? 20180109) };
}

async function serve(context, root, path) {
  const found = await readStatic(root, path);
  if (!found) return;
  context.type = found.type;
  context.body = found.body;
  context.set('cache-control', 'no-store');
}
