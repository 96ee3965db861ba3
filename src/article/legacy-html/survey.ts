/** What an element holds, its descendants included. */
export interface Holding {
  /** Characters that are no blanks. */
  letters: number;
  pictures: number;
  /** Things to see that are neither words nor pictures: rules, tables, frames. */
  others: number;
}

const OTHERS = new Set('hr table iframe embed object video audio'.split(' '));
/** Blanks of every kind, those without width included. */
const BLANKS = /[\s\u200B\u2060]+/g;

/**
 * Counts once what every element holds, from the leaves up: asked of each element anew, the answer would cost the square
 * of the depth. What is moved later keeps its count.
 */
export class Survey {
  readonly #holdings = new Map<Node, Holding>();

  constructor(root: ParentNode & Node) {
    const nodes = [root, ...root.querySelectorAll('*')];
    for (const node of nodes) this.#holdings.set(node, nothing());
    for (const node of nodes.reverse()) this.#count(node);
  }

  of(node: Node): Readonly<Holding> {
    if (node.nodeType === Node.TEXT_NODE) return { ...nothing(), letters: lettersIn(node) };
    return this.#holdings.get(node) ?? nothing();
  }

  /** Nothing to read and nothing to see: spacers, line breaks, comments. */
  isBlank(node: Node): boolean {
    const { letters, pictures, others } = this.of(node);
    return letters + pictures + others === 0;
  }

  /** Pictures and nothing else. */
  isOnlyPictures(node: Node): boolean {
    const { letters, pictures, others } = this.of(node);
    return pictures > 0 && letters + others === 0;
  }

  #count(node: Node): void {
    const own = this.of(node) as Holding;
    if (node.nodeName === 'IMG') own.pictures = 1;
    else if (OTHERS.has(node.nodeName.toLowerCase())) own.others++;
    for (const child of node.childNodes) if (child.nodeType === Node.TEXT_NODE) own.letters += lettersIn(child);
    const around = node.parentNode && this.#holdings.get(node.parentNode);
    if (!around) return;
    around.letters += own.letters;
    around.pictures += own.pictures;
    around.others += own.others;
  }
}

function nothing(): Holding {
  return { letters: 0, pictures: 0, others: 0 };
}

function lettersIn(text: Node): number {
  return (text.nodeValue ?? '').replace(BLANKS, '').length;
}
