/** Two copies or versions on one page: the first keeps the tag, and the developer is told. */
export function warnOfAnother(tag: string, ours: CustomElementConstructor): void {
  if (customElements.get(tag) !== ours)
    console.warn(`<${tag}> is registered by another copy already; that one is used.`);
}
