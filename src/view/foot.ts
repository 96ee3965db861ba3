import type { Article } from '../article/article.js';
import { safeLink } from '../article/address.js';
import type { Party } from '../article/schema.js';
import { attachmentList } from './blocks.js';
import type { ViewContext } from './context.js';
import { h, type Child } from './h.js';
import { isolatedTexts } from './isolated.js';
import { linked } from './linked.js';
import { time } from './time.js';

/** Author, source, update notes, attachments, keywords and copyright: what stands after the body. */
export function articleFoot(article: Article, context: ViewContext): Child[] {
  const { authors, attachments, corrections, keywords, copyrightNotice } = article;
  const { strings, label } = context;
  const listed = (words: string, list: HTMLElement): Child[] => [h('p', { 'data-part': 'label' }, label(words)), list];
  return [
    authors.length > 0 &&
      h('p', { 'data-part': 'authors' }, ...authors.flatMap((author, i) => [i > 0 && ', ', person(author, context)])),
    ...provenance(article, context),
    ...(corrections.length > 0 ? listed(strings.corrections, h('ul', {}, ...corrections.map(correction))) : []),
    ...(attachments.length > 0 ? listed(strings.attachments, attachmentList(attachments, context)) : []),
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

/** Where the article comes from, and where it was first. What another agency wrote says so whatever the portal's look. */
function provenance({ sourceOrganization, publisher, url }: Article, context: ViewContext): Child[] {
  const { strings, label } = context;
  const isElsewhere = url !== undefined && new URL(url).host !== location.host;
  const isAnothers = isElsewhere || (sourceOrganization && sourceOrganization.name !== publisher?.name);
  const original = isElsewhere && linked(safeLink(url, context), new URL(url).host);
  return [
    sourceOrganization &&
      h(
        'p',
        { 'data-part': 'source', 'data-provenance': isAnothers },
        label(`${strings.source}:`),
        ' ',
        party(sourceOrganization, 'sourceOrganization', 'Organization', context),
      ),
    original &&
      h('p', { 'data-part': 'source', 'data-provenance': true }, label(`${strings.original}:`), ' ', original),
  ];
}

function correction({ date, text }: Article['corrections'][number]): HTMLElement {
  return h(
    'li',
    { itemprop: 'correction', itemscope: true, itemtype: 'https://schema.org/CorrectionComment' },
    // Not datePublished: that is the article's.
    date && time(date, 'dateCreated', date.text),
    date && ': ',
    h('span', { itemprop: 'text' }, text),
  );
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
