import { expect, fixture, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { toolbarOf } from '../../../src/elements/gov-article/tools.js';
import { audit } from '../../helpers/audit.js';
import { articleJson } from '../../helpers/elements-articles.js';
import { controlsIn, find, focused, nameOf, part, settled, showArticle, tool } from '../../helpers/elements-page.js';
import { useServer } from '../../helpers/elements-server.js';
import { stub } from '../../helpers/stubs.js';
import { waitUntil } from '../../helpers/wait.js';

const controls = ['email-share', 'print-button', 'font-size-toggle'];
const toolsOf = (element: Element): string =>
  [...(element.shadowRoot?.querySelectorAll(controls.join()) ?? [])].map(({ localName }) => localName).join(' ');

describe('<gov-article tools>', () => {
  const server = useServer();

  it('has Email, In and Aa, in this order, unless told otherwise', async () => {
    expect(toolsOf(await showArticle(articleJson()))).to.equal('email-share print-button font-size-toggle');
  });

  for (const [tools, expected] of [
    ['font-size print email', 'font-size-toggle print-button email-share'],
    ['print', 'print-button'],
    ['  print \n email ', 'print-button email-share'],
    ['print fax toString __proto__ constructor email', 'print-button email-share'],
    ['', ''],
    ['fax', ''],
  ] as const) {
    it(`has ${expected || 'no control'} for tools="${tools.trim().replace(/\s+/g, ' ')}"`, async () => {
      expect(toolsOf(await showArticle(articleJson(), { tools }))).to.equal(expected);
    });
  }

  it('follows when it is changed later, and again when it is taken away', async () => {
    const element = await showArticle(articleJson(), { tools: 'print' });
    element.tools = 'email';
    await element.updateComplete;
    expect(toolsOf(element)).to.equal('email-share');
    element.removeAttribute('tools');
    element.setAttribute('tools', 'font-size');
    await element.updateComplete;
    expect(toolsOf(element)).to.equal('font-size-toggle');
    element.removeAttribute('tools');
    await element.updateComplete;
    expect(toolsOf(element)).to.equal('email-share print-button font-size-toggle');
  });

  for (const [action, tag] of [
    ['email', 'email-share'],
    ['print', 'print-button'],
    ['fontSize', 'font-size-toggle'],
  ] as const) {
    it(`leaves out ${tag} where the publisher does not want it`, async () => {
      const element = await showArticle(articleJson({ actions: { [action]: false } }));
      expect(toolsOf(element)).to.equal(controls.filter((name) => name !== tag).join(' '));
    });
  }

  it('shows all of them again for an article that wants them', async () => {
    const element = await showArticle(articleJson({ actions: { print: false, email: true } }));
    element.article = articleJson();
    await element.updateComplete;
    await settled(element);
    expect(toolsOf(element)).to.equal('email-share print-button font-size-toggle');
  });

  it('has its controls above the article, where the article begins', async () => {
    const element = await showArticle(articleJson());
    const bar = part(element, 'toolbar').getBoundingClientRect();
    const article = element.querySelector('article')!.getBoundingClientRect();
    expect(bar.height).to.be.greaterThan(0);
    expect(bar.bottom).to.be.at.most(article.top);
  });

  it('keeps the same controls while the article loads and when it is there', async () => {
    const release = server.current.hold('/a.json');
    const element = (await fixture(html`<div><gov-article src="/a.json"></gov-article></div>`)).querySelector(
      'gov-article',
    )!;
    await element.updateComplete;
    const toggle = tool(element, 'font-size-toggle');
    release(articleJson());
    await settled(element);
    expect(tool(element, 'font-size-toggle')).to.equal(toggle);
  });

  it('places the page’s own controls after ours', async () => {
    const element = await showArticle(articleJson(), { innerHTML: '<button slot="toolbar">Nghe</button>' });
    const own = element.querySelector('button')!;
    const last = tool(element, 'font-size-toggle');
    expect(own.checkVisibility()).to.be.true;
    expect(own.assignedSlot!.closest('[part="toolbar"]')).to.equal(part(element, 'toolbar'));
    expect(own.compareDocumentPosition(element)).to.equal(own.compareDocumentPosition(document.body));
    expect(last.getBoundingClientRect().right).to.be.at.most(own.getBoundingClientRect().left);
  });

  it('is a named group', async () => {
    const bar = part(await showArticle(articleJson()), 'toolbar');
    expect(bar.getAttribute('role')).to.equal('group');
    expect(nameOf(bar)).to.equal('Công cụ bài viết');
  });

  it('gives every control a name of its own', async () => {
    const element = await showArticle(articleJson());
    const names = controls.flatMap((tag) => controlsIn(tool(element, tag as 'print-button')).map(nameOf));
    expect(names).to.deep.equal(['Email', 'In bài viết', 'Giảm cỡ chữ', 'Đặt lại cỡ chữ', 'Tăng cỡ chữ']);
  });

  describe('with more of them than a row holds', () => {
    const tools = 'email print font-size email print font-size print';
    const isSeen = (element: Element): boolean => element.checkVisibility({ visibilityProperty: true });
    const moreOf = (element: Element): HTMLElement => find(element.shadowRoot!, '[part="toolbar"] > button');
    const shown = (element: Element): number =>
      [...element.shadowRoot!.querySelectorAll(controls.join())].filter(isSeen).length;

    it('has the others behind a button that says so, and what they are behind', async () => {
      const element = await showArticle(articleJson(), { tools });
      const more = moreOf(element);
      expect([nameOf(more), more.getAttribute('aria-expanded')]).to.deep.equal(['Thêm', 'false']);
      expect(isSeen(element.shadowRoot!.getElementById(more.getAttribute('aria-controls')!)!)).to.be.false;
      expect(shown(element)).to.equal(5);
      expect(more.getBoundingClientRect().height).to.be.at.least(44);
    });

    for (const key of ['Enter', ' ']) {
      it(`shows them by the key “${key}”, takes them away again, and keeps the focus`, async () => {
        const element = await showArticle(articleJson(), { tools });
        const more = moreOf(element);
        more.focus();
        for (const [isOpen, count] of [
          ['true', 7],
          ['false', 5],
        ] as const) {
          await sendKeys({ press: key });
          await waitUntil(() => more.getAttribute('aria-expanded') === isOpen);
          expect(shown(element)).to.equal(count);
          expect(focused()).to.equal(more);
        }
      });
    }

    it('keeps those behind the button from the keyboard and from assistive technology', async () => {
      const element = await showArticle(articleJson(), { tools });
      const behind = [...element.shadowRoot!.querySelectorAll('#more > *')].flatMap((host) => [
        ...host.shadowRoot!.querySelectorAll('button, a'),
      ]);
      expect(behind.length).to.be.greaterThan(1);
      expect(behind.filter(isSeen)).to.deep.equal([]);
      // The keyboard must not leave the page, which could not call it back.
      const next = Object.assign(document.createElement('a'), { href: '#', textContent: 'Liên hệ' });
      element.after(next);
      moreOf(element).focus();
      await sendKeys({ press: 'Tab' });
      expect(focused()).to.equal(next);
    });

    it('has no defect that axe knows, with all of them shown', async () => {
      const element = await showArticle(articleJson(), { tools: 'email print font-size share share share' });
      moreOf(element).click();
      await element.updateComplete;
      expect(await audit(element)).to.deep.equal([]);
    });
  });

  for (const tools of ['', 'fax constructor']) {
    it(`takes no room and names no group where there is no control: "${tools}"`, async () => {
      const element = await showArticle(articleJson(), { tools });
      const bar = element.shadowRoot!.querySelector('[part="toolbar"]');
      expect(bar?.checkVisibility() ?? false).to.be.false;
      expect(element.querySelector('article')!.getBoundingClientRect().top).to.equal(
        element.getBoundingClientRect().top,
      );
    });
  }

  it('has those in its first row for which others of the page’s script are missing', () => {
    const { get } = customElements;
    const missing = ['read-aloud', 'display-settings', 'save-article'];
    stub(customElements, 'get', (tag: string) => (missing.includes(tag) ? undefined : get.call(customElements, tag)));
    const { first, more, hasMore } = toolbarOf('email listen print display font-size contents enlarge save', {});
    expect([first.length, more.length, hasMore]).to.deep.equal([7, 1, false]);
    expect(toolbarOf('email listen print display font-size contents enlarge share', {}).hasMore).to.be.true;
  });

  it('shows controls that the page puts there later', async () => {
    const element = await showArticle(articleJson(), { tools: '' });
    const own = Object.assign(document.createElement('button'), { slot: 'toolbar', textContent: 'Nghe' });
    element.append(own);
    await waitUntil(() => own.checkVisibility());
  });

  it('has a place for the page’s own controls where ours are not wanted', async () => {
    const element = await showArticle(articleJson(), { tools: '', innerHTML: '<button slot="toolbar">Nghe</button>' });
    expect(element.querySelector('button')!.checkVisibility()).to.be.true;
  });
});
