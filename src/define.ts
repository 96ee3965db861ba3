/** Registers every element of this library. */
import './define/article-contents.js';
import './define/display-settings.js';
import './define/email-share.js';
import './define/figure-viewer.js';
import './define/font-size-toggle.js';
import './define/print-button.js';
import './define/read-aloud.js';
import './define/report-error.js';
import './define/save-article.js';
import './define/share-article.js';
import './define/gov-article.js';
