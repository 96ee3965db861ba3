import type { ArticleErrorCode } from '../article/errors.js';
import type { ToolStrings } from './tool-types.js';

/** Every text of the interface. Functions take values already written for the reader. */
export interface Strings {
  /** Names the group of controls above the article. */
  tools: string;
  /** Shows the controls that the first row has no room for. */
  moreTools: string;
  loading: string;
  retry: string;
  errors: Record<ArticleErrorCode, string>;
  /** Follows an error where the server says for how long. */
  askedToWait: (time: string) => string;

  /** Above an article that was never converted to Unicode. */
  oldEncoding: (name: string) => string;
  updated: (date: string) => string;
  source: string;
  /** Where the article was first. */
  original: string;
  /** Above the notes of what was changed after publishing. */
  corrections: string;
  keywords: string;
  attachments: string;
  credit: (name: string) => string;
  table: string;
  gallery: string;
  brokenImage: string;
  /** On the frame of a picture that is not loaded to save data; the alternative text may be empty. */
  showPicture: (alt: string) => string;
  /** Names a link to a footnote, and the way back from it. */
  footnote: (mark: string) => string;
  backToReference: (mark: string) => string;

  fontSize: string;
  smaller: string;
  normalSize: string;
  larger: string;
  fontSizeNow: (percent: string) => string;

  email: string;
  emailPanel: string;
  mailProgram: string;
  gmail: string;
  outlook: string;
  copyLink: string;
  copyText: string;
  deviceShare: string;
  linkCopied: string;
  textCopied: string;
  copyFailed: string;
  textToCopy: string;
  close: string;
  opensInNewTab: string;

  print: string;
  printLabel: string;
  printAddress: string;
  printedAt: (date: string) => string;
}

/** Any texts of the tables; of the messages of errors, any as well. */
export type PartOfStrings = Partial<Omit<Strings & ToolStrings, 'errors'>> & { errors?: Partial<Strings['errors']> };
