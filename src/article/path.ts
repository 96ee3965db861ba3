export type Key = string | number;

/** Spells a path as developers read it: `body[3].image.url`. */
export function formatPath(keys: readonly Key[]): string {
  return keys.reduce<string>((path, key) => {
    if (typeof key === 'number') return `${path}[${String(key)}]`;
    return path ? `${path}.${key}` : key;
  }, '');
}
