import type { ReactiveControllerHost } from 'lit';
import { findTarget, rootsOf } from '../actions/target.js';

type Host = ReactiveControllerHost & Element & { htmlFor: string | undefined };
type Target = HTMLElement | null | undefined;

const checks = new Set<() => void>();
/** One for all controls and roots of the page. */
let observer: MutationObserver | undefined;
let frame: number | undefined;

/**
 * Tells a control when it comes to a page, and when it is to act on another element than before: its `for` has changed, or a
 * script has put another element there. That is told before the next frame is drawn.
 *
 * @param onChange gets what the control acted on before, if anything
 */
export function followTarget(host: Host, onChange: (before: Target) => void): void {
  /** Null off the page. */
  let target: Target = null;
  const check = (): void => {
    const before = target;
    target = findTarget(host, host.htmlFor);
    if (target !== before) onChange(before);
  };
  const hostUpdate = (): void => {
    if (!host.isConnected) return;
    for (const root of rootsOf(host, host.htmlFor)) {
      checks.add(check);
      observer ??= new MutationObserver(checkSoon);
      observer.observe(root, { childList: true, subtree: true, attributeFilter: ['id'] });
    }
    check();
  };
  const hostDisconnected = (): void => {
    target = null;
    checks.delete(check);
    if (checks.size === 0) observer?.disconnect();
  };
  host.addController({ hostConnected: hostUpdate, hostUpdate, hostDisconnected });
}

/** Once a frame, however much a page changes; what is moved meanwhile is the same as before. */
function checkSoon(): void {
  frame ??= requestAnimationFrame(() => {
    frame = undefined;
    for (const check of checks) check();
  });
}
