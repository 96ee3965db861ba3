import { readDate } from '../../article/dates.js';
import { sourceOf } from '../source-of.js';
import { textRootOf } from '../target.js';
import { describe } from './share.js';

/** Article first, so that a page's other dates come after it. */
const PUBLISHED = '[itemprop~="datePublished"]';
/** Without microdata: in the head of the text, but not of a comment. */
const MARKED = 'time[pubdate], header time:not(article article *, aside *)';
/** What may stand before it, and in its paragraph: other words say that it is another day. */
const POSTED = /^(?:(?:ngày )?đăng|published)?(?: ngày| lúc| on)*\P{L}*$/iu;

/**
 * An article as Vietnamese offices cite it: agency, title, day of publishing, address. What is not known is left out.
 *
 * `Cổng thông tin điện tử tỉnh An Lạc, “Khánh thành cầu Đông Hà”, 09/01/2018, https://anlac.example/tin/123`
 */
export function citation(target: HTMLElement | undefined): string {
  const { title, url } = describe(target);
  const date = target && publishedOn(textRootOf(target));
  return [sourceOf(target), title && `“${title}”`, date, url].filter(Boolean).join(', ');
}

/** dd/mm/yyyy; the words first, because the machine-readable time may be in another zone. */
function publishedOn(target: HTMLElement): string {
  const element = target.querySelector(PUBLISHED) ?? (target.querySelector('[itemprop]') ? undefined : timeIn(target));
  const forms = [element?.textContent, element?.getAttribute('datetime'), element?.getAttribute('content')];
  for (const form of forms) {
    const date = form?.trim() ? readDate(form) : undefined;
    if (date?.datetime) return date.text.slice(0, 10);
  }
  return '';
}

/** Nothing where the text may speak of another day. */
function timeIn(target: HTMLElement): Element | null | undefined {
  const line = target.querySelector(MARKED) ?? target.querySelector('time, p');
  const time = line?.closest('time') ?? line?.querySelector('time');
  if (!line || !time) return undefined;
  const words = line === time ? time.previousSibling?.nodeValue : line.textContent.replace(time.textContent, '');
  return POSTED.test(words?.trim() ?? '') ? time : undefined;
}
