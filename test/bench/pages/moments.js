const QUIET = 60; // ms without anything to do, after which nothing more is expected
/** Now and then Chromium forgets an idle callback until there is another frame, and a page at rest makes none. */
const FORGOTTEN = 5000; // ms

/** Marks the moments of a step that trace.mjs reads. The first frame is the first one that shows something of the change. */
export async function measure(step, { act, isShown, isWhole }) {
  performance.mark(`${step}:start`);
  act();
  do await nextFrame();
  while (!isShown());
  performance.mark(`${step}:frame`);
  await isSettled(isWhole);
  performance.mark(`${step}:idle`);
}

/** Resolves while the browser makes the next frame, before it lays it out. */
export function nextFrame() {
  return new Promise((resolve) => window.requestAnimationFrame(resolve));
}

/** Resolves when the page has nothing to do and the condition holds. Asking is left to idle moments: it costs little. */
export async function isSettled(condition) {
  do await idle();
  while (!condition());
  await new Promise((resolve) => setTimeout(resolve, QUIET));
  await idle();
}

/** Resolves when what was changed has been laid out, and the page has nothing to do. */
export async function isIdle() {
  await nextFrame();
  await idle();
}

function idle() {
  return new Promise((resolve) => window.requestIdleCallback(resolve, { timeout: FORGOTTEN }));
}
