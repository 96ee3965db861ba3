let hasWarned = false;

/** Two copies or versions on one page: the first keeps its tags, and the developer is told once. */
export function warnOfAnother(tag: string, ours: CustomElementConstructor): void {
  if (hasWarned || customElements.get(tag) === ours) return;
  hasWarned = true;
  console.warn(`<${tag}> is registered by another copy already; that one is used.`);
}
