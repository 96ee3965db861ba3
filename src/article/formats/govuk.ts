import { isRecord } from '../json.js';
import { hasText } from '../words.js';
import type { Format } from './format.js';
import { at, inEnvelopes, listOf, recordsAt, textAt } from './paths.js';

const ORGANISATIONS = ['links.primary_publishing_organisation', 'links.organisations', 'links.worldwide_organisations'];
/** Parts of a document that have places of their own in GOV.UK's pages, in the order of these. */
const MORE_HTML =
  'body final_outcome_detail final_outcome_documents public_feedback_detail public_feedback_documents documents';

/** GOV.UK content item, `/api/content/{path}`. */
export const govuk: Format = {
  name: 'govuk',
  find: inEnvelopes((source) => isRecord(at(source, 'details')) && hasText(at(source, 'schema_name'))),
  fields: {
    identifier: 'content_id',
    url: ['web_url', 'base_path'],
    inLanguage: 'locale',
    headline: 'title',
    description: 'description',
    datePublished: ['first_published_at', 'details.first_public_at', 'public_updated_at'],
    dateModified: 'public_updated_at',
    author: ['links.speaker', 'details.speaker_without_profile'],
    publisher: ORGANISATIONS,
    sourceOrganization: ORGANISATIONS,
    articleSection: 'links.taxons',
    bodyHtml: (item: unknown) => {
      const details = at(item, 'details');
      // That a document no longer holds stands before it.
      const notice = textAt(item, 'withdrawn_notice.explanation') ?? '';
      return [notice, ...sections(details), ...parts(details)].join('\n').trim();
    },
    image: (item: unknown) => leadImage(at(item, 'details')) ?? at(item, 'details.image'),
    attachments: ['details.attachments', 'details.document'],
  },
};

function sections(details: unknown): string[] {
  return MORE_HTML.split(' ').flatMap((key) => htmlOf(at(details, key)));
}

function parts(details: unknown): string[] {
  return recordsAt(details, 'parts').flatMap(({ title, body }) => [
    ...(hasText(title) ? [`<h2>${title.replace(/&/g, '&amp;').replace(/</g, '&lt;')}</h2>`] : []),
    ...htmlOf(body),
  ]);
}

/** HTML, a list of it, or a list of the same in several forms. */
function htmlOf(value: unknown): string[] {
  return listOf(value).flatMap((item) => {
    if (isRecord(item)) return item.content_type === 'text/html' ? htmlOf(item.content) : [];
    // Names of attachments stand in some of these lists.
    return hasText(item) && item.includes('<') ? item : typeof value === 'string' ? value : [];
  });
}

function leadImage(details: unknown): object | undefined {
  const images = recordsAt(details, 'images');
  const image = images.find(({ type }) => type === 'lead');
  // s960, s712 …: widths in pixels.
  const sources = Object.entries((image?.sources ?? {}) as Record<string, unknown>)
    .map(([key, url]) => ({ url, width: Number(key.slice(1)) }))
    .filter(({ url, width }) => hasText(url) && width > 0)
    .sort((a, b) => b.width - a.width);
  return image && { ...image, url: hasText(image.url) ? image.url : sources[0]?.url, renditions: sources };
}
