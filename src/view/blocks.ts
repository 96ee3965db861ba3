import { safeLink } from '../article/address.js';
import { readBodyHtml } from '../article/body-html.js';
import type { Attachment, Block, Inline } from '../article/schema.js';
import { attachmentItem } from './attachments.js';
import type { ViewContext } from './context.js';
import { embed } from './embed.js';
import { figure } from './figure.js';
import { h, heading, type Child } from './h.js';
import { inlineNodes } from './inline.js';
import { finishHtml } from './legacy-html.js';
import { linked } from './linked.js';
import { scroller } from './scroller.js';

type Of<Type extends Block['type']> = Extract<Block, { type: Type }>;
type Renderers = { [Type in Block['type']]: (block: Of<Type>, context: ViewContext) => Child };

/** One block of the article's body as nodes; nothing for a block without words. */
export function renderBlock(block: Block, context: ViewContext): Child {
  const render = renderers[block.type] as (block: Block, context: ViewContext) => Child;
  return render(block, context);
}

const renderers: Renderers = {
  paragraph: (block, context) => {
    const words = inlineNodes(block, context);
    return words && h('p', { 'data-align': block.align }, words);
  },
  heading: (block, context) => {
    const words = inlineNodes(block, context);
    return words && heading(block.level + context.headingLevel - 1, {}, words);
  },
  figure,
  gallery: ({ items, caption }, context) =>
    h(
      'figure',
      { 'data-gallery': true, 'aria-label': caption?.trim() ? undefined : context.strings.gallery },
      ...items.map((item) => figure(item, context)),
      caption?.trim() && h('figcaption', {}, caption),
    ),
  list: ({ items, ordered, start }, context) => listOf(items, ordered, ordered ? start : undefined, context),
  table: ({ caption, head, rows }, context) =>
    scroller(
      h(
        'table',
        {},
        caption?.trim() && h('caption', {}, caption),
        head?.length ? h('thead', {}, ...head.map((row) => tableRow('th', row, context))) : undefined,
        h('tbody', {}, ...rows.map((row) => tableRow('td', row, context))),
      ),
      context.strings.table,
    ),
  quote: ({ cite, author, ...words }, context) => {
    const source = cite === undefined ? undefined : safeLink(cite, context);
    const name = author?.trim() ? author : undefined;
    return h(
      'blockquote',
      { cite: source },
      h('p', {}, inlineNodes(words, context)),
      (name ?? source) && h('p', { 'data-source': true }, linked(source, name ?? source)),
    );
  },
  embed,
  attachment: ({ attachment }, context) => attachmentList([attachment], context),
  html: (block, context) => {
    const fragment = readBodyHtml(block.html, context, (code, received) => {
      context.report(code, received, block);
    });
    finishHtml(fragment, context);
    return fragment;
  },
  divider: () => h('hr'),
};

export function attachmentList(attachments: Attachment[], context: ViewContext): HTMLElement {
  return h('ul', { 'data-attachments': true }, ...attachments.map((item) => attachmentItem(item, context)));
}

function listOf(
  items: (Inline & { items?: Inline[] | undefined })[],
  ordered: boolean | undefined,
  start: number | undefined,
  context: ViewContext,
): HTMLElement {
  const nested = (inner: Inline[] = []): Child => inner.length > 0 && listOf(inner, ordered, undefined, context);
  return h(
    ordered ? 'ol' : 'ul',
    { start },
    ...items.map((item) => h('li', {}, inlineNodes(item, context), nested(item.items))),
  );
}

function tableRow(tag: 'th' | 'td', cells: Inline[], context: ViewContext): HTMLElement {
  const scope = tag === 'th' ? 'col' : undefined;
  return h('tr', {}, ...cells.map((cell) => h(tag, { scope }, inlineNodes(cell, context))));
}
