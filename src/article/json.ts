/** Objects and arrays, not null. */
export function isRecord(value: unknown): value is Record<string | number, unknown> {
  return typeof value === 'object' && value !== null;
}

/**
 * A copy of plain data, so that what a caller gave is never changed. Parts nested deeper than `depth` are left out, and
 * those that lead back to what they are in: two blocks that know their article would be copied without end.
 */
export function copyJson(value: unknown, depth: number, around: readonly object[] = []): unknown {
  if (!isRecord(value)) return value;
  if (around.length === depth || around.includes(value)) return undefined;
  const inside = [...around, value];
  const copy = (item: unknown): unknown => copyJson(item, depth, inside);
  if (Array.isArray(value)) return value.map(copy);
  // Object.fromEntries defines own properties: a "__proto__" key stays a key.
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, copy(item)]));
}

/** Looks no deeper than asked and at no object twice, so that circular objects end. */
export function isDeeperThan(value: unknown, depth: number, seen = new WeakSet()): boolean {
  if (!isRecord(value) || seen.has(value)) return false;
  if (depth === 0) return true;
  seen.add(value);
  return Object.values(value).some((item) => isDeeperThan(item, depth - 1, seen));
}
