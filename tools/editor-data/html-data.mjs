/** What editors complete in HTML and CSS: VS Code's custom data, and the web-types of JetBrains. */
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { generateJetBrainsWebTypes } from 'custom-element-jet-brains-integration';
import { generateVsCodeCustomElementData } from 'custom-element-vs-code-integration';
import { elementsOf } from './elements.mjs';

export async function writeHtmlData(manifest, outdir) {
  generateVsCodeCustomElementData(withWords(manifest), {
    outdir,
    htmlFileName: 'vscode.html-custom-data.json',
    cssFileName: 'vscode.css-custom-data.json',
    hideLogs: true,
  });
  await joinParts(join(outdir, 'vscode.css-custom-data.json'));
  generateJetBrainsWebTypes(copyOf(manifest), {
    outdir,
    webTypesFileName: 'web-types.json',
    packageJson: false, // package.json already names the file
    hideLogs: true,
  });
}

/** VS Code completes words but checks none: a list of words may be offered as if there were only one. */
function withWords(manifest) {
  const copy = copyOf(manifest);
  for (const { words, type } of elementsOf(copy).flatMap(({ attributes }) => attributes))
    if (words) type.text = words.map((word) => `'${word}'`).join(' | ');
  return copy;
}

/** Parts of one name, of several elements, would be offered once for each. */
async function joinParts(file) {
  const data = JSON.parse(await readFile(file, 'utf8'));
  const parts = new Map(data.pseudoElements.map(({ name }) => [name, new Set()]));
  for (const { name, description } of data.pseudoElements) parts.get(name).add(description);
  data.pseudoElements = [...parts].map(([name, texts]) => ({ name, description: [...texts].join('\n\n') }));
  await writeFile(file, `${JSON.stringify(data, null, 2)}\n`);
}

/** The generators write into what they are handed. */
function copyOf(manifest) {
  return JSON.parse(JSON.stringify(manifest));
}
