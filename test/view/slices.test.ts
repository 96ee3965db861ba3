import { expect } from '@open-wc/testing';
import { Slices } from '../../src/view/slices.js';

describe('Slices', () => {
  const { now } = performance;
  let time = 0;

  beforeEach(() => {
    time = 0;
    performance.now = () => time;
  });

  afterEach(() => {
    performance.now = now;
  });

  /** Ten paragraphs, each of which takes as long as said. */
  function* nodes(milliseconds: number): Generator<Node, void> {
    for (let i = 1; i <= 10; i++) {
      time += milliseconds;
      yield document.createTextNode(`${String(i)} `);
    }
  }

  it('adds everything at once where it is quick', () => {
    const target = document.createElement('div');
    new Slices(target, nodes(0.1));
    expect(target.textContent).to.equal('1 2 3 4 5 6 7 8 9 10 ');
  });

  it('ends a slice when its time is over, and has added something by then', () => {
    const target = document.createElement('div');
    new Slices(target, nodes(3));
    expect(target.textContent).to.equal('1 2 3 ');
    const slow = document.createElement('div');
    new Slices(slow, nodes(500));
    expect(slow.textContent).to.equal('1 ');
  });

  it('adds the rest in order while it grows', async () => {
    const target = document.createElement('div');
    await new Slices(target, nodes(3)).grow();
    expect(target.textContent).to.equal('1 2 3 4 5 6 7 8 9 10 ');
  });

  it('leaves the task it is in after a slice, so that the page can answer a tap', async () => {
    const target = document.createElement('div');
    const growing = new Slices(target, nodes(500)).grow();
    for (let microtask = 0; microtask < 100; microtask++) await Promise.resolve();
    expect(target.textContent).to.equal('1 ');
    await growing;
    expect(target.childNodes).to.have.length(10);
  });

  it('adds all that is left when it must be finished', async () => {
    const target = document.createElement('div');
    const slices = new Slices(target, nodes(500));
    const growing = slices.grow();
    slices.finish();
    expect(target.textContent).to.equal('1 2 3 4 5 6 7 8 9 10 ');
    await growing;
    expect(target.childNodes).to.have.length(10);
  });

  it('adds nothing more once it is stopped', async () => {
    const target = document.createElement('div');
    const slices = new Slices(target, nodes(500));
    slices.stop();
    slices.finish();
    await slices.grow();
    expect(target.textContent).to.equal('1 ');
  });

  it('grows where the browser has no scheduler of its own', async () => {
    const place = globalThis as { scheduler?: unknown };
    const own = Object.getOwnPropertyDescriptor(place, 'scheduler');
    Object.defineProperty(place, 'scheduler', { value: undefined, configurable: true });
    try {
      const target = document.createElement('div');
      await new Slices(target, nodes(500)).grow();
      expect(target.childNodes).to.have.length(10);
    } finally {
      Reflect.deleteProperty(place, 'scheduler');
      if (own) Object.defineProperty(place, 'scheduler', own);
    }
  });
});
