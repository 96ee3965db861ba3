import { h, type Child } from './h.js';

/**
 * Plain texts side by side. Each is a box of its own in the armour: letters that turn the order round, even those that
 * end an isolate first, turn nothing of what stands beside it.
 */
export function isolatedTexts(texts: readonly string[], between: string): Child[] {
  return texts.flatMap((text, i) => [i > 0 && between, h('bdi', {}, text)]);
}
