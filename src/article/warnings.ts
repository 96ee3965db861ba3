import type { ArticleWarning } from './errors.js';

/** What a webmaster or an editor can do about each. */
const REMEDIES: Record<ArticleWarning['code'], string> = {
  limit: 'Shorten or split it.',
  shape: 'Write what the format expects; docs/article-format.md has the table.',
  'unknown-block': 'Use a block type of article format 1, or "html".',
  date: 'Write it as 2018-01-09T11:00:00+07:00 or 09/01/2018 11:00.',
  encoding: 'Convert the text to UTF-8 before it is published.',
  'missing-alt': 'Describe the picture in alt; alt="" where it is decoration.',
  'junk-alt': 'Describe the picture in alt, instead of naming its file or repeating a number.',
  'missing-size': 'Give width and height, so that the text does not move while the picture loads.',
  'local-picture': 'Upload the picture: its address leads into the computer of the author.',
};

/** What was looked for in pictures. */
const EXPECTED: Partial<Record<ArticleWarning['code'], string>> = {
  'missing-alt': 'an alternative text',
  'junk-alt': 'an alternative text that says what is to be seen',
  'missing-size': 'width and height',
  'local-picture': 'an address on the web',
};

/** Told of one article's JSON, and of one body's HTML; more would say nothing new. */
export const MAX_WARNINGS = 100;

/** @param path where, as errors spell it */
export function warning(
  code: ArticleWarning['code'],
  path: string,
  expected: string,
  received: string,
): ArticleWarning {
  return { code, path, expected, received, remedy: REMEDIES[code] };
}

/** One of a picture, whose address is what was found. */
export function pictureWarning(code: ArticleWarning['code'], path: string, received: string): ArticleWarning {
  return warning(code, path, EXPECTED[code] ?? '', received);
}
