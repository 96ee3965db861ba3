import { visibleText } from '../../article/legacy-html/dom.js';
import { MEDIA_LINK } from '../../article/media-links.js';
import { ID_PREFIX } from '../../article/policy.js';
import type { Inline } from '../../article/schema.js';

/** What the sanitizer writes on every picture and link again when the article is shown. */
const WRITTEN_AGAIN = ['loading', 'decoding', 'referrerpolicy', 'rel', 'target'];

/** Takes away what says nothing in JSON; links inside of the article keep their marks. */
export function cleanAttributes(content: DocumentFragment): void {
  for (const element of content.querySelectorAll('*')) {
    for (const name of WRITTEN_AGAIN) element.removeAttribute(name);
    if (element.matches(MEDIA_LINK)) continue;
    for (const name of ['id', 'name']) {
      const value = element.getAttribute(name);
      if (value?.startsWith(ID_PREFIX)) element.setAttribute(name, value.slice(ID_PREFIX.length));
    }
    const href = element.getAttribute('href');
    if (href?.startsWith(`#${ID_PREFIX}`)) element.setAttribute('href', `#${href.slice(ID_PREFIX.length + 1)}`);
  }
  for (const span of content.querySelectorAll('span')) {
    if (span.attributes.length === 0) span.replaceWith(...span.childNodes);
  }
}

/** Words, as HTML only where they need it. */
export function inlineOf(element: Element): Inline {
  const text = visibleText(element);
  if (element.children.length === 0) return { text };
  const html = markupOf(element.innerHTML);
  return { html };
}

const BREAKS = ['<br>', ' '];

/** One blank for any run of them, and no line break at the ends. */
export function markupOf(html: string): string {
  let markup = html.replace(/\s+/gu, ' ').normalize('NFC');
  for (let at: string | undefined; (at = BREAKS.find((each) => markup.startsWith(each)));)
    markup = markup.slice(at.length);
  for (let at: string | undefined; (at = BREAKS.find((each) => markup.endsWith(each)));)
    markup = markup.slice(0, -at.length);
  return markup;
}
