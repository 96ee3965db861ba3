/** JSON of any kind, and JSON that looks like an article. */
import fc from 'fast-check';
import { anyText } from './properties.js';

const text = anyText();

export const anyJson: fc.Arbitrary<unknown> = fc.jsonValue({ maxDepth: 5 });

/** The right keys; now and then what stands there is of another kind. */
function likely(value: fc.Arbitrary<unknown>): fc.Arbitrary<unknown> {
  return fc.oneof({ weight: 9, arbitrary: value }, { weight: 1, arbitrary: fc.jsonValue({ maxDepth: 2 }) });
}

function some(shape: Record<string, fc.Arbitrary<unknown>>, requiredKeys: string[] = []): fc.Arbitrary<object> {
  return fc.record(shape, { requiredKeys });
}

function list(item: fc.Arbitrary<unknown>): fc.Arbitrary<unknown> {
  return likely(fc.array(item, { maxLength: 4 }));
}

const words = likely(text);
const size = likely(fc.integer({ min: -1, max: 30_000 }));
const url = likely(fc.oneof(text, fc.constantFrom('javascript:hit()', 'https://portal.example/a', 'data:text/html,x')));
const image = likely(
  some({ url, width: size, height: size, alt: words, renditions: list(some({ url, width: size })) }),
);
const inline = { text: words, html: words };
const figure = { image, caption: words, captionHtml: words, creditText: words, href: url, align: words };
const cells = list(list(some(inline)));

const block = some(
  {
    ...inline,
    ...figure,
    type: likely(
      fc.constantFrom(
        ...['paragraph', 'heading', 'figure', 'gallery', 'list', 'table', 'quote', 'embed', 'attachment', 'html', 'x'],
      ),
    ),
    level: likely(fc.integer({ min: 0, max: 8 })),
    items: list(fc.oneof(some({ ...inline, items: list(some(inline)) }), some(figure))),
    head: cells,
    rows: cells,
    cite: url,
    author: words,
    url,
    title: words,
    poster: image,
    attachment: likely(some({ url, name: words, contentSize: size })),
  },
  ['type'],
);
const party = likely(fc.oneof(words, some({ name: words, url, '@type': words })));

/** Something that a portal could mean as an article. */
export const anyArticle: fc.Arbitrary<object> = some(
  {
    articleVersion: fc.constantFrom(1, 1, 1, 1, '1', 2, null),
    identifier: likely(fc.oneof(text, fc.double())),
    url,
    inLanguage: words,
    headline: words,
    alternativeHeadline: words,
    description: words,
    datePublished: likely(fc.oneof(text, fc.constantFrom('09/01/2018 11:00', '2018-01-09'))),
    dateModified: words,
    timeZone: likely(fc.constantFrom('Asia/Ho_Chi_Minh', 'Europe/Paris', 'Mars')),
    author: fc.oneof(party, list(party)),
    publisher: party,
    sourceOrganization: party,
    articleSection: fc.oneof(words, list(words)),
    keywords: list(words),
    copyrightNotice: words,
    image,
    body: list(block),
    bodyHtml: words,
    attachments: list(some({ url, name: words })),
    audio: likely(some({ url, encodingFormat: words })),
    abbreviations: likely(fc.dictionary(text, words, { maxKeys: 4 })),
    corrections: list(some({ date: words, text: words })),
    actions: likely(some({ email: likely(fc.boolean()), print: likely(fc.boolean()) })),
  },
  ['articleVersion', 'headline'],
);
