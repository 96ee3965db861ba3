/** What @web/test-runner-commands asks of a puppeteer page, done over WebDriver. */
import { setTimeout as sleep } from 'node:timers/promises';

/** Keys that WebDriver names by a code point instead of by what they print. */
const namedKeys = {
  Backspace: '\uE003',
  Tab: '\uE004',
  Enter: '\uE007',
  Shift: '\uE008',
  Control: '\uE009',
  Alt: '\uE00A',
  Escape: '\uE00C',
  Space: ' ',
  PageUp: '\uE00E',
  PageDown: '\uE00F',
  End: '\uE010',
  Home: '\uE011',
  ArrowLeft: '\uE012',
  ArrowUp: '\uE013',
  ArrowRight: '\uE014',
  ArrowDown: '\uE015',
  Delete: '\uE017',
  Meta: '\uE03D',
};
const buttons = { left: 0, middle: 1, right: 2 };

/** @param {{ send: (method: string, path: string, body?: object) => Promise<unknown> }} driver */
export function webkitPage({ send }) {
  const act = (source) => send('POST', '/actions', { actions: [source] });
  const keys = (...actions) => act({ type: 'key', id: 'keyboard', actions });
  const pointer = (...actions) => act({ type: 'pointer', id: 'mouse', parameters: { pointerType: 'mouse' }, actions });
  const pause = { type: 'pause' };
  const move = (x, y) => ({ type: 'pointerMove', x, y, duration: 0 });
  const press = ({ button = 'left' } = {}) => ({ type: 'pointerDown', button: buttons[button] });
  const release = ({ button = 'left' } = {}) => ({ type: 'pointerUp', button: buttons[button] });

  return {
    keyboard: {
      type: (text) => keys(...[...text].flatMap((key) => [keyDown(key), keyUp(key)])),
      press: (key) => keys(keyDown(key), keyUp(key)),
      down: (key) => keys(keyDown(key)),
      up: (key) => keys(keyUp(key)),
    },
    mouse: {
      move: (x, y) => pointer(move(x, y)),
      click: (x, y, options) => pointer(move(x, y), press(options), pause, release(options)),
      down: (options) => pointer(press(options)),
      up: (options) => pointer(release(options)),
      reset: () => send('DELETE', '/actions').then(() => pointer(move(0, 0))),
    },
    setViewport: (size) => setViewport(send, size),
    emulateMediaFeatures: async () => {
      throw new Error('WebKitGTK cannot emulate media features.');
    },
  };
}

const keyDown = (key) => ({ type: 'keyDown', value: keyValue(key) });
const keyUp = (key) => ({ type: 'keyUp', value: keyValue(key) });

function keyValue(key) {
  const value = namedKeys[key] ?? key;
  if ([...value].length !== 1) throw new Error(`No WebDriver key is known for "${key}".`);
  return value;
}

/** The window is larger than the page by a toolbar that nothing reports, so the difference is measured. */
async function setViewport(send, wanted) {
  const size = { script: 'return [innerWidth, innerHeight]', args: [] };
  const measure = () => onAnyPage(() => send('POST', '/execute/sync', size));
  const [[width, height], outer] = [await measure(), await send('GET', '/window/rect')];
  if (width === wanted.width && height === wanted.height) return;
  await send('POST', '/window/rect', {
    width: outer.width + wanted.width - width,
    height: outer.height + wanted.height - height,
  });
  await settled(measure, wanted);
}

/** Navigation does not wait: a script that meets the end of the last page is asked again of the next one. */
async function onAnyPage(ask, tries = 20) {
  try {
    return await ask();
  } catch (error) {
    if (tries === 0 || !error.message.includes('no such frame')) throw error;
    await sleep(25);
    return onAnyPage(ask, tries - 1);
  }
}

/** The page learns of its new size a little later; a window can also have a least size of its own. */
async function settled(measure, wanted) {
  for (let tries = 0; tries < 20; tries += 1) {
    const [width, height] = await measure();
    if (width === wanted.width && height === wanted.height) return;
    await sleep(25);
  }
}
