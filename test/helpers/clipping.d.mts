/** What a reader cannot see whole, each told with its words; empty where nothing is clipped. */
export function clipped(root: Element): string[];
