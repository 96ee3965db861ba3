/** Where a tag begins; comments, and what the parser takes for one, are passed over as a whole. */
const MARKUP = /<!--(?:-?>|[^]*?(?:--!?>|$))|<(?:[!?]|\/(?![a-z]))[^>]*|<\/?([a-z][^\t\n\f\r />]*)/gi;
/** The next attribute of a tag, as the parser reads it; a value without its closing quote goes on to the end. */
const ATTRIBUTE =
  /([\t\n\f\r /]*)([^\t\n\f\r />][^\t\n\f\r />=]*)(?:[\t\n\f\r ]*=[\t\n\f\r ]*(?:"[^"]*"?|'[^']*'?|[^\t\n\f\r >]*))?/y;
/** Elements in which tags are text up to their own end, but not inside of SVG: there the tags in them are tags. */
const RAW_TEXT = /^(?:style|script|textarea|title|xmp|iframe|noembed|noframes)$/;

/**
 * Renames what a strict Content-Security-Policy refuses already while HTML is parsed, in a document where nothing runs:
 * Chromium would report each of them as a violation, though nothing was ever applied. Nothing of it passes the sanitizer
 * in any case; words, also those inside other attributes, stay as they are.
 *
 * Nothing is looked at twice but for a few characters, so that the time grows with the text, whatever it is.
 */
export function withoutStyles(html: string): string {
  const endOf = endsOfRawText(html);
  let result = '';
  let copied = 0;
  const replace = (start: number, end: number, text: string): void => {
    result += html.slice(copied, start) + text;
    copied = end;
  };
  /** Neither a value nor a comment goes on past it. */
  let limit = Infinity;
  MARKUP.lastIndex = 0;
  for (let tag = MARKUP.exec(html); tag; tag = MARKUP.exec(html)) {
    if (tag.index >= limit) limit = Infinity;
    const name = tag[1]?.toLowerCase();
    let end = MARKUP.lastIndex;
    if (name && end <= limit) {
      // To an element whose content is raw text as well, and goes with it.
      if (name === 'style') replace(end - name.length, end, 'noframes');
      // The first of two attributes counts.
      if (name === 'track') replace(end, end, ' src=""');
      ATTRIBUTE.lastIndex = end;
      for (let found = ATTRIBUTE.exec(html); found; found = ATTRIBUTE.exec(html)) {
        end = ATTRIBUTE.lastIndex;
        if (end > limit) break;
        const [, before = '', attribute = ''] = found;
        if (attribute.length !== 5 || attribute.toLowerCase() !== 'style') continue;
        const start = found.index + before.length;
        replace(start, start + attribute.length, 'data-style');
      }
    }
    if (end > limit) {
      end = limit;
      limit = Infinity;
    } else if (name && limit === Infinity && html[tag.index + 1] !== '/' && RAW_TEXT.test(name)) {
      limit = endOf(name, end);
    }
    MARKUP.lastIndex = end;
  }
  return result + html.slice(copied);
}

/** Finds the end tags of elements of raw text, each place but once. */
function endsOfRawText(html: string): (name: string, from: number) => number {
  const known = new Map<string, number>();
  return (name, from) => {
    const last = known.get(name) ?? 0;
    if (last >= from) return last;
    const endTag = new RegExp(`</${name}(?=[\\t\\n\\f\\r />])`, 'gi');
    endTag.lastIndex = from;
    const index = endTag.exec(html)?.index ?? Infinity;
    known.set(name, index);
    return index;
  };
}
