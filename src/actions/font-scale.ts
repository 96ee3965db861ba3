/** Ratios to the reader's ordinary size. 200 % is what WCAG technique G178 asks for. */
export const SCALES: readonly number[] = Object.freeze([1, 1.15, 1.3, 1.5, 1.75, 2]);

const KEY = 'gov-font-scale';
const listeners = new Set<(scale: number) => void>();
let current: number | undefined;

/** The reader's scale, 1–2: remembered by the browser, one for all articles and tabs of a site. */
export function fontScale(): number {
  current ??= nearest(Number(read()));
  return current;
}

/** Changes and remembers the scale. Values between the steps go to the nearest one. */
export function setFontScale(scale: number): void {
  update(nearest(scale));
  write(String(fontScale()));
}

/**
 * Tells when the scale changes, here or in another tab.
 *
 * @returns a function that stops it
 */
export function onFontScaleChange(listener: (scale: number) => void): () => void {
  if (listeners.size === 0) {
    catchUp();
    addEventListener('storage', followOtherTabs);
    addEventListener('pageshow', catchUp);
  }
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
    if (listeners.size > 0) return;
    removeEventListener('storage', followOtherTabs);
    removeEventListener('pageshow', catchUp);
  };
}

/** Nobody tells a page what happened while it did not listen, or while the browser kept it for the Back button. */
function catchUp(): void {
  const saved = read();
  if (saved !== null) update(nearest(Number(saved)));
}

/** The storage is asked, not the event: WebKit tells a page that has just opened of writes that are older than itself. */
function followOtherTabs({ key }: StorageEvent): void {
  // A null key: the whole storage was cleared.
  if (key === KEY || key === null) update(nearest(Number(read())));
}

function update(scale: number): void {
  if (scale === current) return;
  current = scale;
  for (const listener of [...listeners]) listener(scale);
}

/** Whatever the storage holds, a step comes out: 1 for no number at all. */
function nearest(scale: number): number {
  if (!(scale > 0)) return 1;
  return SCALES.reduce((best, step) => (Math.abs(step - scale) < Math.abs(best - scale) ? step : best), 1);
}

/** Touching the storage can itself throw, where the reader blocked it. */
function read(): string | null {
  try {
    return localStorage.getItem(KEY);
  } catch {
    return null;
  }
}

function write(value: string): void {
  try {
    localStorage.setItem(KEY, value);
  } catch {
    // Blocked or full: the size holds for this page.
  }
}
