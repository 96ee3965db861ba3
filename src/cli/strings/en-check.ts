import type { viCheck } from './vi-check.js';

export const enCheck: typeof viCheck = {
  codes: {
    limit: ['longer or more than the format allows; kept whole', 'Shorten or split it.'],
    shape: [
      'not what the format says; mended or left out',
      'Write what the format expects; docs/article-format.md has the table.',
    ],
    'unknown-block': [
      'unknown type of block; shown as a paragraph',
      'Use a block type of article format 1, or “html”.',
    ],
    date: ['not a date; shown as it stands', 'Write it as 2018-01-09T11:00:00+07:00 or 09/01/2018 11:00.'],
    encoding: [
      'letters of another encoding, which screen readers read wrongly: one before Unicode, or none that is UTF-8',
      'Convert the text to Unicode, and write, read and send it as UTF-8, before it is published.',
    ],
    'missing-alt': [
      'a picture without alternative text',
      'Describe the picture in alt; alt="" where it is decoration.',
    ],
    'junk-alt': [
      'an alternative text that says nothing',
      'Describe the picture in alt, instead of naming its file or repeating a number.',
    ],
    'missing-size': ['a picture without size, which moves the text when it loads', 'Give width and height.'],
    'local-picture': ['a picture on the author’s own computer; left out', 'Upload the picture.'],
    invalid: [
      'not the data of an article',
      'See docs/formats.md; --format, --item or --mapping may be what is missing.',
    ],
    forbidden: [
      'the CMS holds the text back, for instance because it has a password',
      'Take the password away, or let everyone read it.',
    ],
    'alt-is-caption': [
      'the alternative text repeats the caption, which is heard twice',
      'Describe what is to be seen, or write alt="".',
    ],
    'heading-skipped': ['a level of headings is left out', 'Use the level right below that of the heading before.'],
    'table-without-heads': ['a table without header cells', 'Mark the row or column of heads (head, or <th>).'],
    'vague-link': ['the words of a link do not say where it leads', 'Name the page or the document in the link.'],
    'bare-address': ['a link shows its bare address', 'Name the page or the document in the link.'],
    capitals: [
      'all in capitals: hard to read, and some machines spell it',
      'Write in lower case; let the style make it stand out.',
    ],
    'missing-language': ['no language is given, and it does not look Vietnamese', 'Give inLanguage, such as “en”.'],
    'color-only': ['words that differ by colour alone; the colour is dropped', 'Use <strong> or <em> for emphasis.'],
    'long-title': ['a long title', 'Shorten it to one sentence; the rest belongs in the lead.'],
    'no-date': ['no date of publishing', 'Give datePublished: readers need to know how old news is.'],
    'no-https': ['not https; pages with https cannot read it', 'Turn https on for this address.'],
    redirected: ['the address redirects, which costs a request', 'Use the last address itself.'],
    'content-type': ['the Content-Type is not that of JSON', 'Answer with Content-Type: application/json.'],
    charset: ['the charset of the Content-Type is not UTF-8, which JSON always is', 'Write charset=utf-8, or nothing.'],
    'no-cache': ['no Cache-Control', 'Send Cache-Control, such as max-age=300.'],
    'no-validator': ['neither ETag nor Last-Modified, to ask again without loading again', 'Send one of them.'],
    'not-compressed': ['not compressed', 'Turn gzip or brotli on for JSON.'],
    large: ['large, and slow on mobile networks', 'Put inline pictures (data:) into files, split what is long.'],
    'no-cors': [
      'the page will not be allowed to read it',
      'Answer with the origin of the page in Access-Control-Allow-Origin.',
    ],
  },
  kinds: { error: 'error', warning: 'warning', accessibility: 'accessibility', response: 'server' },
  found: 'found',
  expected: 'expected',
  fine: 'nothing to mend',
  unreadable: 'could not be read',
  noTitle: 'no title',
  more: (count) => `… and ${String(count)} more of this kind`,
  summary: (articles, counts) => `${String(articles)} ${articles === 1 ? 'article' : 'articles'}: ${counts}`,
  counts: {
    fine: (n) => `${String(n)} fine`,
    findings: (n) => `${String(n)} with something to mend`,
    unreadable: (n) => `${String(n)} could not be read`,
  },
};
