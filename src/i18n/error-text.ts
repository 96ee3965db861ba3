import type { ArticleError } from '../article/errors.js';
import { formatWait } from './numbers.js';
import { stringsFor, stringsLanguage } from './strings.js';

/** What the reader is told of an error, in the language of the page. */
export function errorText({ code, retryAfter }: ArticleError, language: string): string {
  const { errors, askedToWait } = stringsFor(language);
  if (!retryAfter) return errors[code];
  return `${errors[code]} ${askedToWait(formatWait(retryAfter, stringsLanguage(language)))}`;
}
