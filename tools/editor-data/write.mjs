/** After the manifest: what editors and type checkers know of the elements, from it. */
import { cp, readdir, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { readManifest } from './elements.mjs';
import { writeHtmlData } from './html-data.mjs';
import { tagTypes } from './tags.mjs';

const dist = new URL('../../dist/', import.meta.url);
const frameworks = new URL('frameworks/', import.meta.url);
const manifest = await readManifest();

await writeHtmlData(manifest, fileURLToPath(dist));
await writeFile(new URL('tags.d.ts', dist), tagTypes(manifest));
for (const name of await readdir(frameworks)) await cp(new URL(name, frameworks), new URL(name, dist));
// A bundler that meets `import 'gov-article/jsx'` needs a module.
await writeFile(new URL('types-only.js', dist), 'export {};\n');
