import { visibleText } from '../../article/legacy-html/dom.js';
import { strip } from '../strip.js';

/** Headings of lists that lead to other articles. */
const RELATED =
  /^(?:(?:các |những )?(?:tin|bài)(?: viết| tức| bài)?,? (?:liên quan|khác|cùng (?:chuyên mục|chủ đề|loại)|mới|cũ hơn|đã đưa|đã đăng|đọc nhiều|xem nhiều|nổi bật)|có thể bạn quan tâm|xem thêm|đọc thêm|related (?:articles|news|posts)|see also)/iu;
const LONGEST_HEADING = 60;
/** Buttons and counters of a portal, and the numbers behind them. */
const CONTROL =
  /^(?:in(?: (?:trang|bài|tin|ấn|bài viết))?|bản in|gửi (?:email|mail|bài viết|cho bạn bè|bình luận|phản hồi|ý kiến)|chia sẻ(?: bài viết)?|cỡ chữ|đọc bài viết|nghe đọc|lưu (?:bài|tin)|quay (?:lại|về)|trở (?:về|lại)|về (?:trang trước|đầu trang)|lên đầu trang|(?:số )?lượt (?:xem|đọc|truy cập)|đã xem|bình luận|đánh giá bài viết|tweet|facebook|zalo|print|e-?mail|share|[\d.,]+ (?:lượt xem|views?))$/iu;
const COUNT = /^(?:[\d.,]+|a)$/iu;
const BETWEEN = /[|[\](){}»«<>•·:+]/;
/** Names of what portals put around an article. */
const NAMED =
  /(?:^|[\s_-])(?:related|lien-?quan|tin-?(?:lien-?quan|khac|cung)|other-?news|share|social|sharing|addthis|comments?|binh-?luan|breadcrumbs?|rating|danh-?gia|toolbar|print|quang-?cao|banner|advert|fb-like|pagination|(?:entry|post|article|news)-?meta|byline|posted-on)(?:$|[\s_-])/i;
/** A link to the same picture, larger. */
const PICTURE = /\.(?:jpe?g|png|gif|webp)(?:[?#]|$)/i;
/** A link to a document, of which articles have lists. */
export const FILE = /\.(?:pdf|docx?|xlsx?|pptx?|odt|ods|rtf|zip|rar|7z)(?:[?#]|$)/i;
/** Letters up to which a block with such a name is no text of its own. */
const SHORT = 200;

/** What stands in or below an article and is the portal's: other articles, buttons, counters. */
export function isLeftover(block: Element): boolean {
  if (block.matches('form, nav, fieldset') || block.querySelector('textarea, input[type="text"]')) return true;
  const words = visibleText(block);
  if (isHeadingOfLinks(block) || (isRelated(words) && linkShare(block) > 0.5) || isControl(block)) return true;
  if (isMenu(block)) return true;
  const isNamed = NAMED.test(`${block.className} ${block.id}`) && !block.querySelector('figure, table');
  return isNamed && (linkShare(block) > 0.3 || words.length < SHORT);
}

/** Lines that became paragraphs only when the text was mended. */
export function leftoverLines(body: DocumentFragment): Element[] {
  return [...body.querySelectorAll('p')].filter((line) => isLeftover(line));
}

/** What follows it, as long as it is links, goes with it. */
export function isHeadingOfLinks(block: Element): boolean {
  const words = visibleText(block);
  if (words.length > LONGEST_HEADING || !isRelated(words)) return false;
  const next = block.nextElementSibling;
  return !next || linkShare(next) > 0.5;
}

/** How much of the text of a block is links, from 0 to 1. */
export function linkShare(block: Element): number {
  const letters = visibleText(block).length;
  const links = [...block.querySelectorAll('a')].filter((link) => !PICTURE.test(link.getAttribute('href') ?? ''));
  if (letters === 0) return block.querySelector('img') && links.length === 0 ? 0 : 1;
  return links.reduce((sum, link) => sum + visibleText(link).length, 0) / letters;
}

/** A column or a box of links, beside the text. */
function isMenu(block: Element): boolean {
  if (!block.matches('td, div, table, section')) return false;
  const links = [...block.querySelectorAll('a')];
  return (
    links.length > 1 && linkShare(block) > 0.6 && !links.some((link) => FILE.test(link.getAttribute('href') ?? ''))
  );
}

function isRelated(words: string): boolean {
  return RELATED.test(strip(words, ' »>-–•'));
}

/** Nothing but buttons and counters, which stand side by side without a blank at times. */
function isControl(block: Element): boolean {
  if (visibleText(block).length > SHORT || block.querySelector('img, table')) return false;
  const walker = block.ownerDocument.createTreeWalker(block, NodeFilter.SHOW_TEXT);
  const pieces: string[] = [];
  while (walker.nextNode()) {
    pieces.push(...(walker.currentNode.nodeValue ?? '').split(BETWEEN).map((piece) => strip(piece.trim(), '-–. ')));
  }
  const words = pieces.map((piece) => piece.replace(/\s+/gu, ' ').normalize('NFC')).filter(Boolean);
  return words.some((word) => CONTROL.test(word)) && words.every((word) => CONTROL.test(word) || COUNT.test(word));
}
