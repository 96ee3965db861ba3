import { expect, fixture, html } from '@open-wc/testing';
import { setDisplaySettings, type DisplaySettingsElement, type GovArticleElement } from '../../../src/index.js';
import { everyKey } from '../../fixtures/every-block.js';
import { audit } from '../../helpers/audit.js';
import { below, edgeContrasts, renderedIn, textContrasts } from '../../helpers/contrast.js';
import { find, settled, tool } from '../../helpers/elements-page.js';
import { stub } from '../../helpers/stubs.js';

const TOOLS = 'font-size display email print';
/** Each that brings its own paper; the least contrast of its text. */
const CONTRASTS = [
  ['light', 4.5],
  ['dark', 4.5],
  ['high', 7],
] as const;

const allBlocks = { ...everyKey, bodyHtml: undefined, body: everyKey.body ?? [] };
/** Marks that carry colours of their own. */
const marked = '<p><mark>nền <a href="/x">liên kết</a></mark> <code>mã</code> <small>nhỏ</small> <del>bỏ</del></p>';

async function showEverything(scheme: string): Promise<{ portal: HTMLElement; element: GovArticleElement }> {
  const portal = await fixture<HTMLElement>(html`<div></div>`);
  portal.style.cssText = `color-scheme: ${scheme}; background-color: #9a9a9a; color: #aaa; padding: 8px`;
  const element = document.createElement('gov-article');
  element.tools = TOOLS;
  element.article = { ...allBlocks, body: [...allBlocks.body, { type: 'html', html: marked }] };
  portal.append(element);
  return { portal, element: await settled(element) };
}

/** As bad as portals are: gray paper, pale links, colours on every element, pictures behind text. */
const PORTAL_CSS = `
  #own { background: #ccc linear-gradient(#ddd, #bbb); color: #999; padding: 0; text-shadow: 0 0 3px #fff; }
  #own *:not(img) { color: #a8a8a8 !important; border-color: #bbb; }
  #own a { color: #9cf !important; text-decoration: none !important; }
  #own .box { background: #e8e8e8 url("data:image/gif;base64,R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7") !important; }
  #own h2 { background: linear-gradient(red, blue); background-clip: text; -webkit-background-clip: text; -webkit-text-fill-color: transparent; }
  #own p::first-letter { color: #ccc; font-size: 3em; }
  #own button, #own input, #own select { background: #eee; color: #aaa; border: 1px solid #ddd; }
  #own::before { content: "TIN"; color: #ccc; background: #ddd; }`;

interface OwnPage {
  own: HTMLElement;
  control: DisplaySettingsElement;
}

async function showOwn(): Promise<OwnPage> {
  const page = await fixture<HTMLElement>(html`
    <div>
      <style>
        ${PORTAL_CSS}
      </style>
      <display-settings for="own"></display-settings>
      <article id="own">
        <h2>Thông báo</h2>
        <p style="color: #bbb">
          Xã <a href="/x">mở <b>lớp</b> học</a> <mark>miễn phí <a href="/y">tại đây</a></mark
          >.
        </p>
        <div class="box">
          <span style="background: yellow; color: yellow">Ghi danh</span> trước <font color="#ccc">thứ bảy</font>
        </div>
        <table border="1">
          <tr>
            <th bgcolor="#ddd">Lớp</th>
            <td>Máy tính</td>
          </tr>
        </table>
        <img
          alt=""
          src="data:image/gif;base64,R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7"
          style="background-color: rgb(1, 2, 3)"
        />
        <p style="opacity: 0.6">Mờ <b style="opacity: 0.5">hơn</b> <i style="opacity: 0">ẩn</i></p>
        <label>Tên <input value="Lan" /></label>
        <select>
          <option>Sáng</option>
        </select>
        <button type="button">Gửi</button>
      </article>
    </div>
  `);
  const control = page.querySelector('display-settings')!;
  await control.updateComplete;
  return { own: find(page, '#own'), control };
}

describe('the contrast of <display-settings>', () => {
  afterEach(() => {
    setDisplaySettings({ contrast: 'system' });
    localStorage.clear();
  });

  for (const [contrast, least] of CONTRASTS) {
    for (const scheme of ['light', 'dark']) {
      it(`“${contrast}” is at least ${least} for every block and every control on a ${scheme} page`, async () => {
        const { element } = await showEverything(scheme);
        setDisplaySettings({ contrast });
        for (const panel of ['display-settings', 'email-share'] as const) {
          tool(element, panel).open();
          await tool(element, panel).updateComplete;
          const found = textContrasts(element);
          expect(found.length).to.be.greaterThan(60);
          expect(below(least, found)).to.deep.equal([]);
          expect(below(3, edgeContrasts(element))).to.deep.equal([]);
        }
      });
    }

    it(`“${contrast}” is enough for axe`, async () => {
      const { element } = await showEverything('light');
      setDisplaySettings({ contrast });
      tool(element, 'display-settings').open();
      await tool(element, 'display-settings').updateComplete;
      expect(await audit(element)).to.deep.equal([]);
    });

    it(`“${contrast}” is at least ${least} in a portal’s own article with pale colours everywhere`, async () => {
      const { own } = await showOwn();
      expect(below(4.5, textContrasts(own))).not.to.deep.equal([]);
      setDisplaySettings({ contrast });
      const found = textContrasts(own);
      expect(found.map(({ what }) => what).join())
        .to.contain('input')
        .and.contain('Ghi danh')
        .and.contain('Thông báo');
      expect(below(least, found)).to.deep.equal([]);
      expect(below(3, edgeContrasts(own))).to.deep.equal([]);
      expect(getComputedStyle(own, '::before').color).to.equal(getComputedStyle(own).color);
      expect(getComputedStyle(find(own, 'p'), '::first-letter').color).to.equal(getComputedStyle(find(own, 'p')).color);
    });

    it(`“${contrast}” tells links from words by an underline, and by their colour`, async () => {
      const { own } = await showOwn();
      setDisplaySettings({ contrast });
      const link = getComputedStyle(find(own, 'p > a'));
      expect(link.textDecorationLine).to.equal('underline');
      expect(link.color).not.to.equal(getComputedStyle(find(own, 'p')).color);
    });
  }

  it('has paper of its own, with room around the text, whatever the page’s is', async () => {
    const { own } = await showOwn();
    setDisplaySettings({ contrast: 'dark' });
    const { backgroundColor, backgroundImage, paddingInlineStart } = getComputedStyle(own);
    expect([backgroundColor, backgroundImage]).to.deep.equal(['rgb(20, 22, 24)', 'none']);
    expect(parseFloat(paddingInlineStart)).to.be.at.least(8);
  });

  it('leaves pictures as they are, on white where the paper is dark', async () => {
    const { own } = await showOwn();
    const img = find(own, 'img');
    setDisplaySettings({ contrast: 'light' });
    expect(getComputedStyle(img).backgroundColor).to.equal('rgb(1, 2, 3)');
    setDisplaySettings({ contrast: 'dark' });
    const { backgroundColor, filter, opacity } = getComputedStyle(img);
    expect([backgroundColor, filter, opacity]).to.deep.equal(['rgb(255, 255, 255)', 'none', '1']);
  });

  it('gives every colour back', async () => {
    const { own } = await showOwn();
    const looks = (): string[] =>
      renderedIn(own).map((each) =>
        JSON.stringify([getComputedStyle(each).color, getComputedStyle(each).backgroundColor]),
      );
    const before = looks();
    setDisplaySettings({ contrast: 'high' });
    expect(looks()).not.to.deep.equal(before);
    setDisplaySettings({ contrast: 'system' });
    expect(looks()).to.deep.equal(before);
  });
});

describe('the contrast of an article where the system asks for more', () => {
  for (const scheme of ['light', 'dark']) {
    it(`is at least 7 for every block and every control on a ${scheme} page, without any choice`, async () => {
      const { matchMedia } = window;
      stub(window, 'matchMedia', (query: string) =>
        query.includes('prefers-contrast: more')
          ? Object.assign(new EventTarget(), { matches: true })
          : matchMedia(query),
      );
      const { element } = await showEverything(scheme);
      tool(element, 'display-settings').open();
      await tool(element, 'display-settings').updateComplete;
      expect(below(7, textContrasts(element))).to.deep.equal([]);
      expect(below(3, edgeContrasts(element))).to.deep.equal([]);
    });
  }
});

describe('the measure of contrast', () => {
  it('tells pale text, text on pictures and pale edges', async () => {
    const page = await fixture(html`
      <div style="background: #fff">
        <p style="color: #777">Xám</p>
        <p style="color: rgb(0 0 0 / 0.4)">Mờ</p>
        <p style="background-image: linear-gradient(#fff, #fff)">Trên ảnh</p>
        <p style="opacity: 0.4">Nhạt</p>
        <p style="color: #767676">Đủ</p>
        <button type="button" style="border: 1px solid #ccc; color: #000">Nút</button>
      </div>
    `);
    expect(below(4.5, textContrasts(page))).to.deep.equal([
      'p “Xám”: 4.48',
      'p “Mờ”: 2.85',
      'p “Trên ảnh”: 1.00',
      'p “Nhạt”: 2.85',
    ]);
    expect(below(3, edgeContrasts(page))).to.deep.equal(['button “Nút”: 1.61']);
  });
});
