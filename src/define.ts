/** Registers every element of this library. */
import './define/email-share.js';
import './define/figure-viewer.js';
import './define/font-size-toggle.js';
import './define/print-button.js';
import './define/gov-article.js';
