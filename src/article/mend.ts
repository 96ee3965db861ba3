import { isRecord } from './json.js';
import type { Key } from './path.js';
import type { Block } from './schema.js';
import { hasText, htmlOf, textOf } from './words.js';

export interface WrongPart {
  keys: readonly Key[];
  /** What valibot expected there, such as `string` or `("left" | "right")`. */
  expected: string;
}

/** Words will do, alone or beside other forms. */
const TEXT = /^string$|[( ]string\b/;
const REMOVED = Symbol('removed');

type Holder = Record<Key, unknown>;

/** Repairs a draft in place, a pass at a time; what a pass leaves wrong, the next one takes a level higher. */
export class Mender {
  readonly #draft: unknown;
  #pass = 0;
  /** Paragraphs of our making, with the pass they are of: where even they do not fit, they must go elsewhere. */
  readonly #made = new Map<unknown, number>();
  /** What the pass takes something out of, or puts something into. */
  readonly #holders = new Set<Holder>();
  /** What is to stand behind a block when the pass is over. */
  readonly #behind = new Map<unknown, unknown[]>();

  constructor(draft: unknown) {
    this.#draft = draft;
  }

  mend(parts: readonly WrongPart[]): void {
    this.#pass++;
    // Words are moved last: only then is it known which pictures stay.
    const others = parts.filter(({ keys }) => !this.#made.has(this.#at(this.#presentAt(keys))));
    for (const { keys, expected } of others.length > 0 ? others : parts) this.#mendPart(keys, expected);
    // Paths must hold until the pass is over, so what is removed leaves last, and what is moved comes then.
    for (const holder of this.#holders) settle(holder, this.#behind);
    this.#holders.clear();
    this.#behind.clear();
  }

  #mendPart(wrong: readonly Key[], expected = ''): void {
    const keys = this.#presentAt(wrong);
    const holder = this.#at(keys.slice(0, -1));
    const key = keys.at(-1);
    // The part or its holder went in this pass already, or nothing is left to take away.
    if (key === undefined || !isRecord(holder) || holder[key] === REMOVED) return;
    const value = holder[key];
    const pass = this.#made.get(value);
    // What else was wrong with the part in whose place it stands is settled.
    if (pass === this.#pass) return;
    if (pass) this.#moveOut(keys, holder, key);
    // Its block is nothing without it, and its name is words.
    else if (key === 'attachment') this.#mendPart(keys.slice(0, -1));
    else this.#replace(holder, key, replacementFor(value, keys === wrong ? expected : '', keys));
  }

  /** For a key that is missing, the part that lacks it. */
  #presentAt(keys: readonly Key[]): readonly Key[] {
    const isMissing = typeof keys.at(-1) === 'string' && this.#at(keys) === undefined;
    return isMissing ? this.#presentAt(keys.slice(0, -1)) : keys;
  }

  /** Words among the pictures of a gallery: behind it, unless there is no picture to keep it for. */
  #moveOut(keys: readonly Key[], holder: Holder, key: Key): void {
    const around = itemAround(keys);
    const block = this.#at(around);
    const behind = this.#behind.get(block) ?? [];
    // Asked for the first of them only: others would get the same answer.
    if (behind.length === 0 && Object.values(holder).every((item) => item === REMOVED || this.#made.has(item))) {
      this.#mendPart(around);
      return;
    }
    behind.push(holder[key]);
    this.#behind.set(block, behind);
    this.#holders.add(this.#at(around.slice(0, -1)) as Holder);
    this.#replace(holder, key, undefined);
  }

  #replace(holder: Holder, key: Key, replacement: unknown): void {
    if (isRecord(replacement)) this.#made.set(replacement, this.#pass);
    holder[key] = replacement ?? REMOVED;
    if (replacement === undefined) this.#holders.add(holder);
  }

  #at(keys: readonly Key[]): unknown {
    return keys.reduce<unknown>((part, key) => (isRecord(part) ? part[key] : undefined), this.#draft);
  }
}

/** Takes out what was marked as removed, and puts in what belongs behind what stays. */
function settle(holder: Holder, behind: ReadonlyMap<unknown, unknown[]>): void {
  if (Array.isArray(holder)) {
    const kept = holder.flatMap((item: unknown) => (item === REMOVED ? [] : [item, ...(behind.get(item) ?? [])]));
    holder.length = 0;
    for (const item of kept) holder.push(item);
    return;
  }
  for (const key of Object.keys(holder)) if (holder[key] === REMOVED) Reflect.deleteProperty(holder, key);
}

/** The path of the array item that holds this one: a gallery for one of its pictures. */
function itemAround(keys: readonly Key[]): readonly Key[] {
  const outer = keys.slice(0, -1);
  while (outer.length > 0 && typeof outer.at(-1) !== 'number') outer.pop();
  return outer;
}

function replacementFor(value: unknown, expected: string, keys: readonly Key[]): unknown {
  if (keys[0] === 'articleVersion') return Number(value);
  if (TEXT.test(expected) && value !== null) return textOf(value);
  const number = numberOf(value);
  if (keys.at(-1) === 'level' && number >= 1) return Math.min(6, Math.max(2, Math.round(number)));
  if (expected === 'number' && Number.isFinite(number)) return number;
  // One thing where a list of them is expected, as converters from XML write it.
  if (expected === 'Array' && (isRecord(value) || textOf(value))) return [value];
  if (keys[0] !== 'body' || typeof keys.at(-1) !== 'number') return undefined;
  // A cell without words still holds its column.
  return paragraphOf(value) ?? (typeof keys.at(-2) === 'number' ? { text: '' } : undefined);
}

/** NaN for all but numbers and text: an object could throw when it is asked for one. */
function numberOf(value: unknown): number {
  return typeof value === 'number' || hasText(value) ? Number(value) : NaN;
}

/** The words of a part that cannot be read, in a shape that serves as a block, a list item and a cell. */
function paragraphOf(part: unknown): Block | undefined {
  const html = htmlOf(part);
  if (html) return { type: 'paragraph', html };
  const text = textOf(part);
  return text ? { type: 'paragraph', text } : undefined;
}
