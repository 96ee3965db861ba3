/** Shows a content by the variants, and marks the moments that are measured. */
import { isIdle, isSettled, nextFrame } from './moments.js';
import { variants } from './variants.js';

const main = document.querySelector('main');
let variant;
let contents;
let boxes = [];
let boxTools;

/** Loads the variants' scripts and runs each once over a small article: what is measured later is neither. */
async function prepare({ name, tools }, ...names) {
  const { small, whole } = await (await fetch(`/content/${name}`)).json();
  await keepPicturesAtHand(small.html);
  contents = whole;
  boxTools = tools;
  for (const name of names) {
    variant = variants[name];
    await variant.load();
    const [box] = addBoxes(1);
    variant.show(box, small);
    await isSettled(() => isWhole(box));
    box.remove();
  }
  await makeRoom(names[0]);
}

/** Nothing of earlier contents is there, and what was left of them is collected before a figure is taken. */
async function makeRoom(name) {
  for (const box of boxes) box.remove();
  variant = variants[name];
  boxes = addBoxes(contents.length);
  await isIdle();
  window.gc();
  await new Promise((resolve) => setTimeout(resolve)); // the task that is measured must not be the collector's
}

async function showContent(step = 'content') {
  const act = () => boxes.forEach((box, i) => variant.show(box, contents[i]));
  await measure(step, act, () => boxes[0].querySelector('h1'));
}

async function enlargeText() {
  const act = () => variant.enlarge(boxes[0]);
  await measure('text', act, () => true);
}

/** The first frame is the first one that shows something of the change. */
async function measure(step, act, isShown) {
  performance.mark(`${step}:start`);
  act();
  do await nextFrame();
  while (!isShown());
  performance.mark(`${step}:frame`);
  await isSettled(() => boxes.every(isWhole));
  performance.mark(`${step}:idle`);
}

function addBoxes(count) {
  const added = Array.from({ length: count }, () => variant.createBox(boxTools));
  main.append(...added);
  return added;
}

/** Every body ends with the only rule in it. */
function isWhole(box) {
  return box.getElementsByTagName('hr').length > 0;
}

/** Pictures come from the memory of the browser: the network is not what is measured. */
async function keepPicturesAtHand(html) {
  const addresses = new Set(html.match(/(?<=src=")[^"]+/g));
  window.pictures = [...addresses].map((src) => Object.assign(new window.Image(), { src })); // held, so that they stay
  await Promise.all(window.pictures.map((picture) => picture.decode()));
}

window.bench = { prepare, makeRoom, showContent, enlargeText };
