/** Work without a pause, in ms: half a frame, so that a tap is answered within the next one. */
const SLICE = 8;
/** How long a frame is waited for, in ms. */
const UNSEEN = 100;

interface Scheduling {
  scheduler?: { yield?: () => Promise<void> };
}

/** Appends nodes to an element: the first slice at once, the rest in slices between which the page stays alive. */
export class Slices {
  readonly #target: Element;
  /** Absent when every node is in place, or none is wanted any more. */
  #nodes: Iterator<Node, void> | undefined;

  constructor(target: Element, nodes: Iterator<Node, void>) {
    this.#target = target;
    this.#nodes = nodes;
    this.#add(SLICE);
  }

  /** Whether nothing is left to be added. */
  get isWhole(): boolean {
    return !this.#nodes;
  }

  /** Adds the rest in slices; ends early after {@link finish} and {@link stop}. @throws what making a node throws */
  async grow(): Promise<void> {
    if (this.#nodes) await firstFrame();
    while (this.#nodes) {
      this.#add(SLICE);
      await pause();
    }
  }

  /** Adds all that is left, now: for printing. */
  finish(): void {
    this.#add(Infinity);
  }

  /** Leaves the element as it is. */
  stop(): void {
    this.#nodes = undefined;
  }

  #add(limit: number): void {
    const end = performance.now() + limit;
    while (this.#nodes) {
      const { value, done } = this.#nodes.next();
      if (done) this.#nodes = undefined;
      else this.#target.append(value);
      if (performance.now() >= end) return;
    }
  }
}

/** The beginning is drawn before the rest is worked on; in a tab that is not seen, where no frame comes, soon. */
async function firstFrame(): Promise<void> {
  await new Promise((resolve) => {
    requestAnimationFrame(resolve);
    setTimeout(resolve, UNSEEN);
  });
  await pause();
}

/** A task of its own: unlike a promise it lets the page paint, unlike a timer it is not held back to 4 ms. */
function pause(): Promise<void> {
  const { scheduler } = globalThis as Scheduling;
  if (scheduler?.yield) return scheduler.yield();
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}
