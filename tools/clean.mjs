/** Removes what the build makes, so that nothing of an earlier build can end up in the package. */
import { rm } from 'node:fs/promises';

const built = ['dist', 'custom-elements.json'];

await Promise.all(built.map((name) => rm(new URL(`../${name}`, import.meta.url), { recursive: true, force: true })));
