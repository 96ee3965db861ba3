import { ArticleError } from './errors.js';

/** An error in the JSON, or in what a page asked for: where it is, and what was expected there. */
export function refusal(path: string, expected: string, found: string, cause?: unknown): ArticleError {
  const message = `${path || 'the document'}: expected ${expected}, found ${found}`;
  return new ArticleError('invalid', message, { path, expected, cause });
}
