import { readDate } from '../article/dates.js';
import { describe } from './share.js';
import { sourceOf } from './source-of.js';

/** Such an article says of itself which day it is. */
const MICRODATA = '[itemprop~="headline"], [itemprop~="articleBody"]';
/** Article first, so that a page's other dates come after it. */
const PUBLISHED = '[itemprop~="datePublished"]';
/** Elsewhere it is one in the head of the text, but not of a comment, or the first line. */
const MARKED = 'time[pubdate], header time:not(article article *, aside *)';
const LINE = 'time, p, li, td, dd';
/** The words that may stand beside it: others say that it is another day. */
const BESIDE = /^(?:(?:ngày )?(?:đăng|xuất bản|posted|published)(?: (?:tải|ngày|lúc|on))*)?(?: ?GMT)?$/i;

/**
 * An article as Vietnamese offices cite it: agency, title, day of publishing, address. What is not known is left out.
 *
 * `Cổng thông tin điện tử tỉnh An Lạc, “Khánh thành cầu Đông Hà”, 09/01/2018, https://anlac.example/tin/123`
 */
export function citation(target: HTMLElement | undefined): string {
  const { title, url } = describe(target);
  return [sourceOf(target), title && `“${title}”`, target && publishedOn(target), url].filter(Boolean).join(', ');
}

/** dd/mm/yyyy; the words first, because the machine-readable time may be in another zone. */
function publishedOn(target: HTMLElement): string {
  const element = target.querySelector(PUBLISHED) ?? (target.querySelector(MICRODATA) ? undefined : timeIn(target));
  const forms = [element?.textContent, element?.getAttribute('datetime'), element?.getAttribute('content')];
  for (const form of forms) {
    const date = form?.trim() ? readDate(form) : undefined;
    if (date?.datetime) return date.text.slice(0, 10);
  }
  return '';
}

/** Nothing where the text may speak of another day. */
function timeIn(target: HTMLElement): Element | null | undefined {
  const line = target.querySelector(MARKED) ?? target.querySelector(LINE);
  const time = line?.matches('time') ? line : line?.querySelector('time');
  if (!line || !time) return undefined;
  const words = time === line ? wordsBeside(time) : line.textContent.replace(time.textContent, '');
  const letters = words
    .normalize('NFC')
    .replace(/\P{L}+/gu, ' ')
    .trim();
  return BESIDE.test(letters) ? time : undefined;
}

function wordsBeside({ previousSibling, nextSibling }: Element): string {
  return [previousSibling, nextSibling].map((node) => (node instanceof Text ? node.data : '')).join(' ');
}
