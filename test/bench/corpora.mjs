/** Answers of real APIs, where GOV_ARTICLE_CORPORA names a folder of them. They belong to others and are not in here. */
import { readdir, readFile } from 'node:fs/promises';
import { join, sep } from 'node:path';

const folder = process.env.GOV_ARTICLE_CORPORA;

/** Asked for by name, where the format is not recognised by itself. */
const formats = { sharepoint: 'sharepoint-page' };
/** An index of a site without a title and a text. */
const noArticles = /frontity-posts-page-2\.json$/;
const picture = /https?:[\\/]+[^\s"'<>\\]+(?:\\\/[^\s"'<>\\]+)*\.(?:jpe?g|png|gif|webp|svg)/gi;

/** @returns {Promise<{ name: string, format?: string, article: object }[]>} none where there is no folder */
export async function corpora() {
  if (!folder) return [];
  const entries = await readdir(folder, { recursive: true });
  const files = entries.filter((name) => name.endsWith('.json') && !noArticles.test(name)).sort();
  return Promise.all(
    files.map(async (file) => {
      const text = await readFile(join(folder, file), 'utf8');
      const name = file.split(sep).join('/');
      return { name, format: formats[name.split('/')[0]], article: JSON.parse(withPicturesOfOurs(text)) };
    }),
  );
}

export function hasCorpora() {
  return Boolean(folder);
}

/** Nothing is fetched from others. Different pictures stay different, because a lead picture may be one of the body. */
function withPicturesOfOurs(text) {
  const numbers = new Map();
  return text.replace(picture, (address) => {
    if (!numbers.has(address)) numbers.set(address, numbers.size);
    return `/img/digital-team-960.webp?${numbers.get(address)}`;
  });
}
