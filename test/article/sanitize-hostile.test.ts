import { expect } from '@open-wc/testing';
import { sanitizeHtml, sanitizeInSlices } from '../../src/article/sanitize.js';
import { hostileHtml } from '../fixtures/hostile-html.js';
import { hitsOf, inertTwin, survivorsIn } from '../helpers/hostile-detector.js';
import { markupOf } from '../helpers/markup.js';

const base = { baseUrl: 'https://portal.example/tin-tuc/bai-1.html' };

/** Trees that HTML cannot spell. They are put on the page as nodes, and stay harmless when they are spelled. */
const UNSPELLABLE = new Set([
  'mutations: a link in a link',
  'mutations: a paragraph that a table cuts',
  'mutations: six hundred lists in each other',
  'mutations: two hundred tables in each other',
]);

describe('hostile HTML', () => {
  for (const { title, html, expected } of hostileHtml) {
    it(`is made harmless: ${title}`, async () => {
      const clean = sanitizeHtml(html, base);

      expect(survivorsIn(clean)).to.be.empty;
      if (expected !== undefined) expect(markupOf(clean)).to.equal(expected);
      expect(await hitsOf(clean)).to.equal(0);
    });
  }

  it('is made harmless in slices of a long text, wherever it stands', () => {
    const filling = `<p>${'Lời văn dài. '.repeat(400)}</p>`;
    const parts = hostileHtml.map(({ html }) => filling + html);

    for (const html of parts) {
      for (const slice of sanitizeInSlices(html + filling.repeat(8), base)) expect(survivorsIn(slice)).to.be.empty;
    }
  });

  it('is harmless a second time: clean HTML is left as it is', () => {
    for (const { title, html } of hostileHtml.filter((row) => !UNSPELLABLE.has(row.title))) {
      const once = markupOf(sanitizeHtml(html, base));

      expect(markupOf(sanitizeHtml(once, base)), title).to.equal(once);
    }
  });

  it('is harmless when another parser reads the clean mark-up', () => {
    for (const { title, html } of hostileHtml) {
      expect(survivorsIn(inertTwin(markupOf(sanitizeHtml(html, base)))), title).to.be.empty;
    }
  });

  it('does not hide properties of the page behind names of its own', () => {
    const names = ['cookie', 'body', 'forms', 'getElementById', 'customElements', 'GovArticle', 'noi-dung'];
    const properties = (): unknown[] =>
      names.flatMap((name): unknown[] => [Reflect.get(document, name), Reflect.get(window, name)]);
    const before = properties();
    const html = names
      .map((name) => `<img name="${name}" id="${name}" alt=""><a name="${name}" id="${name}"></a>`)
      .join('');
    const place = document.createElement('div');
    document.body.append(place);

    place.append(sanitizeHtml(html, base));

    expect(place.querySelectorAll('[id][name]')).to.have.lengthOf(names.length * 2);
    expect(properties().every((property, i) => property === before[i])).to.be.true;
    expect(names.filter((name) => document.getElementById(name) !== null)).to.be.empty;
    place.remove();
  });
});

describe('the detector of hostile HTML', () => {
  for (const { title, html, runs } of hostileHtml) {
    it(`finds it where nothing was sanitized: ${title}`, () => {
      expect(survivorsIn(inertTwin(html))).not.to.be.empty;
    });

    if (runs) {
      it(`sees it run where nothing was sanitized: ${title}`, async () => {
        const twin = document.createElement('div');
        twin.innerHTML = html;

        expect(await hitsOf(twin, 8000)).to.be.above(0);
      });
    }
  }

  it('finds nothing in an ordinary text', () => {
    const html =
      '<h2>Quy mô</h2><p>Cầu <b>Đông Hà</b>, xem <a href="https://portal.example/" rel="noopener noreferrer">bản đồ</a>.</p>' +
      '<table><tr><td rowspan="2">1</td></tr></table>' +
      '<img src="https://portal.example/1.jpg" alt="" width="5" referrerpolicy="no-referrer">';

    expect(survivorsIn(inertTwin(html))).to.be.empty;
  });
});
