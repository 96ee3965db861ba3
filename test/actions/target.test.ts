import { expect, fixture, html } from '@open-wc/testing';
import { findTarget, textRootOf } from '../../src/actions/target.js';
import '../../src/define/gov-article.js';
import { find } from '../helpers/elements-page.js';

/** Markup on the page; `<i>` is the control. */
async function pageOf(markup: string): Promise<{ page: HTMLElement; control: HTMLElement }> {
  const page = await fixture<HTMLElement>(html`<div></div>`);
  page.innerHTML = markup;
  return { page, control: find(page, 'i') };
}

function shadowOf(host: Element, markup: string): ShadowRoot {
  const root = host.attachShadow({ mode: 'open' });
  root.innerHTML = markup;
  return root;
}

describe('findTarget', () => {
  it('takes the element that `for` names before the article around', async () => {
    const { page, control } = await pageOf('<div id="noi-dung"></div><gov-article><i></i></gov-article>');
    expect(findTarget(control, 'noi-dung')).to.equal(page.firstElementChild);
  });

  it('finds nothing where `for` names nothing, whatever else the page has', async () => {
    const { control } = await pageOf('<gov-article><i></i></gov-article><main></main>');
    expect(findTarget(control, 'khong-co')).to.be.undefined;
  });

  it('takes an empty `for` for none', async () => {
    const { page, control } = await pageOf('<gov-article><i></i></gov-article>');
    expect(findTarget(control, '')).to.equal(page.firstElementChild);
  });

  it('looks for the id in the shadow root of the control, then in those around it, then in the page', async () => {
    const { page } = await pageOf('<i></i><p id="a"></p><p id="b"></p><p id="c"></p>');
    const outer = shadowOf(find(page, 'p'), '<div></div><p id="a"></p><p id="b"></p>');
    const inner = shadowOf(find(outer, 'div'), '<i></i><p id="a"></p>');
    const control = find(inner, 'i');
    expect(findTarget(control, 'a')).to.equal(inner.getElementById('a'));
    expect(findTarget(control, 'b')).to.equal(outer.getElementById('b'));
    expect(findTarget(control, 'c')).to.equal(document.getElementById('c'));
  });

  it('takes the article around before the others of the page', async () => {
    const { page, control } = await pageOf(
      '<gov-article></gov-article><gov-article id="around"><p><i></i></p></gov-article><article></article>',
    );
    expect(findTarget(control, undefined)).to.equal(find(page, '#around'));
  });

  it('takes the innermost article around', async () => {
    const { page, control } = await pageOf('<gov-article><gov-article><i></i></gov-article></gov-article>');
    expect(findTarget(control, undefined)).to.equal(find(page, 'gov-article gov-article'));
  });

  it('finds the article around from inside nested shadow roots', async () => {
    const { page } = await pageOf('<gov-article><p><b></b></p><i></i></gov-article><gov-article></gov-article>');
    const outer = shadowOf(find(page, 'p'), '<div></div>');
    const inner = shadowOf(find(outer, 'div'), '<span><i></i></span>');
    expect(findTarget(find(inner, 'i'), undefined)).to.equal(page.firstElementChild);
  });

  it('finds the article whose toolbar holds the control', async () => {
    const { page } = await pageOf('<gov-article></gov-article><gov-article></gov-article><i></i>');
    const article = page.children[1]!;
    const control = document.createElement('i');
    article.shadowRoot!.append(control);
    expect(findTarget(control, undefined)).to.equal(article);
  });

  const choices: [choice: string, markup: string, expected: string | undefined][] = [
    ['the only gov-article', '<main><article></article><gov-article></gov-article></main><i></i>', 'gov-article'],
    [
      'the only article beside several gov-articles',
      '<gov-article></gov-article><gov-article></gov-article><article></article><i></i>',
      'article',
    ],
    ['the only article', '<main><article></article></main><i></i>', 'article'],
    ['the only main beside several articles', '<main><article></article><article></article></main><i></i>', 'main'],
    ['nothing beside several mains', '<main></main><main></main><i></i>', undefined],
    ['nothing on a page without any of them', '<div><i></i></div>', undefined],
  ];
  for (const [choice, markup, expected] of choices) {
    it(`takes ${choice}`, async () => {
      const { page, control } = await pageOf(markup);
      expect(findTarget(control, undefined)).to.equal(expected && find(page, expected));
    });
  }

  it('does not take an article around that is no gov-article, where there are several', async () => {
    const { page, control } = await pageOf('<main><article><i></i></article><article></article></main>');
    expect(findTarget(control, undefined)).to.equal(find(page, 'main'));
  });
});

describe('textRootOf', () => {
  it('is the article that an element shows, rather than what it keeps for the case of failure', async () => {
    const { page } = await pageOf('<i></i><article>Dự phòng</article><article slot="article">Tin</article>');
    expect(textRootOf(page).textContent).to.equal('Tin');
  });

  it('is the element itself where that is no article element', async () => {
    const { page } = await pageOf('<h1>Tin</h1><i></i>');
    expect(textRootOf(page)).to.equal(page);
  });
});
