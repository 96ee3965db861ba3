import { isRecord, wordsOf } from './json.js';
import type { Key } from './path.js';

export interface WrongPart {
  keys: readonly Key[];
  /** What valibot expected there, such as `string` or `("left" | "right")`. */
  expected: string;
}

/** Keys whose strings are addresses, names of types and sizes, not words for a reader. */
const NOT_WORDS = new Set(['type', 'url', 'href', 'cite', 'align', 'encodingFormat', 'id', 'level', 'width', 'height']);
/** Words will do, alone or beside other forms. */
const TEXT = /^string$|[( ]string\b/;
const REMOVED = Symbol('removed');

type Holder = Record<Key, unknown>;

/** Repairs a draft in place, a pass at a time; what a pass leaves wrong, the next one takes a level higher. */
export class Mender {
  readonly #draft: unknown;
  /** Paragraphs of our making: where even they do not fit, they must go elsewhere. */
  readonly #made = new WeakSet();
  /** Blocks, and what is to stand behind them when the pass is over. */
  #behind: { block: unknown; list: unknown; paragraph: unknown }[] = [];

  constructor(draft: unknown) {
    this.#draft = draft;
  }

  mend(parts: readonly WrongPart[]): void {
    const holders = new Set<Holder>();
    // Words are moved last: only then is it known which pictures stay.
    const others = parts.filter(({ keys }) => !this.#isMade(this.#at(this.#presentAt(keys))));
    for (const { keys, expected } of others.length > 0 ? others : parts) this.#mendPart(keys, expected, holders);
    // Paths must hold until the pass is over, so what is removed leaves last, and what is moved comes then.
    for (const holder of holders) clear(holder);
    for (const { block, list, paragraph } of this.#behind.reverse()) {
      if (Array.isArray(list)) list.splice(list.indexOf(block) + 1, 0, paragraph);
    }
    this.#behind = [];
  }

  #mendPart(wrong: readonly Key[], expected: string, holders: Set<Holder>): void {
    const keys = this.#presentAt(wrong);
    const holder = this.#at(keys.slice(0, -1));
    const key = keys.at(-1);
    // The part or its holder went in this pass already, or nothing is left to take away.
    if (key === undefined || !isRecord(holder) || holder[key] === REMOVED) return;
    const value = holder[key];
    if (this.#isMade(value)) this.#moveOut(keys, holder, key, holders);
    else this.#replace(holder, key, replacementFor(value, keys === wrong ? expected : '', keys), holders);
  }

  /** For a key that is missing, the part that lacks it. */
  #presentAt(keys: readonly Key[]): readonly Key[] {
    const isMissing = typeof keys.at(-1) === 'string' && this.#at(keys) === undefined;
    return isMissing ? this.#presentAt(keys.slice(0, -1)) : keys;
  }

  #isMade(value: unknown): boolean {
    return isRecord(value) && this.#made.has(value);
  }

  /** Words among the pictures of a gallery: behind it, unless there is no picture to keep it for. */
  #moveOut(keys: readonly Key[], holder: Holder, key: Key, holders: Set<Holder>): void {
    const around = itemAround(keys);
    if (Object.values(holder).every((item) => item === REMOVED || this.#isMade(item))) {
      this.#mendPart(around, '', holders);
      return;
    }
    this.#behind.push({ block: this.#at(around), list: this.#at(around.slice(0, -1)), paragraph: holder[key] });
    this.#replace(holder, key, undefined, holders);
  }

  #replace(holder: Holder, key: Key, replacement: unknown, holders: Set<Holder>): void {
    if (isRecord(replacement)) this.#made.add(replacement);
    holder[key] = replacement ?? REMOVED;
    if (replacement === undefined) holders.add(holder);
  }

  #at(keys: readonly Key[]): unknown {
    return keys.reduce<unknown>((part, key) => (isRecord(part) ? part[key] : undefined), this.#draft);
  }
}

/** Takes out what was marked as removed. */
function clear(holder: Holder): void {
  if (Array.isArray(holder)) {
    const kept = (holder as unknown[]).filter((item) => item !== REMOVED);
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
  if (TEXT.test(expected) && value !== null) return wordsOf(value, NOT_WORDS).join(' ');
  if (keys.at(-1) === 'level' && Number(value) >= 1) return Math.min(6, Math.max(2, Math.round(Number(value))));
  if (expected === 'number' && typeof value === 'string' && value.trim() && Number.isFinite(Number(value)))
    return Number(value);
  // One thing where a list of them is expected, as converters from XML write it.
  if (expected === 'Array' && (isRecord(value) || wordsOf(value, NOT_WORDS).length > 0)) return [value];
  if (keys[0] !== 'body' || typeof keys.at(-1) !== 'number') return undefined;
  // A cell without words still holds its column.
  return paragraphOf(value) ?? (typeof keys.at(-2) === 'number' ? { text: '' } : undefined);
}

/** The words of a part that cannot be read, in a shape that serves as a block, a list item and a cell. */
function paragraphOf(
  part: unknown,
): { type: 'paragraph'; html: string } | { type: 'paragraph'; text: string } | undefined {
  if (isRecord(part) && typeof part['html'] === 'string') return { type: 'paragraph', html: part['html'] };
  const text = wordsOf(part, NOT_WORDS).join(' ');
  return text ? { type: 'paragraph', text } : undefined;
}
