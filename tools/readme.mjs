/** Writes what a tool found out into README.md, between a pair of comments, so that it is never written by hand. */
import { readFile, writeFile } from 'node:fs/promises';

const url = new URL('../README.md', import.meta.url);

/** @param {string} name of the comments: `<!-- name -->` … `<!-- /name -->` @param {string} text Markdown */
export async function writeToReadme(name, text) {
  await changeReadme((readme) => {
    const place = new RegExp(`(<!-- ${name} -->)[^]*?(<!-- /${name} -->)`);
    if (!place.test(readme)) throw new Error(`README.md has no <!-- ${name} -->…<!-- /${name} --> to write between.`);
    return readme.replace(place, (_, open, close) => `${open}\n\n${text}\n\n${close}`);
  });
}

/** Leaves the file alone where nothing changes. */
export async function changeReadme(change) {
  const readme = await readFile(url, 'utf8');
  const changed = change(readme);
  if (changed !== readme) await writeFile(url, changed);
}
