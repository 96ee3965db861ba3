import { expect, fixture } from '@open-wc/testing';
import { headingsOf, outlineOf, titleOf, wordsOf, type Section } from '../../../src/actions/headings/headings.js';

const page = (html: string): Promise<HTMLElement> => fixture<HTMLElement>(`<main>${html}</main>`);
const words = (headings: readonly Element[]): string[] => headings.map(wordsOf);

describe('headingsOf', () => {
  it('leaves the title out: that of the microdata', async () => {
    const root = await page('<h2 itemprop="headline">Tin</h2><h3>Một</h3><h2>Hai</h2>');
    expect(words(headingsOf(root))).to.deep.equal(['Một', 'Hai']);
  });

  it('leaves the title out: the first h1, and every other', async () => {
    const root = await page('<h2>Chuyên mục</h2><h1>Tin</h1><h2>Một</h2><h1>Tin khác</h1>');
    expect(words(headingsOf(root))).to.deep.equal(['Chuyên mục', 'Một']);
  });

  it('leaves the title out: a first heading that stands above all others', async () => {
    expect(words(headingsOf(await page('<h2>Tin</h2><h3>Một</h3><h4>Hai</h4>')))).to.deep.equal(['Một', 'Hai']);
    expect(words(headingsOf(await page('<h2>Một</h2><h3>Hai</h3><h2>Ba</h2>')))).to.deep.equal(['Một', 'Hai', 'Ba']);
  });

  it('leaves out what is empty, hidden or of a menu', async () => {
    const root = await page(
      '<h1>Tin</h1><h2> </h2><nav><h2>Menu</h2></nav><div hidden><h2>Ẩn</h2></div><h2 aria-hidden="true">Câm</h2><h2>Một</h2>',
    );
    expect(words(headingsOf(root))).to.deep.equal(['Một']);
  });

  it('finds those of an article that is itself in a menu or hidden part', async () => {
    const around = await fixture<HTMLElement>('<nav><article><h1>Tin</h1><h2>Một</h2></article></nav>');
    expect(words(headingsOf(around.querySelector('article')!))).to.deep.equal(['Một']);
  });
});

describe('titleOf', () => {
  it('is nothing where no heading stands above the others', async () => {
    expect(titleOf(await page('<h2>Một</h2><h2>Hai</h2>'))).to.equal(undefined);
    expect(titleOf(await page('<p>Không có</p>'))).to.equal(undefined);
  });
});

describe('wordsOf', () => {
  it('are those that readers see, without marks of footnotes', async () => {
    const root = await page('<h1>Tin</h1><h2>Mức\n  hỗ trợ<sup><a role="doc-noteref" href="#n">1</a></sup></h2>');
    expect(words(headingsOf(root))).to.deep.equal(['Mức hỗ trợ']);
  });
});

describe('outlineOf', () => {
  const outline = (sections: Section[]): unknown[] =>
    sections.map(({ heading, sections: inner }) =>
      inner.length > 0 ? [wordsOf(heading), outline(inner)] : wordsOf(heading),
    );

  it('nests headings by their levels, whatever levels are left out', async () => {
    const root = await page(
      '<h1>Tin</h1><h3>A</h3><h2>B</h2><h4>B1</h4><h3>B2</h3><h4>B2a</h4><h6>B2a1</h6><h2>C</h2>',
    );
    const expected = ['A', ['B', ['B1', ['B2', [['B2a', ['B2a1']]]]]], 'C'];
    expect(outline(outlineOf(headingsOf(root)))).to.deep.equal(expected);
  });
});
