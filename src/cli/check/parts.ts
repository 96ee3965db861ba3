import type { Article } from '../../article/article.js';
import { readBodyHtml } from '../../article/body-html.js';
import { parseInert } from '../../article/inert.js';
import { sanitizeHtml } from '../../article/sanitize.js';
import { withoutStyles } from '../../article/without-styles.js';
import type { Block, Inline } from '../../article/schema.js';

/** HTML somewhere in an article. */
export interface Part {
  path: string;
  /** As readers get it. */
  content: DocumentFragment;
  /** As it was written: its colours are still there, styles in `data-style`. */
  raw: DocumentFragment;
}

/** All HTML of an article, in its order. */
export function partsOf({ bodyHtml, body, baseUrl }: Article): Part[] {
  const whole = (path: string, html: string): Part => ({
    path,
    content: readBodyHtml(html, { baseUrl }, () => undefined),
    raw: parseInert(withoutStyles(html)),
  });
  const inline = (path: string, html: string): Part => ({
    path,
    content: sanitizeHtml(html, { baseUrl }),
    raw: parseInert(withoutStyles(html)),
  });
  if (bodyHtml !== undefined) return [whole('bodyHtml', bodyHtml)];
  return body.flatMap((block, i) => {
    const path = `body[${String(i)}]`;
    if (block.type === 'html') return [whole(`${path}.html`, block.html)];
    return htmlOf(block, path).map(([inner, html]) => inline(inner, html));
  });
}

type Found = [path: string, html: string];

/** The HTML inside of a block that is not HTML as a whole. */
function htmlOf(block: Block, path: string): Found[] {
  switch (block.type) {
    case 'paragraph':
    case 'heading':
    case 'quote':
      return of(block, path);
    case 'figure':
      return block.captionHtml === undefined ? [] : [[`${path}.captionHtml`, block.captionHtml]];
    case 'list':
      return block.items.flatMap((item, i) => {
        const inside = `${path}.items[${String(i)}]`;
        return [...of(item, inside), ...all(item.items, `${inside}.items`)];
      });
    case 'table':
      return [
        ...(block.head ?? []).flatMap((row, i) => all(row, `${path}.head[${String(i)}]`)),
        ...block.rows.flatMap((row, i) => all(row, `${path}.rows[${String(i)}]`)),
      ];
    default:
      return [];
  }
}

function all(items: readonly Inline[] = [], path: string): Found[] {
  return items.flatMap((item, i) => of(item, `${path}[${String(i)}]`));
}

function of({ html }: Inline, path: string): Found[] {
  return html === undefined ? [] : [[`${path}.html`, html]];
}
