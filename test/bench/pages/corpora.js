/** Shows each of the real articles by each variant, and marks the moments that are measured. */
import { isIdle, isSettled, measure } from './moments.js';
import { variants } from './variants.js';

const main = document.querySelector('main');
const whole = new WeakSet();
document.addEventListener('gov-article-complete', ({ target }) => whole.add(target));

let files;
let names;

/** @returns the HTML that ours makes of each file */
async function htmlOfAll() {
  await variants.ours.load();
  await readFiles();
  const all = [];
  for (const file of files) {
    const box = addBox('ours', file);
    variants.ours.show(box, file);
    await isSettled(() => whole.has(box));
    all.push(box.querySelector('article').outerHTML);
    box.remove();
  }
  return all;
}

/** Every variant has shown an article before the first one that is measured. @returns the names of the files */
async function prepare(html, variantNames) {
  names = variantNames;
  await readFiles();
  files.forEach((file, i) => (file.html = html[i]));
  for (const name of names) {
    await variants[name].load();
    await show(files[0], name, `warm-${name}`);
  }
  return files.map(({ name }) => name);
}

async function showAll() {
  for (const [i, file] of files.entries()) {
    const start = i % names.length;
    for (const name of [...names.slice(start), ...names.slice(0, start)]) await show(file, name, `${name}-${i}`);
  }
}

async function show(file, name, step) {
  const box = addBox(name, file);
  await isIdle();
  await measure(step, {
    act: () => variants[name].show(box, file),
    isShown: () => box.childElementCount > 0,
    isWhole: () => name !== 'ours' || whole.has(box),
  });
  box.remove();
}

function addBox(name, { format }) {
  const box = variants[name].createBox();
  if (name === 'ours') Object.assign(box, { format, item: '1' }); // some answers hold several articles
  main.append(box);
  return box;
}

async function readFiles() {
  files = await (await fetch('/corpora.json')).json();
}

window.bench = { htmlOfAll, prepare, showAll };
