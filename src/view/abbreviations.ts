import { h } from './h.js';

/** More entries are left out: each of them is looked for at each word. */
const MOST = 100;
const LONGEST = 60;
/** Where the words are no text, or explained already. */
const LEFT_ALONE = 'abbr, code, pre, kbd';

/**
 * Makes the step that marks short forms with what they stand for, wherever they are whole words.
 *
 * @param meanings of the article, by the short form: data, never part of an expression as it stands
 * @returns nothing where there is nothing to mark
 */
export function abbreviator(meanings: Readonly<Record<string, string>>): ((root: Node) => void) | undefined {
  const forms = Object.keys(meanings)
    .filter((form) => /\p{L}/u.test(form) && form.length <= LONGEST && meanings[form]?.trim())
    .slice(0, MOST)
    .sort((a, b) => b.length - a.length);
  if (forms.length === 0) return undefined;
  // Marks may be part of their letter or follow it, there and here.
  const titles = new Map(
    forms.flatMap((form) =>
      [form, form.normalize(), form.normalize('NFD')].map((spelling) => [spelling, meanings[form]]),
    ),
  );
  const any = [...titles.keys()].map((form) => form.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&')).join('|');
  // What is caught stays in what is split, at every second place.
  const split = new RegExp(`(?<![\\p{L}\\p{M}\\p{N}])(${any})(?![\\p{L}\\p{M}\\p{N}])`, 'u');
  return (root) => {
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    const texts: Text[] = [];
    while (walker.nextNode()) texts.push(walker.currentNode as Text);
    for (const text of texts) {
      const parts = text.data.split(split);
      if (parts.length > 1 && !text.parentElement?.closest(LEFT_ALONE))
        text.replaceWith(...parts.map((part, i) => (i % 2 ? h('abbr', { title: titles.get(part) }, part) : part)));
    }
  };
}
