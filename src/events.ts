import type { DisplaySettings } from './display-choices.js';
import type { Article } from './article/article.js';
import type { ArticleError, ArticleWarning } from './article/errors.js';

/** The text of the article is on the page. */
export interface ArticleLoadDetail {
  article: Article;
  /** Empty when the JSON was right in every part. */
  warnings: ArticleWarning[];
}

/** Every part of the article is on the page; long articles grow for a while after `gov-article-load`. */
export interface ArticleCompleteDetail {
  article: Article;
}

/** The article is shown, but parts of its JSON were mended or left out. */
export interface ArticleWarningDetail {
  warnings: ArticleWarning[];
}

/** The article could not be shown; the fallback is. */
export interface ArticleErrorDetail {
  error: ArticleError;
}

/** Before the text changes size. */
export interface FontSizeChangeDetail {
  /** Ratio to the ordinary size, 1–2. */
  scale: number;
}

/** Before an article is shown in another way. */
export interface DisplaySettingsChangeDetail {
  /** All of them, as they will be. */
  settings: DisplaySettings;
}

/** Before the e-mail panel opens. */
export interface EmailShareDetail {
  title: string;
  description: string;
  url: string;
}

/** Before the panel with ways to share opens. */
export interface ShareDetail {
  title: string;
  url: string;
  /** Agency, title, day, address. */
  citation: string;
}

/** Before an article is read aloud. */
export interface ReadAloudStartDetail {
  /** Its recording, or the voice of the browser. */
  mode: 'audio' | 'speech';
}

/** An article is not read aloud any more. */
export interface ReadAloudEndDetail {
  mode: 'audio' | 'speech';
  /** Whether it was heard to its end. */
  isComplete: boolean;
}

/** An article cannot be read aloud: the control hides. */
export interface ReadAloudUnavailableDetail {
  /** The browser has no speech at all, there is no article with words, or no voice of its language. */
  reason: 'no-speech' | 'no-text' | 'no-voice';
}

/** Before the print dialog opens. */
export interface PrintDetail {
  /** The element that will be printed. */
  target: HTMLElement;
}

/** Before an article is saved as a file. */
export interface SaveArticleDetail {
  format: 'html' | 'txt';
  /** With its ending. */
  fileName: string;
}

/** Before a figure is shown enlarged. */
export interface FigureViewerDetail {
  /** Which figure of the article, counted from 0. */
  index: number;
  /** Absolute address of its largest picture; empty where it has none. */
  src: string;
  /** Plain text; empty where there is none. */
  caption: string;
}

declare global {
  /** Of elements, the document and the window: all of them bubble. */
  interface GlobalEventHandlersEventMap {
    'gov-article-load': CustomEvent<ArticleLoadDetail>;
    'gov-article-complete': CustomEvent<ArticleCompleteDetail>;
    'gov-article-warning': CustomEvent<ArticleWarningDetail>;
    'gov-article-error': CustomEvent<ArticleErrorDetail>;
    'font-size-toggle-change': CustomEvent<FontSizeChangeDetail>;
    'display-settings-change': CustomEvent<DisplaySettingsChangeDetail>;
    'email-share-open': CustomEvent<EmailShareDetail>;
    'print-button-print': CustomEvent<PrintDetail>;
    'share-article-open': CustomEvent<ShareDetail>;
    'save-article-save': CustomEvent<SaveArticleDetail>;
    'read-aloud-start': CustomEvent<ReadAloudStartDetail>;
    'read-aloud-end': CustomEvent<ReadAloudEndDetail>;
    'read-aloud-unavailable': CustomEvent<ReadAloudUnavailableDetail>;
    'figure-viewer-open': CustomEvent<FigureViewerDetail>;
  }
}

/**
 * Tells the page about something, from any depth of shadow roots.
 *
 * @returns false when a listener called `preventDefault()` on a cancelable event.
 */
export function emit<Name extends keyof OurEvents>(
  element: HTMLElement,
  name: Name,
  detail: OurEvents[Name],
  cancelable = false,
): boolean {
  return element.dispatchEvent(new CustomEvent(name, { detail, bubbles: true, composed: true, cancelable }));
}

interface OurEvents {
  'gov-article-load': ArticleLoadDetail;
  'gov-article-complete': ArticleCompleteDetail;
  'gov-article-warning': ArticleWarningDetail;
  'gov-article-error': ArticleErrorDetail;
  'font-size-toggle-change': FontSizeChangeDetail;
  'display-settings-change': DisplaySettingsChangeDetail;
  'email-share-open': EmailShareDetail;
  'print-button-print': PrintDetail;
  'share-article-open': ShareDetail;
  'save-article-save': SaveArticleDetail;
  'read-aloud-start': ReadAloudStartDetail;
  'read-aloud-end': ReadAloudEndDetail;
  'read-aloud-unavailable': ReadAloudUnavailableDetail;
  'figure-viewer-open': FigureViewerDetail;
}
