/** Bodies as old editors make them: pictures, captions and words in any order and any container. */
import fc from 'fast-check';

const WORDS = [
  'Đoàn viên trồng cây',
  'Ảnh: Lê Hoa',
  'Lễ ra quân. Nguồn: Internet',
  'Một số hình ảnh',
  'Lời văn dài. '.repeat(30),
  '- Một;',
  '&nbsp;',
  '',
];
const OPENINGS = [
  ...[
    '<p>',
    '<p align="center">',
    '<p style="text-align:center">',
    '<p style="text-align:right">',
    '<div>',
    '<center>',
  ],
  ...['<div class="wp-caption">', '<p class="wp-caption-text">', '<div class="VCSortableInPreviewMode">', '<figure>'],
  ...[
    '<figcaption>',
    '<div class="gallery">',
    '<em>',
    '<b>',
    '<span style="font-size:10pt">',
    '<font size="1">',
    '<a href="/b">',
  ],
  ...['<h3>', '<ul><li>', '<table><tr><td>', '<table><tr><th>', '<td>', '<tr><td>', '<blockquote>', '<pre>'],
  ...[
    '<div class="ExternalClass1">',
    '<div class="PhotoCMS_Caption">',
    '<p class="PhotoCMS_Author">',
    '<li>',
    '<dl><dd>',
  ],
];
const VOIDS = [
  ...[
    '<img src="1.jpg">',
    '<img src="2.jpg" alt="Đoàn viên trồng cây" width="600" height="400">',
    '<img data-src="3.jpg">',
  ],
  ...['<img src="5.jpg" width="1">', '<br>', '<br><br>', '<hr>', '[caption]', '[/caption]'],
  ...[
    '[caption id="a"]<img src="6.jpg"> Trồng cây[/caption]',
    '[gallery ids="1"]',
    '<iframe src="https://a.example/"></iframe>',
  ],
];

const { soup } = fc.letrec<{ soup: string; element: string }>((tie) => ({
  soup: fc
    .array(fc.oneof({ depthSize: 'medium' }, fc.constantFrom(...WORDS, ...VOIDS), tie('element')), { maxLength: 7 })
    .map((parts) => parts.join('')),
  element: fc
    .tuple(fc.constantFrom(...OPENINGS), tie('soup'), fc.constantFrom(true, true, true, false))
    .map(([opening, inner, isClosed]) => `${opening}${inner}${isClosed ? closingOf(opening) : ''}`),
}));

function closingOf(opening: string): string {
  return [...opening.matchAll(/<(\w+)/g)]
    .reverse()
    .map(([, tag]) => `</${tag}>`)
    .join('');
}

export const oldHtml = soup;
