/** The page that makes the code, with all that it needs to stand beside the scripts of a version. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { listFiles } from '../list-files.mjs';

/** Pages of the demo are not in a release: the guide says what they show. The site has it in both languages. */
const GUIDE = '../site/guides/webmaster';
const guideLink = (text) => `<a href="${GUIDE}.vi.html" data-href="${GUIDE}.{language}.html" data-text="${text}">`;

/**
 * @param {string} page text of demo/embed.html
 * @param {string} full address of the full script, which is in the frame of the preview
 */
export function releasedPage(page, full) {
  const replaced = {
    '<a href="pages.html" data-text="demos">': guideLink('guide'),
    '<a href="enhance.html" data-text="noJson">': guideLink('noJson'),
    '<script src="gov-article-full.js"': `<script src="${full}"`,
  };
  for (const from of Object.keys(replaced))
    if (!page.includes(from)) throw new Error(`demo/embed.html has no ${from} to replace.`);
  return Object.entries(replaced).reduce((text, [from, to]) => text.replace(from, () => to), page);
}

/**
 * @param {string} root of the project, after the build
 * @param {{ name: string, file: string, integrity: string }[]} scripts of the version, in the folder around that of the page
 * @returns {Promise<[string, Buffer][]>} files by their path in the folder of the page, in an order that does not change
 */
export async function embedFiles(root, scripts) {
  const read = (path) => readFile(join(root, path));
  const files = new Map();
  const add = (path, text) => files.set(path, Buffer.from(text));

  const full = scripts.find(({ name }) => name.endsWith('-full'));
  add('index.html', releasedPage((await read('demo/embed.html')).toString(), `../${full.file}`));
  for (const path of await listFiles(join(root, 'demo/embed')))
    files.set(`embed/${path}`, await read(`demo/embed/${path}`));
  for (const { name, file, integrity } of scripts) {
    const facts = JSON.parse(await read(`dist/${name}.integrity.json`));
    if (facts.integrity !== integrity) throw new Error(`dist/${name}.integrity.json is of another build.`);
    add(`${name}.integrity.json`, `${JSON.stringify({ ...facts, file: `../${file}` }, null, 2)}\n`);
  }

  const pictures = new Set(['mark.svg']);
  const { SAMPLES } = await import(pathToFileURL(join(root, 'demo/embed/settings.js')).href);
  for (const { src } of Object.values(SAMPLES)) {
    const text = inFolder((await read(`demo/${src}`)).toString());
    for (const [, name] of text.matchAll(/\bimg\/([\w.-]+)/g)) pictures.add(name);
    add(src, text);
  }
  const there = await listFiles(join(root, 'demo/img'));
  for (const name of there.filter((each) => pictures.has(each)))
    files.set(`img/${name}`, await read(`demo/img/${name}`));
  return [...files];
}

/** Samples that have their page and its pictures at the root of the demo's server have them in this folder here. */
const inFolder = (json) =>
  json.replaceAll(/"(?:\/|\.\.\/\.\.\/)formats\.html/g, '"../../index.html').replaceAll('"/img/', '"img/');
