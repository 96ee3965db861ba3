/** Articles as the library reads them, for tests of formats. */
import { readArticle, type Article } from '../../src/article/article.js';
import { ArticleError } from '../../src/article/errors.js';
import type { FormatOptions } from '../../src/article/formats/to-native.js';
import { deepFreeze } from './freeze.js';

export const ADDRESS = 'https://portal.example/api/bai-viet.json';

/** Reads frozen JSON: nothing may write into what a page gave. */
export function read(json: unknown, options?: FormatOptions): Article {
  return readArticle(deepFreeze(json), ADDRESS, options).article;
}

/** What a reading is refused with. */
export function refusal(json: unknown, options?: FormatOptions): ArticleError {
  try {
    readArticle(json, ADDRESS, options);
  } catch (error) {
    if (error instanceof ArticleError) return error;
    throw error;
  }
  throw new Error('The article was read.');
}
