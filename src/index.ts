export { applyDisplay } from './actions/display/display.js';
export {
  DEFAULT_DISPLAY,
  displaySettings,
  onDisplaySettingsChange,
  setDisplaySettings,
} from './actions/display/display-settings.js';
export { DISPLAY_CHOICES, type DisplaySettings } from './display-choices.js';
export { fontScale, onFontScaleChange, SCALES, setFontScale } from './actions/text-size/font-scale.js';
export { print, preparePrint } from './actions/print/print.js';
export { citation } from './actions/share/citation.js';
export { scaleText } from './actions/text-size/scale-text.js';
export { describe, gmailHref, mailtoHref, messageText, outlookHref, type Message } from './actions/share/share.js';
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
export type {
  ArticleJson,
  Attachment,
  Audio,
  Block,
  Correction,
  Figure,
  Image,
  Inline,
  LeadImage,
  Party,
} from './article/schema.js';
export { ArticleContentsElement } from './elements/article-contents/article-contents-element.js';
export { DisplaySettingsElement } from './elements/display-settings/display-settings-element.js';
export { EmailShareElement } from './elements/email-share/email-share-element.js';
export { FigureViewerElement } from './elements/figure-viewer/figure-viewer-element.js';
export { FontSizeToggleElement } from './elements/font-size-toggle/font-size-toggle-element.js';
export type { ArticleStatus } from './elements/gov-article/article-controller.js';
export { GovArticleElement } from './elements/gov-article/gov-article-element.js';
export { PrintButtonElement } from './elements/print-button/print-button-element.js';
export { ReportErrorElement } from './elements/report-error/report-error-element.js';
export { ShareArticleElement } from './elements/share-article/share-article-element.js';
export { SaveArticleElement } from './elements/save-article/save-article-element.js';
export { ReadAloudElement } from './elements/read-aloud/read-aloud-element.js';
export type {
  ArticleCompleteDetail,
  ArticleErrorDetail,
  ArticleLoadDetail,
  ArticleWarningDetail,
  DisplaySettingsChangeDetail,
  EmailShareDetail,
  FigureViewerDetail,
  FontSizeChangeDetail,
  PrintDetail,
  ShareDetail,
  SaveArticleDetail,
  ReadAloudEndDetail,
  ReadAloudStartDetail,
  ReadAloudUnavailableDetail,
} from './events.js';
export { registerStrings, stringsFor, type Strings } from './i18n/strings.js';
export type { ToolStrings } from './i18n/tool-types.js';
export type { PartOfStrings } from './i18n/types.js';
export { VERSION } from './version.js';
