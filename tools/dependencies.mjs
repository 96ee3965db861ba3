/**
 * Writes the run-time dependencies, down to the last one, into the README, as the lock file holds them. Fails where one
 * of them would run a script at installation, or could be exchanged on its way.
 */
import { readFile } from 'node:fs/promises';
import { writeToReadme } from './readme.mjs';

const { packages } = JSON.parse(await readFile(new URL('../package-lock.json', import.meta.url), 'utf8'));

/** Package names below a package of the lock file, itself included. Peers are a matter of who installs it. */
function collect(name, found = new Map()) {
  const entry = packages[`node_modules/${name}`];
  if (!entry) throw new Error(`${name} is not in package-lock.json.`);
  if (found.has(name)) return found;
  found.set(name, entry);
  for (const inner of Object.keys({ ...entry.dependencies, ...entry.optionalDependencies })) {
    if (packages[`node_modules/${inner}`]) collect(inner, found);
  }
  return found;
}

const direct = Object.keys(packages[''].dependencies);
const all = new Map(direct.flatMap((name) => [...collect(name)]));

for (const [name, { hasInstallScript, integrity }] of all) {
  if (hasInstallScript) throw new Error(`${name} runs a script when it is installed.`);
  if (!integrity?.startsWith('sha512-')) throw new Error(`${name} has no SHA-512 hash in package-lock.json.`);
}

const lines = [...all].map(([name, { version, license }]) => {
  const shown = direct.includes(name) ? `**${name}**` : name;
  return `- ${shown} ${version}, ${license}`;
});
await writeToReadme('dependencies', lines.join('\n'));
