import { expect, fixture, html } from '@open-wc/testing';
import type { TemplateResult } from 'lit';
import { passagesOf } from '../../../src/actions/speech/passages.js';

async function show(content: TemplateResult, lang = 'vi'): Promise<HTMLElement> {
  return fixture<HTMLElement>(html`<article lang=${lang}>${content}</article>`);
}

const textsOf = (root: HTMLElement): string[] => [...passagesOf(root)].map(({ text }) => text);
const read = async (content: TemplateResult, lang?: string): Promise<string[]> => textsOf(await show(content, lang));

describe('passagesOf', () => {
  it('reads headings, paragraphs, items and quotes in the order of the page', async () => {
    const content = html`
      <h1>Tiêu đề</h1>
      <div>
        Mở đầu
        <p>Đoạn <b>một</b>.</p>
        giữa
      </div>
      <ul>
        <li>
          Mục một
          <ul>
            <li>Mục con</li>
          </ul>
        </li>
        <li>Mục hai</li>
      </ul>
      <blockquote><p>Trích dẫn.</p></blockquote>
      <dl>
        <dt>Từ</dt>
        <dd>Nghĩa</dd>
      </dl>
    `;
    expect(await read(content)).to.deep.equal([
      'Tiêu đề',
      'Mở đầu',
      'Đoạn một.',
      'giữa',
      'Mục một',
      'Mục con',
      'Mục hai',
      'Trích dẫn.',
      'Từ',
      'Nghĩa',
    ]);
  });

  it('names the element of each, for it to be marked', async () => {
    const root = await show(
      html`<p id="a">Một</p>
        <ul>
          <li id="b">Hai</li>
        </ul>
        Ba`,
    );
    expect([...passagesOf(root)].map(({ element }) => element.id || element.localName)).to.deep.equal([
      'a',
      'b',
      'article',
    ]);
  });

  it('leaves out what is no text of the article', async () => {
    const content = html`
      <p>Có.<button>Phóng to</button></p>
      <div role="toolbar">Công cụ</div>
      <nav>Mục lục</nav>
      <p hidden>Ẩn</p>
      <p style="display: none">Ẩn</p>
      <p style="visibility: hidden">Ẩn</p>
      <p aria-hidden="true">Trang trí</p>
      <form>
        <label>Tên <input /></label>
      </form>
      <p data-gov-print="note">Nguồn in</p>
      <p data-gov-tool>Lời của nút</p>
      <p itemprop="keywords">từ khóa</p>
      <style>
        .x {
          color: red;
        }
      </style>
      <p>— ***</p>
    `;
    expect(await read(content)).to.deep.equal(['Có.']);
  });

  it('leaves numbers of notes out, and reads squares', async () => {
    const content = html`<p>
      Rộng 5 m<sup>2</sup><sup><a href="#n1">1</a></sup
      ><a href="#n2"><sup>[2]</sup></a
      >, lần 1<sup>st</sup>.
    </p>`;
    expect(await read(content)).to.deep.equal(['Rộng 5 m², lần 1st.']);
  });

  it('reads the meaning of a short form that is marked with one', async () => {
    expect(await read(html`<p>Xã <abbr title="nông thôn mới">NTM</abbr>, <abbr>UBND</abbr>.</p>`)).to.deep.equal([
      'Xã nông thôn mới, UBND.',
    ]);
  });

  it('says that a caption is one, unless it says so itself', async () => {
    const content = html`
      <figure>
        <img alt="" />
        <figcaption>Cầu mới</figcaption>
      </figure>
      <figure>
        <img alt="" />
        <figcaption>Ảnh: Nam Đặng</figcaption>
      </figure>
      <figure>
        <img alt="" />
        <figcaption><span>Bờ đông</span> <small>Ảnh: Hà Linh</small></figcaption>
      </figure>
      <figure><figcaption>Phim về cây cầu</figcaption></figure>
    `;
    expect(await read(content)).to.deep.equal([
      'Ảnh: Cầu mới',
      'Ảnh: Nam Đặng',
      'Ảnh: Bờ đông\nẢnh: Hà Linh',
      'Phim về cây cầu',
    ]);
    const figure = html`<figure>
      <img alt="" />
      <figcaption>The bridge</figcaption>
    </figure>`;
    expect(await read(figure, 'en')).to.deep.equal(['Photo: The bridge']);
    expect(await read(figure, 'fr')).to.deep.equal(['The bridge']);
  });

  it('reads a table row by row, each cell with the head of its column', async () => {
    const content = html`
      <table>
        <caption>
          Kinh phí
        </caption>
        <thead>
          <tr>
            <th>Nguồn</th>
            <th>Tỷ đồng</th>
          </tr>
        </thead>
        <tbody>
          <tr>
            <td>Tỉnh</td>
            <td>12</td>
          </tr>
          <tr>
            <th>Huyện</th>
            <td></td>
          </tr>
        </tbody>
      </table>
    `;
    expect(await read(content)).to.deep.equal(['Bảng: Kinh phí', 'Nguồn: Tỉnh; Tỷ đồng: 12', 'Huyện']);
  });

  it('reads the cells of a table without heads one after another', async () => {
    const content = html`<table>
      <tr>
        <td>Xã</td>
        <td>12</td>
      </tr>
      <tr>
        <td>Phường</td>
        <td>3</td>
      </tr>
    </table>`;
    expect(await read(content)).to.deep.equal(['Xã; 12', 'Phường; 3']);
  });

  it('reads a table that only lays out text as that text', async () => {
    const content = html`<table>
      <tr>
        <td><img alt="" /></td>
      </tr>
      <tr>
        <td>
          <p>Đoạn một.</p>
          <p>Đoạn hai.</p>
        </td>
      </tr>
    </table>`;
    expect(await read(content)).to.deep.equal(['Đoạn một.', 'Đoạn hai.']);
  });

  it('takes lines of old pages apart', async () => {
    expect(await read(html`Dòng một<br />Dòng hai<br /><br />Dòng ba`)).to.deep.equal(['Dòng một\nDòng hai\nDòng ba']);
    expect(
      await read(
        html`<span
          >Trước
          <p>Đoạn</p></span
        >`,
      ),
    ).to.deep.equal(['Trước', 'Đoạn']);
  });

  it('tells the language of each', async () => {
    const root = await show(
      html`<p>Xin chào</p>
        <p lang="en">Hello</p>`,
    );
    expect([...passagesOf(root)].map(({ lang }) => lang)).to.deep.equal(['vi', 'en']);
  });

  it('reads what is added while it is read', async () => {
    const root = await show(html`<div><p>Một</p></div>`);
    const passages = passagesOf(root);
    passages.next();
    root.firstElementChild!.insertAdjacentHTML('beforeend', '<p>Hai</p>');
    expect([...passages].map(({ text }) => text)).to.deep.equal(['Hai']);
  });

  it('reads nothing of what is not seen', async () => {
    const root = await show(html`<p>Một</p>`);
    root.hidden = true;
    expect(textsOf(root)).to.deep.equal([]);
  });
});
