import { hasText } from '../words.js';
import { at } from './paths.js';
import { plainText } from './plain-text.js';

/** Far longer than any lead, so that a body of megabytes is not read for one. */
const MAX_HTML = 50_000;
/** Letters of a cut that is looked for anywhere: fewer could be a place or a name. */
const SHORTEST_CUT = 40;
/** What CMSs write where they have cut; `&hellip;` is decoded by then, and every blank gone. */
const CUT = /(?:\[?(?:…|\.\.\.)\]?|\[…\])(?:(?:Continuereading|Readmore|Đọctiếp|Xemthêm).{0,300})?$/u;

/**
 * Whether a lead is only what the body begins with: CMSs cut one from the body where the editor wrote none, and readers
 * would read it twice. One that says that it was cut may also stand behind the caption of a first picture.
 */
export function beginsWith(blocks: readonly unknown[], html: unknown, lead: string): boolean {
  const squeezed = squeeze(lead);
  const words = squeezed.replace(CUT, '');
  const texts = blocks.map((block) => at(block, 'html') ?? at(block, 'text')).filter(hasText);
  const body = squeeze([...texts.slice(0, 50), hasText(html) ? html : ''].join('<br>').slice(0, MAX_HTML));
  return (
    words !== '' &&
    (body.startsWith(words) || (words !== squeezed && words.length >= SHORTEST_CUT && body.includes(words)))
  );
}

/** Blanks stand for nothing here: one CMS writes them between blocks, another does not. */
function squeeze(html: string): string {
  return plainText(html).normalize('NFC').replace(/\s+/gu, '');
}
