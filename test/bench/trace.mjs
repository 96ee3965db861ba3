/** Reads a Chrome trace: what the page's main thread did between two marks. */

/** `performance.mark` events carry the thread's own clock; tasks tell how long the thread could not answer. */
export const categories = ['-*', 'blink.user_timing', 'toplevel'];

/** Scripts are read and compiled beside the main thread, and run on it. */
export const scriptCategories = ['-*', 'devtools.timeline', 'v8'];

const TASK = 'ThreadControllerImpl::RunTask';

/** Styles and layout are made once a frame, unless a script asks for what depends on them. */
export const forcedCategories = ['-*', 'devtools.timeline', 'disabled-by-default-devtools.timeline.stack'];

/**
 * @param {object[]} events trace events of one page
 * @param {string} step the page marked `<step>:start`, `<step>:idle`, and `<step>:frame` while that frame was being made
 * @returns {{ cpu: number, frameCpu: number, frame: number, task: number, taskCpu: number }} ms: main-thread CPU until
 *   idle and until the end of the first frame, wall time until there, the longest task by CPU and by the wall
 */
export function readStep(events, step) {
  const [start, frame, idle] = ['start', 'frame', 'idle'].map((moment) => findMark(events, `${step}:${moment}`));
  const tasks = events.filter(
    ({ name, pid, tid, ts, dur, tdur }) =>
      name === TASK &&
      tdur !== undefined &&
      pid === start.pid &&
      tid === start.tid &&
      ts + dur > start.ts &&
      ts < idle.ts,
  );
  // Style, layout and paint follow the mark in the same task.
  const frameTask = tasks.find(({ ts, dur }) => ts <= frame.ts && frame.ts <= ts + dur);
  return {
    cpu: ms(idle.tts - start.tts),
    frameCpu: ms(frameTask.tts + frameTask.tdur - start.tts),
    frame: ms(frameTask.ts + frameTask.dur - start.ts),
    task: ms(Math.max(...tasks.map(({ dur }) => dur))),
    taskCpu: ms(Math.max(...tasks.map(({ tdur }) => tdur))),
  };
}

/**
 * @param {object[]} events trace events of one page
 * @param {string} file the end of the script's address
 * @returns {{ main: number, other: number }} ms of CPU, on the main thread and on others
 */
export function readScript(events, file) {
  const ofFile = (name) =>
    events.filter(({ name: other, args }) => other === name && (args?.url ?? args?.data?.url)?.endsWith(`/${file}`));
  const cpu = (found) => ms(found.reduce((sum, { tdur }) => sum + tdur, 0));
  const run = ofFile('EvaluateScript');
  if (run.length === 0) throw new Error(`The page never ran ${file}.`);
  return { main: cpu(run), other: cpu(ofFile('v8.parseOnBackground')) };
}

/** @returns {{ 'forced layouts': number, 'forced styles': number }} those that a script waited for: it is on their stack */
export function readForced(events) {
  const count = (name) =>
    events.filter((event) => event.name === name && event.args?.beginData?.stackTrace?.length > 0).length;
  return { 'forced layouts': count('Layout'), 'forced styles': count('UpdateLayoutTree') };
}

function findMark(events, name) {
  const mark = events.find((event) => event.cat === 'blink.user_timing' && event.name === name);
  if (!mark) throw new Error(`The page never marked ${name}.`);
  return mark;
}

function ms(microseconds) {
  return microseconds / 1000;
}
