/** Why an article could not be shown. The reader's sentence for each code is in the string tables. */
export type ArticleErrorCode =
  | 'network'
  | 'offline'
  | 'cors'
  | 'timeout'
  | 'forbidden'
  | 'not-found'
  | 'busy'
  | 'http'
  | 'not-json'
  | 'too-large'
  | 'invalid'
  | 'blocked';

export interface ArticleErrorOptions extends ErrorOptions {
  /** Address of the JSON, where there is one. */
  url?: string;
  /** HTTP status, 400–599. */
  status?: number;
  /** Seconds that the server asks to wait before the next try. */
  retryAfter?: number | undefined;
  /** First bad path, such as `body[3].image.url`; empty for the document itself. */
  path?: string;
  /** What was expected at `path`. */
  expected?: string;
}

/** The one error of this library: `code` for programs, `message` for developers. */
export class ArticleError extends Error {
  readonly code: ArticleErrorCode;
  readonly url: string | undefined;
  readonly status: number | undefined;
  readonly retryAfter: number | undefined;
  readonly path: string | undefined;
  readonly expected: string | undefined;

  constructor(code: ArticleErrorCode, message: string, options: ArticleErrorOptions = {}) {
    super(message, options);
    // Set by hand: minifiers rename the class.
    this.name = 'ArticleError';
    this.code = code;
    Object.assign(this, options);
  }
}

/** Something in the JSON that was kept, mended or left out; the article is shown all the same. */
export interface ArticleWarning {
  /**
   * - `limit`: longer or more than the format allows; kept whole.
   * - `shape`: not what the format says; mended, or left out where it could not be.
   * - `unknown-block`: a block type of another version; its words are shown as a paragraph.
   * - `date`: not a date; shown as it stands.
   * - `encoding`: text in an encoding before Unicode, or letters that were no UTF-8; shown as it stands.
   * - `missing-alt`, `junk-alt`: a picture that nobody described; read as decoration.
   * - `missing-size`: a picture without width and height; it moves the text when it loads.
   * - `local-picture`: a picture on the author's own computer; left out, its caption stays.
   */
  code:
    | 'limit'
    | 'shape'
    | 'unknown-block'
    | 'date'
    | 'encoding'
    | 'missing-alt'
    | 'junk-alt'
    | 'missing-size'
    | 'local-picture';
  /** Where, such as `body[3].image.url`. */
  path: string;
  /** What the format expects there. */
  expected: string;
  /** What was found. */
  received: string;
  /** What to do about it. */
  remedy: string;
}
