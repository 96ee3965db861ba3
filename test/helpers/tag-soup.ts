/** HTML as old editors, careless hands and attackers write it. */
import fc from 'fast-check';
import { anyText } from './properties.js';

const TAGS = [
  ...[
    'p',
    'div',
    'b',
    'i',
    'a',
    'img',
    'br',
    'hr',
    'h1',
    'h3',
    'ul',
    'ol',
    'li',
    'dl',
    'dt',
    'table',
    'tbody',
    'tr',
    'td',
  ],
  ...['th', 'caption', 'colgroup', 'col', 'thead', 'figure', 'figcaption', 'blockquote', 'pre', 'code', 'time', 'span'],
  ...['script', 'style', 'svg', 'math', 'mtext', 'mglyph', 'annotation-xml', 'foreignObject', 'desc', 'title', 'use'],
  ...['noscript', 'template', 'iframe', 'object', 'embed', 'form', 'input', 'button', 'select', 'option', 'textarea'],
  ...['marquee', 'font', 'center', 'nobr', 'xmp', 'plaintext', 'listing', 'frameset', 'html', 'head', 'body', 'base'],
  ...['link', 'meta', 'video', 'audio', 'source', 'dialog', 'details', 'o:p', 'x-y', 'image', 'ruby', 'rt', 'applet'],
];
const ATTRIBUTES = [
  ...[
    'href',
    'src',
    'title',
    'alt',
    'id',
    'name',
    'class',
    'style',
    'onclick',
    'onerror',
    'onload',
    'onfocus',
    'target',
  ],
  ...[
    'xlink:href',
    'srcset',
    'formaction',
    'action',
    'background',
    'data-x',
    'aria-label',
    'slot',
    'part',
    'is',
    'rel',
  ],
  ...['width', 'height', 'lang', 'dir', 'colspan', 'srcdoc', 'autofocus', 'tabindex', 'xmlns', 'encoding', 'datetime'],
];
const VALUES = [
  ...['javascript:hit()', ' java\tscript:hit()', 'data:text/html,<script>hit()</script>', 'data:image/svg+xml,<svg/>'],
  ...[
    'vbscript:hit()',
    'https://portal.example/a',
    '//a.example',
    '/b',
    '#noi-dung',
    '#',
    'mailto:a@b.example',
    'tel:1',
  ],
  ...[
    'hit()',
    '120',
    '-5',
    '50%',
    '_blank',
    'text/html',
    'body',
    'location',
    'position:fixed',
    'url(https://a.example)',
  ],
  ...['user-content-x', 'constructor', '__proto__', '</title><img src=x onerror=hit()>', '"><script>hit()</script>'],
];
const PIECES = [
  ...[
    '<!--',
    '-->',
    '--!>',
    '<!-->',
    '<![CDATA[',
    ']]>',
    '<?xml ?>',
    '<!doctype html>',
    '</',
    '<',
    '>',
    '/>',
    '&lt;',
    '&#60',
  ],
  ...[
    '&amp;',
    '&nbsp;',
    '&#x6A;',
    '&Tab;',
    '&colon;',
    '</p>',
    '</table>',
    '</svg>',
    '</style>',
    '</script>',
    '\u0000',
    '\n',
  ],
  ...['</br>', '</template>', '</noscript>', '<a', '<img src=', '"', "'", '`', '=', 'Lời văn.', 'Chợ phiên ', ' '],
];

const value = fc.oneof(fc.constantFrom(...VALUES), anyText(20));
const attribute = fc
  .tuple(fc.constantFrom(...ATTRIBUTES), value, fc.constantFrom('"', "'", ''))
  .map(
    ([name, text, quote]) =>
      ` ${name}=${quote}${quote ? text.replaceAll(quote, '') : text.replace(/[\s>]/g, '')}${quote}`,
  );
const attributes = fc.array(attribute, { maxLength: 3 }).map((list) => list.join(''));
const words = fc.oneof(fc.constantFrom(...PIECES), anyText(20));

const { soup } = fc.letrec<{ soup: string; element: string }>((tie) => ({
  soup: fc
    .array(fc.oneof({ depthSize: 'small' }, words, tie('element')), { maxLength: 5 })
    .map((parts) => parts.join('')),
  element: fc
    .tuple(fc.constantFrom(...TAGS), attributes, tie('soup'), fc.constantFrom(true, true, true, false))
    .map(([tag, list, inner, isClosed]) => `<${tag}${list}>${inner}${isClosed ? `</${tag}>` : ''}`),
}));

export const tagSoup: fc.Arbitrary<string> = soup;

/** Any text, with or without tags in it. */
export const anyHtml: fc.Arbitrary<string> = fc.oneof(
  { weight: 4, arbitrary: soup },
  { weight: 1, arbitrary: anyText(80) },
);
