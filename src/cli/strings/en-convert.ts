import type { viConvert } from './vi-convert.js';

export const enConvert: typeof viConvert = {
  noArticle: 'No article (a title with a text below it) was found in this page.',
  tooDeep: 'Too many elements of the page are within each other; it could not be read.',
  oneUrl: '--url is the address of one page; it cannot be that of several.',
  unsure: (count) => `${String(count)} ${count === 1 ? 'thing' : 'things'} to look at:`,
  notes: {
    'charset-guessed': 'the page does not say its encoding, which was guessed',
    'converted-letters': 'letters of an old encoding were converted to Unicode, read them again',
    'title-guessed': 'the title was guessed',
    'date-guessed': 'the date of publishing was guessed',
    'no-date': 'no date of publishing was found',
    'author-guessed': 'the author was guessed',
    'no-author': 'no author was found',
    'caption-guessed': 'the caption of a picture was guessed',
    'heads-guessed': 'a first row in bold was taken for the heads of the table',
    'missing-alt': 'a picture without alternative text',
    'junk-alt': 'an alternative text that said nothing was left out',
    'missing-size': 'a picture without size',
    'local-picture': 'a picture on the author’s own computer was left out',
    'image-left-out': 'the picture for previews is not on the page and was left out',
    'relative-addresses': 'the address of the page is not known, so links and pictures are relative; add --url',
    'line-taken': 'a line of the text was moved to the head (date, author or source)',
    'left-out': 'left out, since it is not the article’s',
  },
};
