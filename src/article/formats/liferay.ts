import { isRecord } from '../json.js';
import { hasText } from '../words.js';
import { figuresOf, withFigures } from './figures.js';
import type { Format } from './format.js';
import { at, inEnvelopes, recordsAt, textAt } from './paths.js';

type ContentField = Readonly<Record<string, unknown>>;

/** Whole names: a field for text of any kind is called `Text12345678`, and “Nội dung tóm tắt” is a lead. */
const BODY = /^(?:content|body|text|noi ?dung)(?: ?(?:chi tiet|bai viet|tin))?$/;
const LEAD = /^(?:description|summary|lead|sapo|abstract|(?:noi dung )?tom ?tat|mo ?ta)(?: |$)/;
const AUTHOR = /^(?:author|byline|tac ?gia|but ?danh|nguoi ?viet)(?: |$)/;
const MAX_NESTING = 16;

/** Liferay headless delivery: StructuredContent, whose fields the portal names, and BlogPosting. */
export const liferay: Format = {
  name: 'liferay',
  find: inEnvelopes(
    (source) =>
      Array.isArray(at(source, 'contentFields')) ||
      (hasText(at(source, 'articleBody')) && isRecord(at(source, 'creator')) && at(source, '@type') === undefined),
  ),
  fields: {
    // No url: friendlyUrlPath is only the last part of one, and every site has a page of its own before it.
    identifier: ['id', 'key'],
    inLanguage: (content: unknown) => {
      const languages = at(content, 'availableLanguages');
      return Array.isArray(languages) && languages.length === 1 ? (languages[0] as unknown) : undefined;
    },
    headline: ['title', 'headline'],
    alternativeHeadline: 'alternativeHeadline',
    description: (content: unknown) => textAt(content, 'description') ?? dataOf(stringFields(content), LEAD),
    datePublished: ['datePublished', 'dateCreated'],
    dateModified: 'dateModified',
    // The creator of structured content is the account that typed it in, not the pen name.
    author: (content: unknown) =>
      at(content, 'articleBody') ? at(content, 'creator') : dataOf(stringFields(content), AUTHOR),
    articleSection: 'taxonomyCategoryBriefs.taxonomyCategoryName',
    keywords: 'keywords',
    image: (content: unknown) => at(content, 'image') ?? images(content)[0],
    bodyHtml: htmlOf,
    body: (content: unknown) => withFigures(htmlOf(content), figuresOf(images(content).slice(1))),
    attachments: (content: unknown) =>
      fieldsOf(content).flatMap((field) => recordsAt(field, 'contentFieldValue.document')),
  },
};

/** All fields, those of groups after the group they are in. */
function fieldsOf(content: unknown, key = 'contentFields', depth = MAX_NESTING): ContentField[] {
  if (depth === 0) return [];
  return recordsAt(content, key).flatMap((field) => [field, ...fieldsOf(field, 'nestedContentFields', depth - 1)]);
}

function stringFields(content: unknown): ContentField[] {
  return fieldsOf(content).filter((field) => textAt(field, 'contentFieldValue.data') && field.dataType !== 'date');
}

function htmlOf(content: unknown): string | undefined {
  const fields = stringFields(content);
  return textAt(content, 'articleBody') ?? mostTags(named(fields, BODY)) ?? mostTags(fields);
}

/** By reference or label: the names of older portals are drawn by lot (`content27681514`). */
function named(fields: readonly ContentField[], name: RegExp): ContentField[] {
  return fields.filter(({ fieldReference, label }) =>
    [fieldReference, label].some((text) => hasText(text) && name.test(withoutMarks(text))),
  );
}

function dataOf(fields: readonly ContentField[], name: RegExp): string | undefined {
  return dataAt(named(fields, name)[0]);
}

function mostTags(fields: readonly ContentField[]): string | undefined {
  const tags = (field: ContentField): number => dataAt(field)?.split('</').length ?? 0;
  return dataAt([...fields].sort((a, b) => tags(b) - tags(a))[0]);
}

function dataAt(field: ContentField | undefined): string | undefined {
  return textAt(field, 'contentFieldValue.data');
}

/** "Nội dung" and "noi dung" are one. */
function withoutMarks(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').replace(/đ/gi, 'd').trim().toLowerCase();
}

function images(content: unknown): object[] {
  return fieldsOf(content).flatMap((field) =>
    // The title of a file is its name; what describes the picture is its description.
    recordsAt(field, 'contentFieldValue.image').map((image) => ({ ...image, alt: image.description })),
  );
}
