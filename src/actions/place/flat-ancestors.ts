/** An element and what is around it in the flat tree, up to the root element: slots and hosts included. */
export function* flatAncestors(element: Element): Generator<Element> {
  for (let at: Element | null = element; at;) {
    yield at;
    const parent: Node | null = at.assignedSlot ?? at.parentNode;
    at = parent instanceof ShadowRoot ? parent.host : parent instanceof Element ? parent : null;
  }
}
