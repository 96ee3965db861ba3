import type { Article } from '../article/article.js';
import { safeLink } from '../article/address.js';
import type { Party } from '../article/schema.js';
import { attachmentList } from './blocks.js';
import type { ViewContext } from './context.js';
import { h, type Child } from './h.js';
import { isolatedTexts } from './isolated.js';
import { linked } from './linked.js';

/** Author, source, attachments, keywords and copyright: what stands after the body. */
export function articleFoot(article: Article, context: ViewContext): Child[] {
  const { authors, sourceOrganization, attachments, keywords, copyrightNotice } = article;
  const { strings, label } = context;
  return [
    authors.length > 0 &&
      h('p', { 'data-part': 'authors' }, ...authors.flatMap((author, i) => [i > 0 && ', ', person(author, context)])),
    sourceOrganization?.name.trim() &&
      h(
        'p',
        { 'data-part': 'source' },
        label(`${strings.source}:`),
        ' ',
        party(sourceOrganization, 'sourceOrganization', 'Organization', context),
      ),
    ...(attachments.length > 0
      ? [h('p', { 'data-part': 'label' }, label(strings.attachments)), attachmentList(attachments, context)]
      : []),
    keywords.length > 0 &&
      h(
        'p',
        { 'data-part': 'keywords' },
        label(`${strings.keywords}:`),
        ' ',
        h('span', { itemprop: 'keywords' }, ...isolatedTexts(keywords, ', ')),
      ),
    copyrightNotice?.trim() && h('p', { 'data-part': 'copyright', itemprop: 'copyrightNotice' }, copyrightNotice),
  ];
}

function person(author: Party, context: ViewContext): HTMLElement {
  return party(author, 'author', author['@type'] ?? 'Person', context);
}

function party({ name, url }: Party, itemprop: string, type: string, context: ViewContext): HTMLElement {
  const link = url === undefined ? undefined : safeLink(url, context);
  const words = h('span', { itemprop: 'name' }, name);
  return h(
    'bdi',
    { itemprop, itemscope: true, itemtype: `https://schema.org/${type}` },
    linked(link, words, { itemprop: 'url' }),
  );
}
