import { expect, fixture, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { ShareArticleElement } from '../../../src/index.js';
import { audit } from '../../helpers/audit.js';
import { articleJson } from '../../helpers/elements-articles.js';
import {
  control,
  controlsIn,
  find,
  focused,
  nameOf,
  showArticle,
  statusOf,
  tool,
} from '../../helpers/elements-page.js';
import { openPage } from '../../helpers/fresh-page.js';
import { isExpanded, openerOf, openPanel, panelOf, press, useClipboard } from '../../helpers/panel.js';
import { stub } from '../../helpers/stubs.js';
import { waitUntil } from '../../helpers/wait.js';

const DEVICE = 'Chia sẻ bằng ứng dụng khác';
const LINK = 'Sao chép liên kết';
const CITATION = 'Sao chép trích dẫn';
const QR = 'Mã QR của bài viết';

const url = 'https://portal.example/tin-tuc/cau-dong-ha?trang=1&ban=in';
const article = articleJson({ url, publisher: 'Cổng thông tin điện tử' });

async function showShare(): Promise<ShareArticleElement> {
  return tool(await showArticle(article, { tools: 'share' }), 'share-article');
}

const picture = (share: Element): Element | null => panelOf(share).querySelector('svg[role="img"]');
const said = (share: Element): string => find(share.shadowRoot!, 'p[role="status"]').textContent;

describe('<share-article>', () => {
  it('is a button that says that it opens a dialog, closed to begin with', async () => {
    const share = await showShare();
    expect(controlsIn(share).map(nameOf)).to.deep.equal(['Chia sẻ']);
    expect(openerOf(share).getAttribute('aria-haspopup')).to.equal('dialog');
    expect(isExpanded(share)).to.be.false;
  });

  it('is not in a toolbar that does not name it', async () => {
    expect((await showArticle(article)).shadowRoot!.querySelector('share-article')).to.be.null;
  });

  it('is left out where the publisher does not want it', async () => {
    const element = await showArticle({ ...article, actions: { share: false } }, { tools: 'share print' });
    expect(element.shadowRoot!.querySelector('share-article')).to.be.null;
  });

  it('opens by the keyboard, with the focus on the first way to share', async () => {
    stub(navigator, 'share', undefined);
    const share = await showShare();
    openerOf(share).focus();
    await sendKeys({ press: 'Enter' });
    await waitUntil(() => isExpanded(share) && focused() === control(share, LINK), 'the focus is elsewhere');
    expect(nameOf(panelOf(share))).to.equal('Chia sẻ bài viết');
  });

  it('closes on Esc and gives the focus back', async () => {
    const share = await openPanel(await showShare());
    await sendKeys({ press: 'Escape' });
    await waitUntil(() => !isExpanded(share), 'the panel stays');
    expect(focused()).to.equal(openerOf(share));
  });

  it('closes by its own button and gives the focus back', async () => {
    const share = await openPanel(await showShare());
    control(share, 'Đóng').focus();
    await sendKeys({ press: 'Enter' });
    await waitUntil(() => !isExpanded(share), 'the panel stays');
    expect(focused()).to.equal(openerOf(share));
  });

  it('shows where the focus is in the panel, and lets it out after the last button', async () => {
    stub(navigator, 'share', undefined);
    const share = await showShare();
    openerOf(share).focus();
    await sendKeys({ press: 'Enter' });
    await waitUntil(() => focused() === control(share, LINK), 'the focus is elsewhere');
    for (const name of [LINK, CITATION, QR, 'Đóng']) {
      expect(nameOf(focused()!)).to.equal(name);
      expect(getComputedStyle(focused()!).outlineStyle, name).to.equal('solid');
      await sendKeys({ press: 'Tab' });
    }
    expect((focused() as HTMLAnchorElement).href, 'a link of the article').to.equal(url);
  });

  it('hands title and address to the device’s share sheet', async () => {
    const shared: ShareData[] = [];
    stub(navigator, 'share', (data: ShareData) => Promise.resolve(void shared.push(data)));
    const share = await openPanel(await showShare());
    await press(share, DEVICE, () => shared.length > 0);
    expect(shared).to.deep.equal([{ title: article.headline, url }]);
  });

  it('does nothing when the reader closes the share sheet', async () => {
    const refused: unknown[] = [];
    const listen = (event: PromiseRejectionEvent): void => void refused.push(event.reason);
    addEventListener('unhandledrejection', listen);
    let asked = 0;
    stub(navigator, 'share', () => {
      asked++;
      return Promise.reject(new DOMException('', 'AbortError'));
    });
    const share = await openPanel(await showShare());
    await press(share, DEVICE, () => asked > 0);
    removeEventListener('unhandledrejection', listen);
    expect(refused).to.deep.equal([]);
    expect(isExpanded(share)).to.be.true;
  });

  it('copies the address, and says so, where the page may not open the share sheet', async () => {
    const written = useClipboard();
    stub(navigator, 'share', () => Promise.reject(new DOMException('', 'NotAllowedError')));
    const share = await openPanel(await showShare());
    await press(share, DEVICE, () => said(share));
    expect(written).to.deep.equal([url]);
    expect(said(share)).to.equal('Đã sao chép liên kết');
  });

  it('has no share sheet where the device has none', async () => {
    stub(navigator, 'share', undefined);
    const share = await openPanel(await showShare());
    expect(controlsIn(share).map(nameOf)).to.deep.equal(['Chia sẻ', LINK, CITATION, QR, 'Đóng']);
  });

  it('copies the address and says so', async () => {
    const written = useClipboard();
    const share = await openPanel(await showShare());
    await press(share, LINK, () => said(share));
    expect(written).to.deep.equal([url]);
    expect(said(share)).to.equal('Đã sao chép liên kết');
  });

  it('copies a citation and says so', async () => {
    const written = useClipboard();
    const share = await openPanel(await showShare());
    await press(share, CITATION, () => said(share));
    expect(written).to.deep.equal([`Cổng thông tin điện tử, “Khánh thành cầu Đông Hà”, 09/01/2018, ${url}`]);
    expect(said(share)).to.equal('Đã sao chép trích dẫn');
  });

  it('shows the words to copy by hand where the browser refuses', async () => {
    useClipboard(() => Promise.reject(new Error('refused')));
    stub(document, 'execCommand', () => false);
    const share = await openPanel(await showShare());
    await press(share, LINK, () => said(share));
    expect(find(panelOf(share), 'textarea', HTMLTextAreaElement).value).to.equal(url);
    expect(said(share)).to.contain('Không sao chép được');
  });

  it('draws a QR code of the address, named for those who do not see it', async () => {
    const share = await openPanel(await showShare());
    await press(share, QR, () => picture(share));
    expect(picture(share)!.getAttribute('aria-label')).to.equal(`Mã QR dẫn đến ${url}`);
    expect(picture(share)!.closest('[role="status"]')!.textContent).to.contain('Đưa camera điện thoại');
    expect(control(share, QR).getAttribute('aria-expanded')).to.equal('true');
  });

  it('draws the code dark on white, whatever the colours of the page', async () => {
    const page = await fixture<HTMLElement>(html`<div style="color-scheme: dark"></div>`);
    const element = await showArticle(article, { tools: 'share' });
    page.append(element);
    const share = await openPanel(tool(element, 'share-article'));
    await press(share, QR, () => picture(share));
    const { fill, backgroundColor, stroke } = getComputedStyle(picture(share)!);
    expect([fill, backgroundColor, stroke]).to.deep.equal(['rgb(0, 0, 0)', 'rgb(255, 255, 255)', 'none']);
  });

  it('takes the code away when it is asked for again', async () => {
    const share = await openPanel(await showShare());
    await press(share, QR, () => picture(share));
    await press(share, QR, () => !picture(share));
    expect(control(share, QR).getAttribute('aria-expanded')).to.equal('false');
  });

  it('says so where the address is too long for a code', async () => {
    const long = articleJson({ url: `https://portal.example/${'a'.repeat(2025)}${'%20'.repeat(700)}` });
    const element = await showArticle(long, { tools: 'share' });
    element.querySelector('link')!.href = `https://portal.example/${'a'.repeat(3000)}`;
    const share = await openPanel(tool(element, 'share-article'));
    await press(share, QR, () => statusOf(share).textContent.trim());
    expect(statusOf(share).textContent).to.contain('quá dài');
  });

  it('opens nothing when a listener prevents it, and tells it what would be shared', async () => {
    const share = await showShare();
    const told: unknown[] = [];
    share.addEventListener('share-article-open', (event) => {
      told.push(event.detail);
      event.preventDefault();
    });
    share.open();
    await share.updateComplete;
    expect(isExpanded(share)).to.be.false;
    expect(told).to.deep.equal([
      {
        title: 'Khánh thành cầu Đông Hà',
        url,
        citation: `Cổng thông tin điện tử, “Khánh thành cầu Đông Hà”, 09/01/2018, ${url}`,
      },
    ]);
  });

  it('shares the element that `for` names', async () => {
    const written = useClipboard();
    const page = await fixture(html`
      <div>
        <article><h1>Tin khác</h1></article>
        <share-article for="text"></share-article>
        <div id="text"><h2>Họp thôn</h2></div>
      </div>
    `);
    const share = await openPanel(page.querySelector('share-article')!);
    await press(share, CITATION, () => said(share));
    expect(written[0]).to.contain('“Họp thôn”');
  });

  it('speaks English where the page does', async () => {
    stub(navigator, 'share', undefined);
    const page = await fixture(html`<div lang="en"><share-article></share-article></div>`);
    const share = await openPanel(page.querySelector('share-article')!);
    expect(controlsIn(share).map(nameOf)).to.deep.equal([
      'Share',
      'Copy link',
      'Copy citation',
      'QR code of the article',
      'Close',
    ]);
  });

  it('does nothing away from the page', () => {
    const share = document.createElement('share-article');
    share.open();
    share.close();
    expect(share.isConnected).to.be.false;
  });

  it('fits a page 320 px wide, with its code', async () => {
    const { document: page, load } = await openPage('<main><share-article></share-article></main>', 320);
    await load('define/share-article.ts');
    const share = page.querySelector('share-article')!;
    await openPanel(share);
    await press(share, QR, () => picture(share));
    for (const element of [panelOf(share), ...panelOf(share).querySelectorAll('button, figcaption, svg')]) {
      const { left, right } = element.getBoundingClientRect();
      expect(left).to.be.at.least(0);
      expect(right).to.be.at.most(320);
      expect(element.scrollWidth).to.be.at.most(element.clientWidth + 1);
    }
  });

  it('has targets at least 44 px high', async () => {
    const share = await openPanel(await showShare());
    for (const each of controlsIn(share)) expect(each.getBoundingClientRect().height, nameOf(each)).to.be.at.least(44);
  });

  it('has no defect that axe knows, closed and open with its code', async () => {
    const element = await showArticle(article, { tools: 'share' });
    expect(await audit(element)).to.deep.equal([]);
    const share = await openPanel(tool(element, 'share-article'));
    await press(share, QR, () => picture(share));
    expect(await audit(element)).to.deep.equal([]);
  });
});
