/** Characters of text that one slice of longer HTML holds, about 4 ms of work on an old phone's desk twin. */
const SLICE_LENGTH = 8_000;
/** Blocks after which a slice ends even behind a picture, though the next block may be its caption. */
const MOST_BLOCKS = 200;

/**
 * Cuts long HTML between blocks, where no caption is torn off its picture.
 *
 * @param content parsed HTML; it is empty at the end
 */
export function* cut(content: DocumentFragment): Generator<DocumentFragment, void> {
  const source = soleContainer(content);
  let slice = source.ownerDocument.createDocumentFragment();
  let length = 0;
  let blocks = 0;
  let endsWithPicture = false;
  for (let node = source.firstChild; node; node = source.firstChild) {
    const isWhole = !endsWithPicture || blocks >= MOST_BLOCKS;
    if (length >= SLICE_LENGTH && isWhole && isBlock(node)) {
      yield slice;
      slice = source.ownerDocument.createDocumentFragment();
      length = blocks = 0;
    }
    const letters = node.textContent?.trim().length ?? 0;
    if (letters > 0 || holdsPicture(node)) {
      blocks++;
      endsWithPicture = letters === 0;
    }
    length += letters + 1;
    slice.append(node);
  }
  yield slice;
}

function holdsPicture(node: Node): boolean {
  return node instanceof Element && (node.localName === 'img' || node.querySelector('img') !== null);
}

/** CMSs wrap a whole body in one or more containers; cutting must happen inside them. */
function soleContainer(content: DocumentFragment): Element | DocumentFragment {
  let container: Element | DocumentFragment = content;
  while (
    container.firstElementChild?.localName === 'div' &&
    container.firstElementChild === container.lastElementChild &&
    !hasOwnText(container)
  ) {
    container = container.firstElementChild;
  }
  return container;
}

function hasOwnText(element: Node): boolean {
  return [...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim());
}

const BLOCKS = new Set('p div h1 h2 h3 h4 h5 h6 ul ol dl table figure blockquote pre hr section center'.split(' '));

function isBlock(node: Node): boolean {
  return BLOCKS.has(node.nodeName.toLowerCase());
}
