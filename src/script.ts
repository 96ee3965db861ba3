/** The small script tag: registers the article and its three controls. The global `GovArticle` holds what a page without modules may call. */
// The order that compresses best, since gzip looks back 32 kB only: style sheets side by side, the large element first.
import './actions/print/print-css.js';
import './elements/panel-styles.js';
import './elements/gov-article/gov-article-styles.js';
import './elements/shared-styles.js';
import './view/armour-css.js';
import './elements/gov-article/gov-article-element.js';
import { allowEmbeds } from './article/embeds.js';
import { registerFormat } from './article/formats/registry.js';
import './define/font-size-toggle.js';
import './define/email-share.js';
import './define/print-button.js';
import './define/gov-article.js';
import { registerStrings } from './i18n/strings.js';
import { VERSION } from './version.js';

(globalThis as { GovArticle?: object }).GovArticle = { version: VERSION, registerStrings, registerFormat, allowEmbeds };
