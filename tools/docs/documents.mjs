/** Where each document of the repository is on the site. */
import { posix } from 'node:path';

/** First in the contents, in this order; others follow by name. */
const FIRST = ['docs/webmaster.vi.md', 'docs/webmaster.en.md', 'docs/formats.md', 'docs/article-format.md'];
const PROJECT = ['README.md', 'docs/accessibility.md', 'docs/benchmark.md', 'SECURITY.md', 'CHANGELOG.md'];

/** @returns {string} path of its page */
export function pageOfDocument(path) {
  const page = path.replace(/\.md$/, '').toLowerCase();
  if (PROJECT.includes(path)) return `project/${posix.basename(page)}.html`;
  return path.startsWith('docs/elements/')
    ? `${page.slice('docs/'.length)}.html`
    : `guides/${page.slice('docs/'.length)}.html`;
}

export function sectionOfDocument(path) {
  if (PROJECT.includes(path)) return 'project';
  return path.endsWith('.md') ? 'guides' : undefined; // a source file is reached from the guide that is about it
}

/**
 * The page of the same document in another language: that of `guide.en.md` for `guide.vi.md`.
 *
 * @param {object} page
 * @param {string} lang
 * @param {object[]} pages all
 * @returns {object | undefined} undefined where the document is in one language only
 */
export function translationOf({ path }, lang, pages) {
  const twin = path.replace(/\.(?:vi|en)\.html$/, `.${lang}.html`);
  return twin === path ? undefined : pages.find((each) => each.path === twin);
}

export function inOrder(documents) {
  const rank = ({ path }) => [...FIRST, '', ...PROJECT].indexOf(path);
  const place = (document) => (rank(document) < 0 ? FIRST.length : rank(document));
  return documents.toSorted((a, b) => place(a) - place(b) || (a.path < b.path ? -1 : 1));
}

/**
 * Where a link of a document leads; to a folder, its README or else its first file.
 *
 * @param {string} from path of the document
 * @param {string} href as it is written
 * @param {Set<string>} paths of all documents
 * @returns {{ page: string, hash: string } | undefined} undefined where the site has no page of it
 */
export function resolveLink(from, href, paths) {
  const [target, hash = ''] = href.split('#');
  const path = posix.join(posix.dirname(from), decodeURI(target)).replace(/\/$/, '');
  const inFolder = [...paths].find((each) => each.startsWith(`${path}/`));
  const found = [path, `${path}/README.md`].find((each) => paths.has(each)) ?? inFolder;
  return found === undefined ? undefined : { page: pageOfDocument(found), hash: hash && `#${hash}` };
}
