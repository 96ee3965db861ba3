import { isRecord } from '../json.js';
import { hasText } from '../words.js';
import { figuresOf } from './figures.js';
import type { Fields } from './format.js';
import { at, recordsAt, textAt } from './paths.js';

/** SharePoint, a page of the publishing feature, `_api/web/lists/getbytitle('Pages')/items`. Its dates are the site's. */
export const sharePointPublishing: Fields = {
  identifier: ['Id', 'ID', 'GUID'],
  url: ['EncodedAbsUrl', 'FileRef'],
  headline: 'Title',
  description: ['Comments', 'PublishingPageDescription'],
  datePublished: ['ArticleStartDate', 'Created'],
  dateModified: 'Modified',
  author: 'ArticleByLine',
  bodyHtml: 'PublishingPageContent',
  image: ['PublishingPageImage', 'PublishingRollupImage'],
  'image.caption': 'PublishingImageCaption',
  attachments: ['AttachmentFiles.results', 'AttachmentFiles'],
};

const CANVASES = ['canvasContentJson', 'CanvasContent1', 'ListItemAllFields.CanvasContent1'];
/** The key of a web part, which HTML has as its text. */
const COMPONENT_ID = /<div[^<>]*\bdata-sp-componentid\b[^<>]*>[^<>]*<\/div>/gi;

/** SharePoint, a modern page: `_api/sitepages/pages(…)`, or the file of one with its list item. */
export const sharePointPage: Fields = {
  identifier: ['Id', 'ListItemAllFields.Id', 'UniqueId'],
  url: ['AbsoluteUrl', 'ServerRelativeUrl', 'Url'],
  inLanguage: 'Language',
  headline: ['Title', 'ListItemAllFields.Title'],
  description: ['Description', 'ListItemAllFields.Description'],
  datePublished: ['FirstPublished', 'ListItemAllFields.FirstPublishedDate', 'TimeCreated', 'Created'],
  dateModified: ['TimeLastModified', 'Modified'],
  author: 'AuthorByline',
  articleSection: 'TopicHeader',
  image: (page: unknown) => {
    const url = textAt(page, 'BannerImageUrl.Url', 'BannerImageUrl', 'ListItemAllFields.BannerImageUrl.Url');
    // What stands on pages that have no picture.
    return url?.includes('sitepagethumbnail') ? undefined : url;
  },
  body: (page: unknown) => controlsOf(textAt(page, ...CANVASES))?.flatMap(blocksOf),
  bodyHtml: (page: unknown) => {
    const canvas = textAt(page, ...CANVASES);
    return canvas?.startsWith('<') ? canvas.replace(COMPONENT_ID, '') : undefined;
  },
};

function controlsOf(canvas: string | undefined): unknown[] | undefined {
  try {
    const controls: unknown = JSON.parse(canvas ?? '');
    return Array.isArray(controls) ? controls : undefined;
  } catch {
    return undefined;
  }
}

function blocksOf(control: unknown): object[] {
  const html = textAt(control, 'innerHTML');
  if (html) return [{ type: 'html', html }];
  const part = at(control, 'webPartData');
  const { imageSources } = (at(part, 'serverProcessedContent') ?? {}) as Record<string, unknown>;
  const sources = isRecord(imageSources) ? Object.values(imageSources).filter(hasText) : [];
  const texts = recordsAt(part, 'serverProcessedContent.searchablePlainTexts')[0];
  return figuresOf(
    sources.map((url) => ({
      url,
      alt: at(part, 'properties.altText') ?? texts?.altText,
      caption: texts?.captionText ?? texts?.caption,
      width: at(part, 'properties.imgWidth'),
      height: at(part, 'properties.imgHeight'),
    })),
  );
}
