import { visibleText } from '../../article/legacy-html/dom.js';
import { finding, type Finding } from './finding.js';
import { strip } from '../strip.js';
import type { Part } from './parts.js';

/** Heard alone, in a list of all links, these lead anywhere. */
const VAGUE =
  /^(?:(?:xem|đọc|tải|tải về|chi tiết|bấm|nhấn|nhấp|click|kích)?(?: vào)? ?(?:tại )?(?:đây|ở đây)|(?:xem|đọc) (?:thêm|tiếp|chi tiết|ngay)|chi tiết|tại đây|tải (?:về|xuống)|link|liên kết|(?:click |tap )?here|(?:read |learn |see )?more|details|download)$/iu;
/** Arrows and marks around the words. */
const EDGES = ' >»«<.…:()[]"“”';
const ADDRESS = /^(?:https?:\/\/|www\.)\S+$/i;

export function unclearLinks(parts: readonly Part[]): Finding[] {
  return parts.flatMap(({ path, content }) =>
    [...content.querySelectorAll('a[href]')].flatMap((link) => {
      const words = visibleText(link);
      const received = `“${words}” → ${link.getAttribute('href') ?? ''}`;
      const bare = strip(words, EDGES);
      if (VAGUE.test(bare)) return [finding('accessibility', 'vague-link', path, received)];
      return ADDRESS.test(words) ? [finding('accessibility', 'bare-address', path, received)] : [];
    }),
  );
}
