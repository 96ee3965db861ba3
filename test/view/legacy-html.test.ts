import { expect } from '@open-wc/testing';
import { sanitizeHtml } from '../../src/index.js';
import { finishHtml } from '../../src/view/legacy-html.js';
import { held, viewContext } from '../helpers/elements-view.js';

function finished(html: string, context = viewContext()): HTMLElement {
  const fragment = sanitizeHtml(html, context);
  finishHtml(fragment, context);
  return held(fragment);
}

const once = (): (() => boolean) => {
  let isTaken = false;
  return () => !isTaken && (isTaken = true);
};
const tableOf = (rows: string): string => `<table><tbody>${rows}</tbody></table>`;

describe('finishHtml', () => {
  it('puts a table into a box that the keyboard reaches', () => {
    const box = finished(tableOf('<tr><td>1</td></tr>')).firstElementChild as HTMLElement;
    expect([box.getAttribute('role'), box.tabIndex]).to.deep.equal(['region', 0]);
    expect(box.getAttribute('aria-label')).to.equal('Bảng số liệu');
    expect(box.querySelector('table')).to.exist;
  });

  it('keeps a table in its place among its neighbours', () => {
    const shown = finished(`<p>trước</p>${tableOf('<tr><td>1</td></tr>')}<p>sau</p>`);
    expect([...shown.children].map(({ localName }) => localName)).to.deep.equal(['p', 'div', 'p']);
  });

  it('leaves a table that only places a picture as it is', () => {
    const shown = finished(tableOf('<tr><td><img src="/1.jpg"></td></tr><tr><td>Chú thích</td></tr>'));
    expect(shown.querySelector('[tabindex]')).to.not.exist;
  });

  it('makes one stop for the keyboard of tables in a table', () => {
    const shown = finished(tableOf(`<tr><td>${tableOf('<tr><td>1</td></tr>')}</td></tr>`));
    expect(shown.querySelectorAll('[tabindex]')).to.have.length(1);
  });

  it('makes the first picture eager and leaves the others lazy', () => {
    const shown = finished('<img src="data:image/gif;base64,AA=="><img src="data:image/gif;base64,AA==">', {
      ...viewContext({ takeEager: once() }),
    });
    expect([...shown.querySelectorAll('img')].map(({ loading }) => loading)).to.deep.equal(['eager', 'lazy']);
  });

  for (const [html, level, expected] of [
    ['<h1>a</h1><h2>b</h2>', 1, 'h2 h2'],
    ['<h2>a</h2><h3>b</h3>', 1, 'h2 h3'],
    ['<h2>a</h2><h3>b</h3>', 3, 'h4 h5'],
    ['<h1>a</h1><h6>b</h6>', 2, 'h3 h6'],
  ] as const) {
    it(`puts the headings of ${html} below a title at level ${String(level)}`, () => {
      const shown = finished(html, viewContext({ headingLevel: level }));
      expect([...shown.children].map(({ localName }) => localName).join(' ')).to.equal(expected);
    });
  }

  it('keeps what else a heading says', () => {
    const heading = finished('<h1 id="muc" lang="en">A <em>b</em></h1>').firstElementChild!;
    expect([heading.localName, heading.id, heading.getAttribute('lang')]).to.deep.equal([
      'h2',
      'user-content-muc',
      'en',
    ]);
    expect(heading.innerHTML).to.equal('A <em>b</em>');
  });

  describe('gives a figure', () => {
    const figureOf = (inner: string): HTMLElement => finished(`<figure>${inner}</figure>`).querySelector('figure')!;
    const PICTURE = '<img src="data:image/gif;base64,AA==">';

    it('the microdata of those of the format', () => {
      const figure = figureOf(`${PICTURE}<figcaption>Chợ <b>phiên</b></figcaption>`);
      expect([figure.getAttribute('itemprop'), figure.getAttribute('itemtype')]).to.deep.equal([
        'image',
        'https://schema.org/ImageObject',
      ]);
      expect(figure.hasAttribute('itemscope')).to.equal(true);
      expect(figure.querySelector('img')!.getAttribute('itemprop')).to.equal('contentUrl');
      expect(figure.querySelector('figcaption')!.innerHTML).to.equal(
        '<span itemprop="caption">Chợ <b>phiên</b></span>',
      );
    });

    it('its credit apart from its caption', () => {
      const figure = figureOf(`${PICTURE}<figcaption>Chợ phiên <small>Ảnh: Lê Hoa</small></figcaption>`);
      expect(figure.querySelector('figcaption')!.innerHTML).to.equal(
        '<span itemprop="caption">Chợ phiên</span> <small itemprop="creditText">Ảnh: Lê Hoa</small>',
      );
    });

    it('its credit alone, where there is no caption', () => {
      const figure = figureOf(`${PICTURE}<figcaption><small>Ảnh: Lê Hoa</small></figcaption>`);
      expect(figure.querySelector('figcaption')!.innerHTML).to.equal(
        '<small itemprop="creditText">Ảnh: Lê Hoa</small>',
      );
    });

    it('the look and the name of a gallery, where it is one', () => {
      const figure = figureOf(`<figure>${PICTURE}</figure><figure>${PICTURE}</figure>`);
      expect(figure.dataset['gallery']).to.equal('');
      expect(figure.getAttribute('aria-label')).to.equal('Bộ ảnh');
      expect(figure.querySelectorAll('figure[itemprop="image"]')).to.have.length(2);
    });

    it('no other name than its caption', () => {
      const figures = `<figure>${PICTURE}</figure><figure>${PICTURE}</figure>`;
      expect(figureOf(`${figures}<figcaption>Chợ phiên</figcaption>`).hasAttribute('aria-label')).to.equal(false);
    });

    it('nothing where it holds no picture', () => {
      expect(figureOf('<blockquote>Lời</blockquote>').hasAttribute('itemprop')).to.equal(false);
    });
  });
});
