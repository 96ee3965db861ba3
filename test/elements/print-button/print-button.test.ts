import { expect, fixture, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { PrintButtonElement } from '../../../src/index.js';
import { articleJson } from '../../helpers/elements-articles.js';
import { controlsIn, focused, nameOf, part, showArticle, tool } from '../../helpers/elements-page.js';
import { stub } from '../../helpers/stubs.js';
import { waitUntil } from '../../helpers/wait.js';

/** What is on the page while the dialog is open. */
interface Paper {
  /** Ids of the elements that are printed, and of those that are left out. */
  printed: string[];
  leftOut: string[];
  note: string;
}

/** Stands for the browser's dialog, which tests cannot close. */
function usePrinter(): Paper[] {
  const papers: Paper[] = [];
  const ids = (role: string): string[] =>
    [...document.querySelectorAll(`[data-gov-print="${role}"][id]`)].map(({ id }) => id);
  stub(window, 'print', () => {
    dispatchEvent(new Event('beforeprint'));
    const note = document.querySelector('[data-gov-print="note"]')?.textContent ?? '';
    papers.push({ printed: ids('target'), leftOut: ids('hidden'), note });
    dispatchEvent(new Event('afterprint'));
  });
  return papers;
}

async function showPage(): Promise<{ page: HTMLElement; print: PrintButtonElement }> {
  const page = await fixture<HTMLElement>(html`
    <div>
      <nav id="menu">Trang chủ</nav>
      <print-button for="text"></print-button>
      <div id="text"><h2>Họp thôn</h2></div>
    </div>
  `);
  return { page, print: page.querySelector('print-button')! };
}

const button = (print: Element): HTMLElement => part(print, 'button');

describe('<print-button>', () => {
  it('is one button whose name begins with the word on it', async () => {
    const { print } = await showPage();
    expect(controlsIn(print).map(({ localName }) => localName)).to.deep.equal(['button']);
    expect(button(print).textContent.trim()).to.equal('In');
    expect(nameOf(button(print))).to.equal('In bài viết');
  });

  it('speaks English where the page does', async () => {
    const page = await fixture(html`<div lang="en"><print-button></print-button></div>`);
    const print = page.querySelector('print-button')!;
    expect(button(print).textContent.trim()).to.equal('Print');
    expect(nameOf(button(print))).to.equal('Print the article');
  });

  for (const [way, act] of [
    ['a click', async (target: HTMLElement) => Promise.resolve().then(() => target.click())],
    ['Enter', () => sendKeys({ press: 'Enter' })],
    ['Space', () => sendKeys({ press: ' ' })],
  ] as const) {
    it(`prints what \`for\` names, and not the page around it, by ${way}`, async () => {
      const papers = usePrinter();
      const { print } = await showPage();
      button(print).focus();
      await act(button(print));
      await waitUntil(() => papers.length > 0);
      expect(papers).to.have.lengthOf(1);
      expect(papers[0]!.printed).to.deep.equal(['text']);
      expect(papers[0]!.leftOut).to.contain('menu');
      expect(focused() === button(print), 'the focus is still on the button').to.be.true;
    });
  }

  it('prints the <gov-article> around it', async () => {
    const papers = usePrinter();
    const element = await showArticle(articleJson(), { id: 'news' });
    await showArticle(articleJson(), { id: 'other' });
    await tool(element, 'print-button').print();
    expect(papers[0]!.printed).to.deep.equal(['news']);
  });

  it('prints the only article of the page without `for`', async () => {
    const papers = usePrinter();
    const page = await fixture(html`
      <div>
        <print-button></print-button>
        <article id="only">Tin</article>
      </div>
    `);
    await page.querySelector('print-button')!.print();
    expect(papers[0]!.printed).to.deep.equal(['only']);
  });

  it('writes address and time below the text, in the language of the page', async () => {
    const papers = usePrinter();
    const element = await showArticle(articleJson({ url: 'https://portal.example/tin' }));
    await tool(element, 'print-button').print();
    expect(papers[0]!.note).to.contain('Địa chỉ: https://portal.example/tin');
    expect(papers[0]!.note).to.match(/In lúc \d\d\/\d\d\/\d{4} \d\d:\d\d$/);
  });

  it('leaves the page as it was', async () => {
    usePrinter();
    const { page, print } = await showPage();
    await print.updateComplete;
    const before = page.outerHTML;
    await print.print();
    expect(page.outerHTML).to.equal(before);
  });

  it('emits print-button-print with what it prints, before the dialog, for the whole page to hear', async () => {
    const papers = usePrinter();
    const { page, print } = await showPage();
    const heard: unknown[] = [];
    const hear = (event: HTMLElementEventMap['print-button-print']): void => {
      heard.push(event.detail.target.id, papers.length, event.target === print);
    };
    document.addEventListener('print-button-print', hear as EventListener, { once: true });
    await print.print();
    expect(heard).to.deep.equal(['text', 0, true]);
    expect(page.isConnected).to.be.true;
  });

  it('does not print when a listener prevents it', async () => {
    const papers = usePrinter();
    const { page, print } = await showPage();
    const before = page.outerHTML;
    print.addEventListener('print-button-print', (event) => event.preventDefault());
    await print.print();
    expect(papers).to.deep.equal([]);
    expect(page.outerHTML).to.equal(before);
  });

  it('does nothing where there is nothing to print', async () => {
    const papers = usePrinter();
    const page = await fixture(html`<div><print-button for="none"></print-button></div>`);
    const print = page.querySelector('print-button')!;
    let asked = 0;
    print.addEventListener('print-button-print', () => asked++);
    await print.print();
    expect(papers).to.deep.equal([]);
    expect(asked).to.equal(0);
  });

  it('does nothing off the page', async () => {
    const papers = usePrinter();
    await fixture(html`<article>Tin</article>`);
    await document.createElement('print-button').print();
    expect(papers).to.deep.equal([]);
  });
});
