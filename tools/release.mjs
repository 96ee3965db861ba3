/**
 * `npm run release -- --base https://cdn.example.gov.vn/gov-article/ --to release`: adds this version to a folder that any
 * static host or CDN can serve, and prints what a page writes to load it. docs/releases.md says what is in the folder.
 */
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { makeRelease } from './release/make.mjs';
import { scriptTag } from './release/tags.mjs';

const root = fileURLToPath(new URL('../', import.meta.url));

try {
  const { values } = parseArgs({ options: { to: { type: 'string', default: 'release' }, base: { type: 'string' } } });
  const { version, isNew, releases } = await makeRelease({ root, folder: values.to, base: values.base });
  const { scripts } = releases.versions.find((each) => each.version === version);
  console.log(`${values.to}/${version} ${isNew ? 'was added' : 'is there already, with the same bytes'}.\n`);
  for (const script of scripts) console.log(`${scriptTag(releases.base, script)}\n`);
} catch (error) {
  console.error(`No release was made. ${error.message}`);
  process.exitCode = 1;
}
