import { expect, fixture, html } from '@open-wc/testing';
import type { TemplateResult } from 'lit';
import { articleText } from '../../../src/actions/save/article-text.js';
import { savedText } from '../../../src/actions/save/save-text.js';
import { stringsFor } from '../../../src/i18n/strings.js';
import { toolStrings } from '../../../src/i18n/tool-strings.js';
import { PICTURE, showPlain } from '../../helpers/save.js';

const strings = stringsFor('vi', toolStrings);

async function textOf(content: TemplateResult): Promise<string> {
  return articleText(await fixture(html`<article>${content}</article>`), strings);
}

describe('articleText', () => {
  it('has a blank line between headings and paragraphs', async () => {
    const text = await textOf(
      html`<h1>Họp thôn</h1>
        <p>Sáng nay.</p>
        <div>
          <h2>Kết quả</h2>
          <p>Tốt.</p>
        </div>`,
    );
    expect(text).to.equal('Họp thôn\n\nSáng nay.\n\nKết quả\n\nTốt.');
  });

  it('folds blanks as browsers do, and breaks lines where the author did', async () => {
    const text = await textOf(
      html`<p>
        Kính gửi: ông <b> Nam </b> <br />
        bà&nbsp; Hoa
      </p>`,
    );
    expect(text).to.equal('Kính gửi: ông Nam\nbà Hoa');
  });

  it('keeps bare words between blocks apart from them', async () => {
    expect(
      await textOf(
        html`Trước <i>đó</i>
          <p>Đoạn.</p>
          Sau đó
          <ul>
            <li>Một</li>
          </ul>`,
      ),
    ).to.equal('Trước đó\n\nĐoạn.\n\nSau đó\n\n- Một');
  });

  it('composes letters that came in parts', async () => {
    expect(await textOf(html`<p>${'Thượng'.normalize('NFD')}</p>`)).to.equal('Thượng');
  });

  it('has bullets and numbers before the items of lists, further in for those inside of them', async () => {
    const text = await textOf(html`
      <ul>
        <li>
          Dài 120 m
          <ul>
            <li>sáu nhịp</li>
            <li>hai mố</li>
          </ul>
        </li>
        <li>
          <p>Rộng</p>
          <p>9 m</p>
        </li>
      </ul>
      <ol start="9">
        <li>Họp</li>
        <li value="20">
          Ký
          <ol>
            <li>hai bản</li>
          </ol>
        </li>
        <li>Gửi</li>
      </ol>
      <ol reversed>
        <li>hai</li>
        <li>một</li>
      </ol>
    `);
    expect(text.split('\n\n')).to.deep.equal([
      '- Dài 120 m\n  - sáu nhịp\n  - hai mố\n- Rộng\n  9 m',
      '9. Họp\n20. Ký\n    1. hai bản\n21. Gửi',
      '2. hai\n1. một',
    ]);
  });

  it('has the rows of a table as lines, with bars between the cells', async () => {
    const text = await textOf(html`
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
            <td>
              <p>Tỉnh</p>
              <p>Huyện</p>
            </td>
            <td>12</td>
          </tr>
          <tr>
            <td></td>
            <td></td>
          </tr>
        </tbody>
      </table>
    `);
    expect(text).to.equal('Kinh phí\nNguồn | Tỷ đồng\nTỉnh Huyện | 12');
  });

  it('has the caption and the address of a picture in one line', async () => {
    const text = await textOf(html`
      <figure>
        <img src="https://portal.example/cau.jpg" alt="Cầu bê tông" loading="lazy" />
        <figcaption>Toàn cảnh <small>Ảnh: Nguyễn Tú</small></figcaption>
      </figure>
      <p>Xem <img src="https://portal.example/ban-do.png" alt="Bản đồ" loading="lazy" /></p>
    `);
    expect(text.split('\n\n')).to.deep.equal([
      '[Ảnh: Toàn cảnh Ảnh: Nguyễn Tú — https://portal.example/cau.jpg]',
      'Xem [Ảnh: Bản đồ — https://portal.example/ban-do.png]',
    ]);
  });

  it('has the alternative text of a picture without a caption, and no address that is no address', async () => {
    expect(
      await textOf(
        html`<figure><img src=${PICTURE} alt="Cầu" /></figure>
          <img src=${PICTURE} alt="" />`,
      ),
    ).to.equal('[Ảnh: Cầu]');
  });

  it('has each picture of a gallery, and what the gallery is', async () => {
    const text = await textOf(html`
      <figure>
        <figure>
          <img src=${PICTURE} alt="" />
          <figcaption>Bờ đông</figcaption>
        </figure>
        <figure>
          <img src=${PICTURE} alt="" />
          <figcaption>Bờ tây</figcaption>
        </figure>
        <figcaption>Hai bờ</figcaption>
      </figure>
    `);
    expect(text.split('\n\n')).to.deep.equal(['[Ảnh: Bờ đông]', '[Ảnh: Bờ tây]', 'Hai bờ']);
  });

  it('has the address of a link in brackets, unless its words are the address', async () => {
    const text = await textOf(html`
      <p>Xem <a href="https://portal.example/12">Quyết định 12</a>, <a href="https://so.example/">so.example</a>,</p>
      <p><a href="mailto:so@so.example">so@so.example</a>, <a href="mailto:x@so.example">thư</a>,</p>
      <p><a href="tel:+84912345678">0912 345 678</a>, <a href="#phan-2">phần 2</a>, <a href="/" aria-label="x"></a></p>
    `);
    expect(text.split('\n\n')).to.deep.equal([
      'Xem Quyết định 12 (https://portal.example/12), so.example,',
      'so@so.example, thư (x@so.example),',
      '0912 345 678 (+84912345678), phần 2,',
    ]);
  });

  it('marks quotations, and keeps the lines of text that was laid out by hand', async () => {
    const text = await textOf(html`
      <blockquote>
        <p>Không phải qua đò.</p>
        <p>Bà Hoa</p>
      </blockquote>
      <pre>
  Thứ hai   7:00
  Thứ ba    8:00
</pre>
      <hr />
      <p>Ông nói <q>được</q>.</p>
    `);
    expect(text).to.equal(
      '> Không phải qua đò.\n>\n> Bà Hoa\n\n  Thứ hai   7:00\n  Thứ ba    8:00\n\n* * *\n\nÔng nói “được”.',
    );
  });

  it('has the terms of a list of terms, and what they mean below them', async () => {
    expect(
      await textOf(
        html`<dl>
          <dt>NTM</dt>
          <dd>nông thôn mới</dd>
        </dl>`,
      ),
    ).to.equal('NTM\n\n  nông thôn mới');
  });

  it('has no words of scripts, style sheets and buttons', async () => {
    const article = await showPlain('<p>Một<button>Chép</button></p><style>p{}</style><template><p>x</p></template>');
    expect(articleText(article, strings)).to.equal('Một');
  });

  it('is empty for an element without words', async () => {
    expect(
      await textOf(
        html`<p></p>
          <ul>
            <li></li>
          </ul>
          <table>
            <tr>
              <td></td>
            </tr>
          </table>`,
      ),
    ).to.equal('');
  });
});

describe('savedText', () => {
  const note = {
    source: 'Sở Y tế',
    url: 'https://portal.example/12',
    time: '23/11/2026 20:05',
    datetime: '2026-11-23T13:05:00.000Z',
  };

  it('begins with the mark of UTF-8 and ends its lines as Windows does, for Notepad', async () => {
    const text = savedText(
      await fixture(
        html`<div>
          <p>Một<br />hai</p>
          <pre>ba</pre>
        </div>`,
      ),
      note,
      strings,
    );
    expect(text.startsWith('\uFEFFMột\r\nhai\r\n\r\nba\r\n')).to.be.true;
    expect(text.replaceAll('\r\n', '')).to.not.match(/[\r\n]/);
  });

  it('ends with the source, the address and the time', async () => {
    const text = savedText(await fixture(html`<div><p>Một</p></div>`), note, strings);
    expect(text.split('\r\n').slice(-5)).to.deep.equal([
      '----------',
      'Nguồn: Sở Y tế',
      'Địa chỉ: https://portal.example/12',
      'Lưu lúc 23/11/2026 20:05',
      '',
    ]);
  });

  it('has no line for a source that nobody knows', async () => {
    const text = savedText(await fixture(html`<div><p>Một</p></div>`), { ...note, source: '' }, strings);
    expect(text).to.not.contain('Nguồn');
  });
});
