/** What is written so is said otherwise. Expressions have the flags `gu`. */
export type Rule = readonly [written: RegExp, said: string | Say];

/** @param parts what the groups have caught, and then where it stands, see {@link before} */
type Say = (all: string, ...parts: (string | undefined)[]) => string;

/** Before and after a whole word, in any script. */
export const START = '(?<![\\p{L}\\p{M}\\p{N}])';
export const END = '(?![\\p{L}\\p{M}\\p{N}])';

export function applyRules(text: string, rules: readonly Rule[]): string {
  return rules.reduce(
    (said, [written, as]) => (typeof as === 'string' ? said.replace(written, as) : said.replace(written, as)),
    text,
  );
}

/** Characters before what was caught. @param at its place and the whole text: the last parts that {@link Say} is given */
export function before([offset, text]: readonly unknown[], most: number): string {
  return typeof text === 'string' ? text.slice(Math.max(0, Number(offset) - most), Number(offset)) : '';
}

/** Characters after it. */
export function after([offset, text]: readonly unknown[], all: string, most: number): string {
  const end = Number(offset) + all.length;
  return typeof text === 'string' ? text.slice(end, end + most) : '';
}

/** One figure or letter at a time. */
export function spelled(word: string): string {
  return Array.from(word).join(' ');
}

/** An alternative of words as they stand, the longest first. */
export function anyOf(words: Iterable<string>): string {
  return [...words]
    .sort((a, b) => b.length - a.length)
    .map((word) => word.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&'))
    .join('|');
}
