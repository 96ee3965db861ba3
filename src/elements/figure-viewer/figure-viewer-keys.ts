import type { FigureActs } from './figure-viewer-view.js';

interface Situation {
  isZoomed: boolean;
  isRightToLeft: boolean;
  isSingle: boolean;
}

/** What a key does in the dialog; nothing where it is the browser's. */
export function actOf(event: KeyboardEvent, situation: Situation, acts: FigureActs): (() => void) | undefined {
  const { key, ctrlKey, metaKey, altKey, target } = event;
  if (ctrlKey || metaKey || altKey) return undefined;
  const zooming: Record<string, () => void> = {
    '+': acts.zoomIn,
    '=': acts.zoomIn, // the same key without Shift
    '-': acts.zoomOut,
    '0': acts.zoomBack,
  };
  const act = zooming[key];
  if (act) return act;
  return situation.isZoomed ? panning(key, target, acts) : moving(key, situation, acts);
}

function panning(key: string, target: EventTarget | null, { look, first, last }: FigureActs): (() => void) | undefined {
  const ways: Record<string, () => void> = {
    ArrowLeft: () => look({ x: -1, y: 0 }),
    ArrowRight: () => look({ x: 1, y: 0 }),
    ArrowUp: () => look({ x: 0, y: -1 }),
    ArrowDown: () => look({ x: 0, y: 1 }),
    Home: first,
    End: last,
  };
  // A long caption that has the focus scrolls.
  const scrolls = target instanceof Element && target.matches('.caption') && /^Arrow(?:Up|Down)$/.test(key);
  return scrolls ? undefined : ways[key];
}

function moving(key: string, { isRightToLeft, isSingle }: Situation, acts: FigureActs): (() => void) | undefined {
  if (isSingle) return undefined;
  const [left, right] = isRightToLeft ? [acts.next, acts.previous] : [acts.previous, acts.next];
  const ways: Record<string, () => void> = { ArrowLeft: left, ArrowRight: right, Home: acts.first, End: acts.last };
  return ways[key];
}
