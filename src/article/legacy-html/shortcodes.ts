/**
 * What WordPress writes in square brackets and its themes turn into HTML, where they do not: in exports, in raw content,
 * under another theme. Everything else in brackets is the author's.
 */
const CAPTION =
  /\[caption\b([^\]<>]{0,500})\]\s*((?:<a\b[^>]{0,2000}>\s*)?<img\b[^>]{0,4000}>(?:\s*<\/a>)?)([^[]{0,2000})\[\/caption\]/gi;
const EMBED = /\[embed\b[^\]<>]{0,200}\]\s*(https?:\/\/[^\s[\]<>"]{1,2000})\s*\[\/embed\]/gi;
const LAYOUT =
  /\[\/?(?:vc_[a-z_]{1,40}|et_pb_[a-z_]{1,40}|gallery|playlist|row|column|one_(?:half|third)(?:_last)?)(?:\s[^\]<>]{0,1000})?\]/gi;
const OWN_CAPTION = /\bcaption=(?:"([^"]*)"|'([^']*)')/i;

/** @returns the HTML with those that have words as HTML, and without those that only lay out a page */
export function expandShortcodes(html: string): string {
  if (!html.includes('[')) return html;
  return html
    .replace(CAPTION, (_, attributes: string, img: string, text: string) => {
      const own = OWN_CAPTION.exec(attributes);
      return `<figure>${img}<figcaption>${own?.[1] ?? own?.[2] ?? ''} ${text}</figcaption></figure>`;
    })
    .replace(EMBED, '<p><a href="$1">$1</a></p>')
    .replace(LAYOUT, '');
}
