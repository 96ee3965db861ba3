/** Writes the whole site into a folder. */
import { cp, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { bundleSearch } from './bundle.mjs';
import { inOrder, pageOfDocument } from './documents.mjs';
import { layout } from './layout.mjs';
import { codesPage } from './pages/codes.mjs';
import { documentPage } from './pages/documents.mjs';
import { elementPage } from './pages/element.mjs';
import { fieldsPage } from './pages/fields.mjs';
import { searchPage } from './pages/search.mjs';
import { startPage } from './pages/start.mjs';
import { textsPage } from './pages/texts.mjs';
import { LANGUAGES, makeView } from './view.mjs';

const here = (path) => fileURLToPath(new URL(path, import.meta.url));
const root = here('../../');

/**
 * @param {string} outdir emptied first
 * @param {object} data as `readData()` has it; `embed`, from the site, is where the page is that makes the code, if it is there
 */
export async function buildSite(outdir, data) {
  await rm(outdir, { recursive: true, force: true });
  const files = new Map();
  for (const { t, folder, ...rest } of LANGUAGES) {
    const site = { data, pages: pagesOf(data, await readExamples()), entries: [], files, paths: pathsOf(data) };
    for (const page of site.pages) {
      const view = makeView(site, { t, folder, ...rest }, page);
      const content = page.content(view);
      await write(outdir, folder + page.path, String(layout(page, view, content, site.pages)));
    }
    await write(outdir, `assets/search.${t.lang}.json`, JSON.stringify(searchIndex(site, t)));
  }
  await writeAssets(outdir, files);
}

function pagesOf(data, examples) {
  const documents = new Map(data.documents.map((document) => [document.path, document]));
  const known = { examples, documents };
  const ofElements = data.elements.map((element) => elementPage(element, known));
  const taken = new Set(ofElements.map(({ path }) => path));
  const others = inOrder(data.documents).filter(({ path }) => !taken.has(pageOfDocument(path)));
  return [
    startPage(known),
    searchPage(),
    ...ofElements,
    fieldsPage(),
    codesPage(),
    textsPage(),
    ...others.map(documentPage),
  ];
}

function pathsOf({ documents }) {
  return new Set(documents.map(({ path }) => path));
}

async function readExamples() {
  const names = (await readdir(here('examples'))).filter((name) => name.endsWith('.html'));
  const texts = names.map(async (name) => [
    name.replace('.html', ''),
    await readFile(here(`examples/${name}`), 'utf8'),
  ]);
  return new Map(await Promise.all(texts));
}

/** Pages themselves are found as well as what is in them. */
function searchIndex({ pages, entries }, t) {
  const ofPages = pages.map((page) => ({
    page: page.path,
    title: page.label?.({ t }) ?? page.title({ t }),
    kind: t.sections[page.section] ?? '',
    text: '',
  }));
  return [...ofPages, ...entries].map(({ page, id, ...rest }, i) => ({
    ...rest,
    id: i,
    url: id ? `${page}#${id}` : page,
  }));
}

async function writeAssets(outdir, files) {
  await write(outdir, 'assets/search.js', await bundleSearch());
  await write(outdir, 'assets/site.css', await styles());
  for (const name of ['menu.js', 'icon.svg']) await copy(outdir, `assets/${name}`, here(`client/${name}`));
  await copy(outdir, 'assets/gov-article-full.js', join(root, 'dist/gov-article-full.js'));
  for (const name of await readdir(join(root, 'demo/img')))
    await copy(outdir, `img/${name}`, join(root, 'demo/img', name));
  for (const [target, file] of files) await copy(outdir, target, join(root, file));
}

const STYLES = ['base', 'frame', 'columns', 'text', 'entries', 'boxes', 'media'];

/** In the order in which one may overrule another. */
async function styles() {
  const texts = await Promise.all(STYLES.map((name) => readFile(here(`client/styles/${name}.css`), 'utf8')));
  return texts.join('\n');
}

async function write(outdir, path, text) {
  const file = join(outdir, path);
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, text);
}

async function copy(outdir, path, from) {
  await mkdir(dirname(join(outdir, path)), { recursive: true });
  await cp(from, join(outdir, path));
}
