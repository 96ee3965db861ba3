import { ArticleError } from '../errors.js';

/** An error in what a page asked for, worded as those of articles are. */
export function refusal(path: string, expected: string, found: string, cause?: unknown): ArticleError {
  const message = `${path || 'the document'}: expected ${expected}, found ${found}`;
  return new ArticleError('invalid', message, { path, expected, cause });
}
