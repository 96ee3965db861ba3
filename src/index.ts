export { fontScale, onFontScaleChange, SCALES, setFontScale } from './actions/font-scale.js';
export { print, preparePrint } from './actions/print.js';
export { scaleText } from './actions/scale-text.js';
export { describe, gmailHref, mailtoHref, messageText, outlookHref, type Message } from './actions/share.js';
export { findTarget } from './actions/target.js';
export { readArticle, type Article } from './article/article.js';
export type { AddressRules } from './article/address.js';
export { readDate, type ArticleDate } from './article/dates.js';
export { allowEmbeds } from './article/embeds.js';
export { ArticleError, type ArticleErrorCode, type ArticleWarning } from './article/errors.js';
export type { Field, Fields } from './article/formats/format.js';
export { registerFormat } from './article/formats/registry.js';
export type { FormatOptions } from './article/formats/to-native.js';
export { loadJson, MAX_BYTES, type LoadOptions } from './article/load.js';
export { sanitizeHtml } from './article/sanitize.js';
export { articleSchema } from './article/schema.js';
export type { ArticleJson, Attachment, Block, Figure, Image, Inline, LeadImage, Party } from './article/schema.js';
export { EmailShareElement } from './elements/email-share-element.js';
export { FigureViewerElement } from './elements/figure-viewer-element.js';
export { FontSizeToggleElement } from './elements/font-size-toggle-element.js';
export type { ArticleStatus } from './elements/article-controller.js';
export { GovArticleElement } from './elements/gov-article-element.js';
export { PrintButtonElement } from './elements/print-button-element.js';
export type {
  ArticleCompleteDetail,
  ArticleErrorDetail,
  ArticleLoadDetail,
  ArticleWarningDetail,
  EmailShareDetail,
  FigureViewerDetail,
  FontSizeChangeDetail,
  PrintDetail,
} from './events.js';
export { registerStrings, stringsFor, type Strings } from './i18n/strings.js';
export type { PartOfStrings } from './i18n/types.js';
export { VERSION } from './version.js';
