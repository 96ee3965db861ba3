/** Everything that the site is made from, as the build and the documents have it. */
import { readdir, readFile } from 'node:fs/promises';
import { extname } from 'node:path';
import { elementsOf, readManifest } from '../editor-data/elements.mjs';
import { errorCodes, warningCodes } from './codes.mjs';
import { schemaFields } from './schema-fields.mjs';

const root = new URL('../../', import.meta.url);
const read = (path) => readFile(new URL(path, root), 'utf8');
const readJson = async (path) => JSON.parse(await read(path));

export async function readData() {
  const { toolStrings } = await import('../../dist/i18n/tool-strings.js');
  const { version } = await readJson('package.json');
  return {
    version,
    integrity: (await readJson('dist/gov-article-full.integrity.json')).integrity,
    elements: elementsOf(await readManifest()),
    fields: schemaFields(await readJson('dist/article.schema.json')),
    example: await readJson('tools/docs/examples/every-field.json'),
    strings: toolStrings,
    errors: await errorCodes(),
    warnings: await warningCodes(),
    documents: await readDocuments(),
  };
}

/** Pictures and the like: a document shows them, and they have no page. */
const NO_TEXT = /\.(?:avif|gif|ico|jpe?g|pdf|png|svg|webp|zip)$/i;

/** @returns {Promise<{ path: string, text: string }[]>} Markdown, and the sources that it leads to */
async function readDocuments() {
  const below = await readdir(new URL('docs/', root), { recursive: true });
  const names = below.map((name) => `docs/${name.replaceAll('\\', '/')}`);
  const texts = names.filter((name) => extname(name) !== '' && !NO_TEXT.test(name)).sort();
  const paths = ['README.md', 'SECURITY.md', 'CHANGELOG.md', ...texts];
  return Promise.all(paths.map(async (path) => ({ path, text: await read(path) })));
}
