/** Every article that the tests have, as JSON of whatever format, with how it is to be read. */
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { importTypeScript } from '../helpers/typescript.mjs';

const demo = fileURLToPath(new URL('../../demo/articles', import.meta.url));
const fixture = (path) => importTypeScript(new URL(`../fixtures/${path}`, import.meta.url));

/** JSON of no article, or one that needs a mapping. */
const NOT_ALONE = /next-version|no-headline|own\.json|frontity-posts-page-2/;
/** Formats that are not recognised by themselves. */
const FORMATS = [
  [/joomla/, 'joomla'],
  [/nukeviet/, 'nukeviet'],
  [/sharepoint-publishing/, 'sharepoint-publishing'],
  [/sharepoint/, 'sharepoint-page'],
];
const LISTS = /json-feed|getresourcecollection|getview/;

/** @returns {Promise<{ title: string, json: unknown, options?: object }[]>} those of others where GOV_ARTICLE_CORPORA is set */
export async function everyArticle() {
  const { everyBlock, everyKey } = await fixture('every-block.ts');
  const { portalArticle, portalArticleHtml } = await fixture('portal-article.ts');
  const { everyLook } = await fixture('every-look.ts');
  const made = {
    everyKey,
    portalArticle,
    portalArticleHtml,
    everyLook,
    everyBlock: { ...portalArticle, body: Object.values(everyBlock).flat() },
    footnotes: oldHtml(
      '<p>Dân số<sup><a id="r1" href="#n1">[1]</a></sup></p><p id="n1"><a href="#r1">[1]</a> Năm 2017.</p>',
    ),
    longHtml: oldHtml(
      `<h2>Phần</h2>${'<p>Một đoạn văn bản dài của bài viết.</p>'.repeat(3000)}<p><img src="a.jpg"></p>`,
    ),
    longBlocks: { ...portalArticle, body: Array.from({ length: 12 }, () => Object.values(everyBlock).flat()).flat() },
  };
  return [
    ...Object.entries(made).map(([title, json]) => ({ title, json })),
    ...(await filesIn(demo)),
    ...(process.env.GOV_ARTICLE_CORPORA ? await filesIn(process.env.GOV_ARTICLE_CORPORA) : []),
  ];
}

function oldHtml(bodyHtml) {
  return { articleVersion: 1, headline: 'Tin', bodyHtml };
}

async function filesIn(folder) {
  const names = await readdir(folder, { recursive: true });
  const articles = names.filter((name) => name.endsWith('.json') && !NOT_ALONE.test(name));
  return Promise.all(
    articles.map(async (name) => ({
      title: name,
      json: JSON.parse(await readFile(join(folder, name), 'utf8')),
      options: { format: FORMATS.find(([of]) => of.test(name))?.[1], item: LISTS.test(name) ? '1' : undefined },
    })),
  );
}
