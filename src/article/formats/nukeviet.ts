import type { Fields } from './format.js';
import { below } from './media.js';
import { textAt } from './paths.js';

/** NukeViet, a row of its news module with the detail beside it. */
export const nukeViet: Fields = {
  identifier: 'id',
  url: 'link',
  headline: 'title',
  description: 'hometext',
  datePublished: ['publtime', 'addtime'],
  dateModified: 'edittime',
  author: 'author',
  sourceOrganization: 'sourcetext',
  keywords: 'keywords',
  bodyHtml: ['detail.bodyhtml', 'bodyhtml', 'bodytext'],
  // Its own pictures are below the folder of the module.
  'image.url': (row: unknown) => below('/uploads/news/', textAt(row, 'homeimgfile')),
  'image.caption': 'homeimgalt',
  attachments: ['detail.files', 'files'],
  'actions.email': ['detail.allowed_send', 'allowed_send'],
  'actions.print': ['detail.allowed_print', 'allowed_print'],
};
