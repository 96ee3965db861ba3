import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readForced, readScript, readStep } from './trace.mjs';

const thread = { pid: 1, tid: 1 };
const mark = (name, ts, tts = ts) => ({ ...thread, cat: 'blink.user_timing', name, ts, tts });
const task = (ts, dur, tdur = dur, of = thread) => ({
  ...of,
  name: 'ThreadControllerImpl::RunTask',
  ts,
  tts: ts,
  dur,
  tdur,
});

describe('readStep', () => {
  const marks = [
    mark('content:start', 1000, 500),
    mark('content:frame', 21_000, 4500),
    mark('content:idle', 90_000, 9500),
  ];

  it('tells the CPU until the page is idle, in ms', () => {
    assert.equal(readStep([...marks, task(20_000, 5000)], 'content').cpu, 9);
  });

  it('ends the first frame with the task that makes it', () => {
    assert.equal(readStep([...marks, task(20_000, 5000), task(40_000, 100)], 'content').frame, 24);
  });

  it('finds the longest task of the page’s thread between the marks', () => {
    const events = [
      task(0, 500), // before it
      task(20_000, 5000, 3000),
      task(50_000, 9000, 2000),
      task(50_000, 30_000, 30_000, { pid: 1, tid: 2 }),
      task(95_000, 40_000), // after it
    ];
    const { task: longest, taskCpu } = readStep([...marks, ...events], 'content');
    assert.deepEqual([longest, taskCpu], [9, 3]);
  });

  it('tells which moment the page never came to', () => {
    assert.throws(() => readStep([marks[0], marks[1], task(20_000, 5000)], 'content'), /content:idle/);
  });
});

describe('readScript', () => {
  const events = [
    { name: 'v8.parseOnBackground', tdur: 7000, args: { data: { url: 'http://a/ours.js' } } },
    { name: 'EvaluateScript', tdur: 4000, args: { data: { url: 'http://a/ours.js' } } },
    { name: 'EvaluateScript', tdur: 900, args: { data: { url: 'http://a/not-ours.js' } } },
    { name: 'EvaluateScript', tdur: 900, args: {} },
  ];

  it('tells the CPU of one script, on the main thread and beside it', () => {
    assert.deepEqual(readScript(events, 'ours.js'), { main: 4, other: 7 });
  });

  it('fails where the script did not run', () => {
    assert.throws(() => readScript(events, 'gone.js'), /gone\.js/);
  });
});

describe('readForced', () => {
  const event = (name, stackTrace) => ({ name, args: { beginData: { stackTrace } } });
  const script = [{ functionName: 'measure' }];

  it('counts layouts that a script waited for, and not those of frames', () => {
    const events = [
      event('Layout', script),
      event('Layout', undefined),
      event('UpdateLayoutTree', script),
      event('UpdateLayoutTree', script),
      event('UpdateLayoutTree', []),
      { name: 'Layout', args: {} },
      event('Paint', script),
    ];
    assert.deepEqual(readForced(events), { 'forced layouts': 1, 'forced styles': 2 });
  });
});
