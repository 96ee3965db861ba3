import { readDate } from '../article/dates.js';
import { describe } from './share.js';
import { sourceOf } from './source-of.js';

/** Article first, so that a page's other dates come after it. */
const PUBLISHED = '[itemprop~="datePublished"]';

/**
 * An article as Vietnamese offices cite it: agency, title, day of publishing, address. What is not known is left out.
 *
 * `Cổng thông tin điện tử tỉnh An Lạc, “Khánh thành cầu Đông Hà”, 09/01/2018, https://anlac.example/tin/123`
 */
export function citation(target: HTMLElement | undefined): string {
  const { title, url } = describe(target);
  return [sourceOf(target), title && `“${title}”`, publishedOn(target), url].filter(Boolean).join(', ');
}

/** dd/mm/yyyy; the words first, because the machine-readable time may be in another zone. */
function publishedOn(target: HTMLElement | undefined): string {
  const element = target?.querySelector(PUBLISHED) ?? target?.querySelector('time');
  const forms = [element?.textContent, element?.getAttribute('datetime'), element?.getAttribute('content')];
  for (const form of forms) {
    const date = form?.trim() ? readDate(form) : undefined;
    if (date?.datetime) return date.text.slice(0, 10);
  }
  return '';
}
