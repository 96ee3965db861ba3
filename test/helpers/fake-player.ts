/** A player that plays nothing: what a test machine can play, and whether it may without a click, differs by browser. */
import { stub } from './stubs.js';

/** Until the test ends, each `<audio>` plays, pauses and fails as a browser would tell of it. */
export function usePlayer(): void {
  const playing = new WeakSet<HTMLMediaElement>();
  const tell = (audio: HTMLMediaElement, type: string): boolean => audio.dispatchEvent(new Event(type));
  const proto = HTMLMediaElement.prototype;
  stub(proto, 'load', () => undefined);
  stub(proto, 'play', function (this: HTMLMediaElement): Promise<void> {
    if (!this.src.startsWith('blob:')) {
      queueMicrotask(() => tell(this, 'error'));
      return Promise.reject(new DOMException('No such recording', 'NotSupportedError'));
    }
    playing.add(this);
    tell(this, 'play');
    return Promise.resolve();
  });
  stub(proto, 'pause', function (this: HTMLMediaElement): void {
    if (playing.delete(this)) tell(this, 'pause');
  });
  const paused = Object.getOwnPropertyDescriptor(proto, 'paused')!;
  Object.defineProperty(proto, 'paused', {
    configurable: true,
    get(this: HTMLMediaElement) {
      return !playing.has(this);
    },
  });
  restore.push(() => Object.defineProperty(proto, 'paused', paused));
}

const restore: (() => void)[] = [];

afterEach(() => {
  while (restore.length > 0) restore.pop()!();
});
