import { VERSION } from './version.js';

/** Shared between copies of this library. */
const FIRST = Symbol.for('gov-article.version');
const shared = globalThis as { [FIRST]?: string | undefined };

/** Absent where this copy is the first of the page. */
const first = shared[FIRST];
shared[FIRST] ??= VERSION;
let hasWarned = false;

/** Two copies or versions on one page: the first keeps its tags, and the developer is told once. */
export function warnOfAnother(tag: string, ours: CustomElementConstructor): void {
  if (hasWarned || customElements.get(tag) === ours) return;
  hasWarned = true;
  const other = first ? `gov-article ${first}` : 'another library';
  console.warn(`gov-article ${VERSION}: <${tag}> is registered by ${other} already; that one is used.`);
}
