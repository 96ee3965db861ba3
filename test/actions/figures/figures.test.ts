import { expect, fixture, html } from '@open-wc/testing';
import { findFigures, shortened, wordsOf } from '../../../src/actions/figures/figures.js';
import { BROKEN_PICTURE, PICTURE } from '../../helpers/elements-articles.js';
import { find } from '../../helpers/elements-page.js';
import { picture } from '../../helpers/figures-page.js';
import { waitUntil } from '../../helpers/wait.js';

async function pageOf(markup: string): Promise<HTMLElement> {
  const page = await fixture<HTMLElement>(html`<div></div>`);
  page.innerHTML = markup;
  return page;
}

const img = (attributes = ''): string => `<img src="${PICTURE}" width="600" height="400" ${attributes}>`;
const idsIn = async (markup: string): Promise<string[]> =>
  findFigures(await pageOf(markup)).map(({ picture: { id }, holder }) => `${id} in ${holder.localName}`);

describe('findFigures', () => {
  it('finds figures and lone pictures of paragraphs, in the order of the document', async () => {
    const found = await idsIn(
      `<p>${img('id="a"')}</p><figure>${img('id="b"')}<figcaption>Cầu</figcaption></figure><p> ${img('id="c"')} </p>`,
    );
    expect(found).to.deep.equal(['a in p', 'b in figure', 'c in p']);
  });

  it('takes the figures of a gallery, not the gallery', async () => {
    const found = await idsIn(`<figure><figure>${img('id="a"')}</figure><figure>${img('id="b"')}</figure></figure>`);
    expect(found).to.deep.equal(['a in figure', 'b in figure']);
  });

  it('takes pictures in links too', async () => {
    const found = await idsIn(
      `<figure><a href="/x">${img('id="a"')}</a></figure><p><a href="/y">${img('id="b"')}</a></p>`,
    );
    expect(found).to.deep.equal(['a in figure', 'b in p']);
  });

  it('leaves out pictures among words, beside others, and outside paragraphs', async () => {
    expect(await idsIn(`<p>Xem ${img()}</p><p>${img()}${img()}</p><div>${img()}</div>`)).to.deep.equal([]);
  });

  it('leaves out icons, lines, decoration and what belongs to a control', async () => {
    const small = `<img src="${PICTURE}" width="64" height="64">`;
    const line = `<img src="${PICTURE}" width="600" height="4">`;
    const markup = `<p>${small}</p><figure>${line}</figure><p>${img('aria-hidden="true"')}</p>
      <p>${img('role="presentation"')}</p><p><button>${img()}</button></p><figure><figcaption>${img()}</figcaption></figure>`;
    expect(await idsIn(markup)).to.deep.equal([]);
  });

  it('goes by a picture’s own size where the page gives none, and takes it until that is known', async () => {
    const page = await pageOf(`<p><img src="${picture(80, 80)}"></p><p><img id="a" src="${picture(400, 300)}"></p>`);
    const images = [...page.querySelectorAll('img')];
    await waitUntil(() => images.every(({ naturalWidth }) => naturalWidth > 0));
    expect(findFigures(page).map(({ picture: { id } }) => id)).to.deep.equal(['a']);
    const lazy = await idsIn('<div style="height: 9000px"></div><p><img id="b" loading="lazy" src="/__khong.png"></p>');
    expect(lazy).to.deep.equal(['b in p']);
  });

  it('counts a picture that did not load', async () => {
    const found = await idsIn(
      `<figure><span data-broken id="a" role="img" aria-label="Cầu">Cầu</span></figure>
       <p><span data-broken id="b">Ảnh không hiển thị được</span></p>
       <p><img id="c" src="${BROKEN_PICTURE}"></p>`,
    );
    expect(found).to.deep.equal(['a in figure', 'b in p', 'c in p']);
  });

  it('looks in the rendered article of a <gov-article>, not in its fallback', async () => {
    const page = await pageOf(
      `<section><figure>${img('id="a"')}</figure><article slot="article"><figure>${img('id="b"')}</figure></article></section>`,
    );
    const found = findFigures(find(page, 'section'));
    expect(found.map(({ picture: { id } }) => id)).to.deep.equal(['b']);
  });
});

describe('wordsOf', () => {
  const wordsIn = async (markup: string): Promise<ReturnType<typeof wordsOf>> =>
    wordsOf(findFigures(await pageOf(markup))[0]!);

  it('tells caption and credit apart, as plain text', async () => {
    const words = await wordsIn(
      `<figure>${img('alt="Cầu treo"')}<figcaption id="x"><span itemprop="caption">Cầu <b>Đông Hà</b>,<br>xã 2</span> <small itemprop="creditText">Ảnh: Tú</small></figcaption></figure>`,
    );
    expect(words).to.deep.include({ caption: 'Cầu Đông Hà, xã 2', credit: 'Ảnh: Tú', alt: 'Cầu treo' });
  });

  it('takes a credit of the portal’s own mark-up', async () => {
    const words = await wordsIn(`<figure>${img()}<figcaption><p>Cầu</p><cite>TTXVN</cite></figcaption></figure>`);
    expect(words).to.deep.include({ caption: 'Cầu', credit: 'TTXVN' });
  });

  it('gives a figure without words those of its gallery', async () => {
    const words = await wordsIn(`<figure><figure>${img()}</figure><figcaption>Hai bờ sông</figcaption></figure>`);
    expect(words.caption).to.equal('Hai bờ sông');
  });

  it('has no caption for a lone picture, even inside a figure’s text', async () => {
    expect(await wordsIn(`<p>${img('alt="Bản đồ"')}</p>`)).to.deep.include({ caption: '', credit: '', alt: 'Bản đồ' });
  });

  it('knows the language of the words', async () => {
    const words = await wordsIn(`<div lang="fr"><figure>${img()}<figcaption>Pont</figcaption></figure></div>`);
    expect(words.language).to.equal('fr');
  });
});

describe('shortened', () => {
  it('leaves short texts as they are', () => {
    expect(shortened('Toàn cảnh cây cầu', 17)).to.equal('Toàn cảnh cây cầu');
  });

  it('cuts at a word, and without the mark before it', () => {
    expect(shortened('Toàn cảnh cây cầu', 12)).to.equal('Toàn cảnh…');
    expect(shortened('Toàn cảnh, cây cầu', 12)).to.equal('Toàn cảnh…');
  });

  it('cuts words without blanks where they are', () => {
    expect(shortened('桥'.repeat(30), 10)).to.equal(`${'桥'.repeat(10)}…`);
  });
});
