import { safeLink } from '../../article/address.js';
import { languageOf } from '../../i18n/strings.js';
import { findFragment } from '../place/fragment.js';
import { describe } from '../share/share.js';
import { articleIn } from '../target.js';
import { withoutFragment } from '../without-fragment.js';
import { copyAttributes, isLeftOut, isUnseen, tagOf } from './save-element.js';
import { Outline } from './save-outline.js';
import { pictureOf, type SavedPicture } from './save-picture.js';
import { FRAMES } from './save-policy.js';
import { needsScroller, numberRegions, scrollerIn } from './save-tables.js';

export interface ArticleCopy {
  /** An `article`, in no document: nothing of it is loaded, drawn or run. */
  element: HTMLElement;
  pictures: SavedPicture[];
}

export interface CopyStrings {
  /** Names tables that scroll. */
  table: string;
}

/**
 * Writes down what a reader sees of an element, as the mark-up of a document of its own: without what controls and scripts
 * of the page added, with addresses that hold outside the page. The element stays as it is.
 */
export function copyArticle(root: HTMLElement, strings: CopyStrings): ArticleCopy {
  return new Copy(root, strings).made();
}

class Copy {
  readonly #root: HTMLElement;
  readonly #inert = document.implementation.createHTMLDocument('');
  readonly #outline: Outline;
  readonly #ids = new Set<string>();
  readonly #pictures: SavedPicture[] = [];

  readonly #strings: CopyStrings;

  constructor(root: HTMLElement, strings: CopyStrings) {
    this.#root = root;
    this.#strings = strings;
    this.#outline = new Outline(root);
  }

  made(): ArticleCopy {
    const element = this.#make('article');
    element.lang = languageOf(this.#root) || 'vi';
    this.#copyAttributesAndId(this.#root, element);
    this.#copyChildren(this.#root, element);
    if (!element.querySelector('h1')) {
      const title = this.#make('h1');
      title.textContent = describe(this.#root).title;
      element.prepend(title);
    }
    numberRegions(element);
    return { element, pictures: this.#pictures };
  }

  #copyChildren(from: Element, to: Element): void {
    const article = from.localName === 'gov-article' ? articleIn(from) : undefined;
    for (const node of article ? [article] : from.childNodes) {
      this.#copyNode(node, to);
    }
  }

  #copyNode(node: Node, to: Element): void {
    if (node instanceof Text) to.append(this.#inert.importNode(node));
    else if (node instanceof Element) this.#copy(node, to);
  }

  #copy(from: Element, to: Element): void {
    if (from instanceof HTMLFormElement) {
      this.#copyForm(from, to);
      return;
    }
    const { localName } = from;
    // Waits for the reader's tap, unseen: the whole article was asked for.
    const isWaiting = localName === 'img' && from.hasAttribute('data-address');
    if (!isWaiting && isLeftOut(from)) return;
    if (localName === 'img' || from.hasAttribute('data-broken')) this.#copyPicture(from, to);
    else if (localName === 'button') this.#copyPictures(from, to);
    else if (FRAMES.has(localName)) this.#copyFrame(from, to);
    else if (localName === 'a') this.#copyLink(from as HTMLAnchorElement, to);
    else this.#copyElement(from, to);
  }

  #copyElement(from: Element, to: Element): void {
    const tag = this.#outline.tagFor(from) ?? tagOf(from);
    if (tag === undefined) {
      this.#copyChildren(from, to);
      return;
    }
    const element = this.#make(tag);
    this.#copyAttributesAndId(from, element);
    // Paper opens nothing.
    if (tag === 'details') element.setAttribute('open', '');
    this.#placeFor(from, to).append(element);
    this.#copyChildren(from, element);
  }

  /** Its fields hide its properties under their names, such as `title`: of the form itself none is asked for. */
  #copyForm(from: HTMLFormElement, to: Element): void {
    if (isUnseen(from)) return;
    const box = this.#make('div');
    to.append(box);
    const walker = document.createTreeWalker(from);
    for (let node = walker.firstChild(); node; node = walker.nextSibling()) this.#copyNode(node, box);
  }

  #placeFor(from: Element, to: Element): Element {
    if (from.localName !== 'table' || !needsScroller(from)) return to;
    const box = scrollerIn(this.#inert, this.#strings.table);
    to.append(box);
    return box;
  }

  #copyAttributesAndId(from: Element, to: HTMLElement): void {
    copyAttributes(from, to);
    const id = from.id || (from.localName === 'a' && from.getAttribute('name'));
    if (id && !this.#ids.has(id)) {
      this.#ids.add(id);
      to.id = id;
    }
  }

  #copyLink(from: HTMLAnchorElement, to: Element): void {
    const href = this.#hrefOf(from);
    const link = this.#make(href === undefined ? 'span' : 'a');
    this.#copyAttributesAndId(from, link);
    if (href !== undefined) link.setAttribute('href', href);
    to.append(link);
    this.#copyChildren(from, link);
    const words = link.textContent.trim();
    if (href === undefined) return;
    // For paper, which cannot be clicked.
    if (words && words !== href && /^https?:/.test(href)) link.setAttribute('data-link', href);
    if (words || link.id) return;
    const img = link.querySelector('img');
    // Of an icon nothing is left; of a picture without words the address must do as a name.
    if (!img) link.remove();
    else if (!img.alt && !link.hasAttribute('aria-label')) link.setAttribute('aria-label', href);
  }

  /** What leads to another part of the article leads there in the file. */
  #hrefOf(link: HTMLAnchorElement): string | undefined {
    const address = link.getAttribute('href');
    if (address === null) return undefined;
    // Wherever it would lead on a page with another `<base>`, or with another article of the same names.
    const isOwn = address.startsWith('#');
    if (link.hash && (isOwn || withoutFragment(link.href) === withoutFragment(location.href))) {
      const part = findFragment(this.#root, link.hash, isOwn);
      const id = part && (part.id || part.getAttribute('name'));
      if (id) return `#${encodeURIComponent(id)}`;
    }
    return safeLink(address, { baseUrl: document.baseURI });
  }

  #copyPicture(from: Element, to: Element): void {
    const picture = pictureOf(from, this.#inert);
    if (!picture) return;
    to.append(picture.img);
    this.#pictures.push(picture);
  }

  /** A button to enlarge a picture often holds it. */
  #copyPictures(from: Element, to: Element): void {
    for (const img of from.querySelectorAll('img')) this.#copyPicture(img, to);
  }

  #copyFrame(from: Element, to: Element): void {
    // Ours have their link below them already.
    if (from.closest('[data-embed]')) return;
    const source = from.querySelector('source[src]')?.getAttribute('src');
    const address = from.getAttribute('src') ?? from.getAttribute('data') ?? source ?? '';
    const href = safeLink(address, { baseUrl: document.baseURI });
    if (href === undefined) return;
    const link = this.#make('a');
    link.href = href;
    link.textContent = from.getAttribute('title')?.trim() || from.getAttribute('aria-label')?.trim() || href;
    to.append(link);
  }

  #make<Tag extends keyof HTMLElementTagNameMap>(tag: Tag): HTMLElementTagNameMap[Tag];
  #make(tag: string): HTMLElement;
  #make(tag: string): HTMLElement {
    return this.#inert.createElement(tag);
  }
}
