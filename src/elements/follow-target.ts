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
 * @param isStale whether a script has since written something else into the same element; asked in frames with changes
 */
export function followTarget(host: Host, onChange: (before: Target) => void, isStale?: () => boolean): void {
  /** Null off the page. */
  let target: Target = null;
  const check = (): void => {
    const before = target;
    target = findTarget(host, host.htmlFor);
    if (target !== before) onChange(before);
  };
  const checkAfterChanges = (): void => {
    check();
    // An article of ours tells itself what has come of it.
    if (target && target.localName !== 'gov-article' && isStale?.()) onChange(target);
  };
  const hostUpdate = (): void => {
    if (!host.isConnected) return;
    for (const root of rootsOf(host, host.htmlFor)) {
      checks.add(checkAfterChanges);
      observer ??= new MutationObserver(checkSoon);
      observer.observe(root, { childList: true, subtree: true, attributeFilter: ['id'] });
    }
    check();
  };
  const hostDisconnected = (): void => {
    target = null;
    checks.delete(checkAfterChanges);
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
