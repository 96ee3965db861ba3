/** Adds up the layout shifts of the page, as browsers report them, from its first frame on. */
import { isSettled, nextFrame } from './moments.js';

let shift = 0;
const observer = new window.PerformanceObserver((list) => add(list.getEntries()));
observer.observe({ type: 'layout-shift', buffered: true });

const loaded = new Promise((resolve) => document.addEventListener('gov-article-load', resolve, { once: true }));

async function readToTheEnd() {
  await loaded;
  await isSettled(() => true); // to scroll in the frame of the article's coming would itself move everything
  for (let top = 0; top <= document.documentElement.scrollHeight; top += window.innerHeight / 2) {
    window.scrollTo({ top, behavior: 'instant' });
    await nextFrame();
  }
  await isSettled(() => [...document.images].every(({ complete }) => complete));
  add(observer.takeRecords());
  return shift;
}

function add(entries) {
  for (const { value } of entries) shift += value;
}

window.bench = { readToTheEnd };
