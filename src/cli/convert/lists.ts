import { isBlock, isElement } from '../../article/legacy-html/dom.js';
import type { Block, Inline } from '../../article/schema.js';
import { inlineOf } from './inline.js';

type Item = Inline & { items?: Inline[] };

/** A list of words, in up to two levels of one kind; nothing where items hold more. */
export function listOf(list: Element): Block | undefined {
  const items: Item[] = [];
  for (const child of list.children) {
    if (child.localName !== 'li') return undefined;
    const inner = [...child.children].filter(({ localName }) => localName === 'ul' || localName === 'ol');
    const [nested, ...more] = inner;
    if (
      more.length > 0 ||
      (nested && (nested.nextSibling?.textContent?.trim() || nested.localName !== list.localName))
    ) {
      return undefined;
    }
    const below = nested && inlineItems(nested);
    if (nested && !below) return undefined;
    nested?.remove();
    const words = wordsOf(child);
    if (!words) return undefined;
    items.push({ ...words, ...(below && { items: below }) });
  }
  if (items.length === 0) return undefined;
  const start = Number(list.getAttribute('start') ?? 1);
  const isOrdered = list.localName === 'ol';
  return {
    type: 'list',
    ...(isOrdered && { ordered: true }),
    ...(isOrdered && Number.isInteger(start) && start !== 1 && { start }),
    items,
  };
}

function inlineItems(list: Element): Inline[] | undefined {
  const items = [...list.children].map((child) => (child.localName === 'li' ? wordsOf(child) : undefined));
  return items.every((item) => item !== undefined) ? items : undefined;
}

/** The words of an item; one paragraph around all of them says nothing. */
function wordsOf(item: Element): Inline | undefined {
  const [first] = item.children;
  const isInParagraph =
    first?.localName === 'p' && [...item.childNodes].every((node) => node === first || !node.textContent?.trim());
  const words = isInParagraph ? first : item;
  const hasMore = [...words.querySelectorAll('*')].some((each) => isBlock(each) || each.localName === 'img');
  return hasMore || !isElement(words) ? undefined : inlineOf(words);
}
