import { withoutFragment } from '../without-fragment.js';

/** Words around what plain text cannot show. */
export interface TextStrings {
  /** Of a caption or an alternative text, and the address. */
  savedPicture: (words: string) => string;
}

/** What has no words for a reader. */
const WORDLESS = new Set('script style template noscript button select textarea input svg head title'.split(' '));

export function isWordless(element: Element): boolean {
  return WORDLESS.has(element.localName);
}

/** Nodes in one block: one blank for any run of them, line ends only where the author broke the line. */
export function inlineText(nodes: readonly Node[], strings: TextStrings): string {
  return nodes
    .map((node) => textOf(node, strings))
    .join('')
    .replace(/[^\S\n]+/g, ' ')
    .replace(/ ?\n ?/g, '\n')
    .trim();
}

/** `[Ảnh: words — address]`; nothing for a picture that has neither. */
export function pictureText(img: HTMLImageElement, words: string, { savedPicture }: TextStrings): string {
  const address = /^https?:/.test(img.src) ? img.src : '';
  const parts = [words.replace(/\s+/g, ' ').trim(), address].filter(Boolean);
  return parts.length > 0 ? savedPicture(parts.join(' — ')) : '';
}

function textOf(node: Node, strings: TextStrings): string {
  if (node.nodeType === Node.TEXT_NODE) return (node.nodeValue ?? '').replace(/\s+/g, ' ');
  if (!(node instanceof Element) || isWordless(node)) return '';
  if (node.localName === 'br') return '\n';
  if (node.localName === 'img') return pictureText(node as HTMLImageElement, (node as HTMLImageElement).alt, strings);
  const words = [...node.childNodes].map((child) => textOf(child, strings)).join('');
  if (node.localName === 'q') return `“${words.trim()}”`;
  return node.localName === 'a' ? words + addressOf(node as HTMLAnchorElement, words.trim()) : words;
}

/** In brackets; nothing where the words say it already, or where the link leads to another part of the same text. */
function addressOf(link: HTMLAnchorElement, words: string): string {
  const { href } = link;
  const isPart = link.hash !== '' && withoutFragment(href) === withoutFragment(link.baseURI);
  if (!words || !href || isPart || isSaid(href, words)) return '';
  return ` (${href.replace(/^mailto:|^tel:/, '')})`;
}

function isSaid(href: string, words: string): boolean {
  const bare = (text: string): string => text.replace(/^(?:https?:\/\/|mailto:|tel:)|\/$/g, '').replace(/\s+/g, '');
  return bare(href) === bare(words);
}
