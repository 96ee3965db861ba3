/**
 * Words a minute of adults who read in silence. English: 238 for non-fiction (Brysbaert 2019, “How many words do we read per
 * minute?”). Vietnamese: no study of adults is known to us; what it writes apart are syllables, as Chinese characters are,
 * and of those adults read about 260 (“Visual requirement for Chinese reading with normal vision”, 259.5 ± 38.2). Others:
 * the mean of 17 languages, read aloud (IReST 2012, doi:10.1167/iovs.11-8284).
 */
const SPEEDS: Readonly<Record<string, number>> = { vi: 250, en: 238 };
const OTHER_SPEED = 184;
/** Characters a minute, where words are not written apart but each character is one or a part of one. */
const CHARACTERS = 260;
/** Seconds for a look at a picture. */
const PICTURE = 5;

const BY_CHARACTER = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/gu;
/** Words are not written apart here, and nobody can count them without a dictionary. */
const UNCOUNTED = /[\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}\p{Script=Tibetan}]/gu;
/** Pixels up to which a picture is a sign, not an illustration. */
const ICON = 48;
const UNREAD = 'script, style, noscript, template, nav, button, select, textarea, object, svg, [hidden]';

/** What there is to be read. */
export interface Reading {
  text: string;
  /** BCP 47; empty where unknown. */
  language: string;
  pictures: number;
}

/**
 * How long an adult needs, in minutes. Cells of tables are read as other words are.
 *
 * @returns nothing for texts whose words cannot be counted, or that have none
 */
export function readingMinutes({ text, language, pictures }: Reading): number | undefined {
  const uncounted = text.match(UNCOUNTED)?.length ?? 0;
  if (uncounted > text.length / 10) return undefined;
  const characters = text.match(BY_CHARACTER)?.length ?? 0;
  const words = text.replace(BY_CHARACTER, ' ').split(/\s+/).filter(isWord).length;
  if (words + characters === 0) return undefined;
  const speed = SPEEDS[language.toLowerCase().split('-')[0] ?? ''] ?? OTHER_SPEED;
  return words / speed + characters / CHARACTERS + (pictures * PICTURE) / 60;
}

/** What an element on the page gives to read. */
export function readingOf(root: HTMLElement, language: string): Reading {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT, (node) => {
    if (node instanceof Element) return node.matches(UNREAD) ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_SKIP;
    return NodeFilter.FILTER_ACCEPT;
  });
  const texts: string[] = [];
  while (walker.nextNode()) texts.push(walker.currentNode.nodeValue ?? '');
  const pictures = [...root.querySelectorAll('img')].filter((img) => !img.closest(UNREAD) && !isIcon(img));
  // Between cells and blocks there is often no blank, and a bold half of a word is rare.
  return { text: texts.join(' '), language, pictures: pictures.length };
}

function isWord(part: string): boolean {
  return /[\p{L}\p{N}]/u.test(part);
}

function isIcon(img: Element): boolean {
  return ['width', 'height'].some((size) => Number(img.getAttribute(size) ?? ICON + 1) <= ICON);
}
