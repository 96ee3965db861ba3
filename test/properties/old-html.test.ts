import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { readBodyHtml, readBodyHtmlInSlices } from '../../src/article/body-html.js';
import { expandShortcodes } from '../../src/article/legacy-html/shortcodes.js';
import { sanitizeHtml } from '../../src/article/sanitize.js';
import { survivorsIn } from '../helpers/hostile-detector.js';
import { oldHtml } from '../helpers/old-soup.js';
import { holds } from '../helpers/properties.js';
import { anyHtml } from '../helpers/tag-soup.js';

const rules = { baseUrl: 'https://portal.example/tin-tuc/' };
const read = (html: string): DocumentFragment => readBodyHtml(html, rules, () => undefined);

describe('any old HTML', () => {
  const inputs = fc.oneof(oldHtml, anyHtml);

  holds('has the same letters after it was mended', [inputs], (html) => {
    expect(lettersOf(read(html))).to.equal(lettersOf(sanitizeHtml(expandShortcodes(html), rules)));
  });

  holds('holds nothing that an article may not hold', [inputs], (html) => {
    expect(survivorsIn(read(html))).to.be.empty;
  });

  holds('shows every picture once that has an address and can be seen', [oldHtml], (html) => {
    const plain = sanitizeHtml(expandShortcodes(html), rules);
    const seen = [...plain.querySelectorAll('img')].filter((img) => img.getAttribute('width') !== '1');
    const addresses = seen.map((img) => img.getAttribute('src') ?? `${rules.baseUrl}3.jpg`);
    expect(picturesOf(read(html))).to.deep.equal(addresses);
  });

  holds('has no figure in a paragraph and no caption without its figure', [oldHtml], (html) => {
    const shown = read(html);
    for (const figure of shown.querySelectorAll('figure')) expect(figure.closest('p')).to.be.null;
    for (const caption of shown.querySelectorAll('figcaption')) expect(caption.closest('figure')).to.exist;
  });

  holds(
    'is read the same in slices',
    [fc.array(oldHtml, { minLength: 1, maxLength: 4 })],
    (parts) => {
      const html = parts.map((part) => `<div>${part}</div>${FILLING}`).join('');
      const slices = [...readBodyHtmlInSlices(html, rules, () => undefined)];
      expect(lettersOf(...slices)).to.equal(lettersOf(read(html)));
      expect(slices.flatMap(picturesOf)).to.deep.equal(picturesOf(read(html)));
    },
    { oneIn: 10 },
  );
});

const FILLING = `<p>${'Lời văn dài. '.repeat(1200)}</p>`;

function picturesOf(root: ParentNode): string[] {
  return [...root.querySelectorAll('img')].map((img) => img.getAttribute('src') ?? '');
}

/** Letters and figures: blanks, and the dashes and brackets around a credit, may go; a caption stands below its picture. */
function lettersOf(...roots: Node[]): string {
  const text = roots.map(({ textContent }) => textContent).join('');
  return Array.from(text.replace(/[^\p{L}\p{N}]+/gu, ''))
    .sort()
    .join('');
}
