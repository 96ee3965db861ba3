/** Shows a content by one of the variants, and marks the moments that are measured. */
import { isSettled, nextFrame } from './moments.js';
import { variants } from './variants.js';

const main = document.querySelector('main');
let variant;
let contents;
let boxes;

/** Loads the variant's script and runs it once over a small article: what is measured later is neither. */
async function prepare({ name, tools }, variantName) {
  const { small, whole } = await (await fetch(`/content/${name}`)).json();
  variant = variants[variantName];
  await variant.load();
  await keepPicturesAtHand(small.html);

  const [box] = addBoxes(1, tools);
  variant.show(box, small);
  await isSettled(() => isWhole(box));
  box.remove();

  contents = whole;
  boxes = addBoxes(whole.length, tools);
  await isSettled(() => true);
  window.gc();
}

async function showContent() {
  const act = () => boxes.forEach((box, i) => variant.show(box, contents[i]));
  await measure('content', act, () => boxes[0].querySelector('h1'));
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

function addBoxes(count, tools) {
  const added = Array.from({ length: count }, () => variant.createBox(tools));
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

window.bench = { prepare, showContent, enlargeText };
