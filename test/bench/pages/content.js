/** Shows a content by the variants, and marks the moments that are measured. */
import { isIdle, isSettled, measure } from './moments.js';
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
  await measure(step, {
    act: () => boxes.forEach((box, i) => variant.show(box, contents[i])),
    isShown: () => boxes[0].querySelector('h1'),
    isWhole: () => boxes.every(isWhole),
  });
}

async function enlargeText() {
  await measure('text', { act: () => variant.enlarge(boxes[0]), isShown: () => true, isWhole: () => true });
}

/** From the click until the browser would ask for the printer. */
async function printContent() {
  let isOpen = false;
  window.print = () => {
    dispatchEvent(new Event('beforeprint'));
    isOpen = true;
  };
  await measure('print', { act: () => variant.print(boxes[0]), isShown: () => isOpen, isWhole: () => isOpen });
  dispatchEvent(new Event('afterprint'));
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

window.bench = { prepare, makeRoom, showContent, enlargeText, printContent };
