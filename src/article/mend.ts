import { isRecord, wordsOf } from './json.js';
import type { Key } from './path.js';

export interface WrongPart {
  keys: readonly Key[];
  /** What valibot expected there, such as `string` or `("left" | "right")`. */
  expected: string;
}

/** Keys whose strings are addresses, names of types and sizes, not words for a reader. */
const NOT_WORDS = new Set(['type', 'url', 'href', 'cite', 'align', 'encodingFormat', 'id', 'level', 'width', 'height']);
const REMOVED = Symbol('removed');

/** Repairs a draft in place, a pass at a time; what a pass leaves wrong, the next one takes a level higher. */
export class Mender {
  readonly #draft: unknown;
  /** Paragraphs of our making: where even they do not fit, the part around them must go. */
  readonly #made = new WeakSet();

  constructor(draft: unknown) {
    this.#draft = draft;
  }

  mend(parts: readonly WrongPart[]): void {
    const arrays = new Set<unknown[]>();
    for (const { keys, expected } of parts) this.#mendPart(keys, expected, arrays);
    // Indexes must hold until the pass is over, so removed items leave last.
    for (const array of arrays) {
      const kept = array.filter((item) => item !== REMOVED);
      array.length = 0;
      for (const item of kept) array.push(item);
    }
  }

  #mendPart(keys: readonly Key[], expected: string, arrays: Set<unknown[]>): void {
    const holder = this.#at(keys.slice(0, -1));
    const key = keys.at(-1);
    // The holder went in this pass already, or nothing is left to take away.
    if (key === undefined || !isRecord(holder)) return;
    const value = holder[key];
    if (isRecord(value) && this.#made.has(value)) this.#mendPart(itemAround(keys), '', arrays);
    else if (value === undefined && keys.length > 1) this.#mendPart(keys.slice(0, -1), '', arrays);
    else this.#replace(holder, key, replacementFor(value, expected, keys), arrays);
  }

  #replace(holder: Record<Key, unknown>, key: Key, replacement: unknown, arrays: Set<unknown[]>): void {
    if (isRecord(replacement)) this.#made.add(replacement);
    if (replacement !== undefined) holder[key] = replacement;
    else if (Array.isArray(holder)) {
      holder[Number(key)] = REMOVED;
      arrays.add(holder);
    } else Reflect.deleteProperty(holder, key);
  }

  #at(keys: readonly Key[]): unknown {
    return keys.reduce<unknown>((part, key) => (isRecord(part) ? part[key] : undefined), this.#draft);
  }
}

/** The path of the array item that holds this one: a gallery for one of its pictures. */
function itemAround(keys: readonly Key[]): readonly Key[] {
  const outer = keys.slice(0, -1);
  while (outer.length > 0 && typeof outer.at(-1) !== 'number') outer.pop();
  return outer;
}

function replacementFor(value: unknown, expected: string, keys: readonly Key[]): unknown {
  if (expected === 'string' && value !== null) return wordsOf(value, NOT_WORDS).join(' ');
  if (keys.at(-1) === 'level' && Number(value) >= 1) return Math.min(6, Math.max(2, Math.round(Number(value))));
  if (expected === 'number' && typeof value === 'string' && value.trim() && Number.isFinite(Number(value)))
    return Number(value);
  const isPartOfBody = keys[0] === 'body' && typeof keys.at(-1) === 'number';
  return isPartOfBody ? paragraphOf(value) : undefined;
}

/** The words of a part that cannot be read, in a shape that serves as a block, a list item and a cell. */
function paragraphOf(
  part: unknown,
): { type: 'paragraph'; html: string } | { type: 'paragraph'; text: string } | undefined {
  if (isRecord(part) && typeof part['html'] === 'string') return { type: 'paragraph', html: part['html'] };
  const text = wordsOf(part, NOT_WORDS).join(' ');
  return text ? { type: 'paragraph', text } : undefined;
}
