/** Who is heard on this page: one at a time. */
let current: (() => void) | undefined;

/**
 * Silences whoever is heard, also recordings of the page's own, and is heard from now on.
 *
 * @param yieldTurn called when another takes the turn
 * @param own is not silenced
 */
export function takeTurn(yieldTurn: () => void, own?: HTMLAudioElement): void {
  const before = current;
  current = yieldTurn;
  if (before && before !== yieldTurn) before();
  for (const audio of document.querySelectorAll('audio')) if (audio !== own && !audio.paused) audio.pause();
  document.addEventListener('play', giveWay, true);
}

/** Is not heard any more. */
export function endTurn(yieldTurn: () => void): void {
  if (current !== yieldTurn) return;
  current = undefined;
  document.removeEventListener('play', giveWay, true);
}

/** A recording of the page's own begins. Those in our shadow roots are not told of out here. */
function giveWay({ target }: Event): void {
  if (target instanceof HTMLAudioElement) current?.();
}
