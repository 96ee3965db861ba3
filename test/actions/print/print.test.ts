import { expect, fixture, html, nextFrame } from '@open-wc/testing';
import { emulateMedia } from '@web/test-runner-commands';
import { preparePrint, print } from '../../../src/actions/print/print.js';
import { find, isChromium } from '../../helpers/elements-page.js';

const endPrinting = (): boolean => dispatchEvent(new Event('afterprint'));
const roleOf = (element: Element): string | null => element.getAttribute('data-gov-print');

async function pageOf(markup: string): Promise<HTMLElement> {
  const page = await fixture<HTMLElement>(html`<div></div>`);
  page.innerHTML = markup;
  return page;
}

function shadowOf(host: Element, markup: string): ShadowRoot {
  const root = host.attachShadow({ mode: 'open' });
  root.innerHTML = markup;
  return root;
}

/** Everything that printing may touch: the trees of a page and the style sheets of its roots. */
function stateOf(...roots: ShadowRoot[]): unknown[] {
  return [
    document.documentElement.outerHTML,
    document.adoptedStyleSheets.length,
    ...roots.map((root) => [root.innerHTML, root.adoptedStyleSheets.length]),
  ];
}

afterEach(endPrinting);

describe('preparePrint', () => {
  it('leaves the target, what is around it, and nothing else', async () => {
    const page = await pageOf(`
      <header>Đầu trang</header>
      <div><nav>Menu</nav><main><h1>Tin</h1><p>Đoạn</p></main><aside>Bên</aside></div>
      <footer>Chân</footer>`);
    preparePrint(find(page, 'main'), []);
    const roles = ['main', 'h1', 'div', 'header', 'nav', 'aside', 'footer'].map((each) => roleOf(find(page, each)));
    expect(roles).to.deep.equal(['target', null, 'path', 'hidden', 'hidden', 'hidden', 'hidden']);
    expect([page, document.body, document.documentElement].map(roleOf)).to.deep.equal(['path', 'path', 'path']);
    expect(roleOf(document.head)).to.equal(null);
  });

  it('goes through slots and nested shadow roots', async () => {
    const page = await pageOf('<section></section><i>Ngoài</i>');
    const outer = shadowOf(
      find(page, 'section'),
      '<nav>Menu</nav><div><p>Bên cạnh</p><h3><main slot="giua">Tin</main><em>Khác</em></h3></div>',
    );
    const inner = shadowOf(
      find(outer, 'h3'),
      '<h2>Khung</h2><span><slot name="giua"></slot><u>Cạnh</u></span><slot></slot>',
    );
    preparePrint(find(outer, 'main'), []);
    const rolesIn = (root: ParentNode, ...names: string[]): (string | null)[] =>
      names.map((name) => roleOf(find(root, name)));
    expect(rolesIn(outer, 'main', 'em', 'h3', 'p', 'div', 'nav')).to.deep.equal([
      'target',
      'hidden',
      'path',
      'hidden',
      'path',
      'hidden',
    ]);
    expect(rolesIn(inner, 'slot[name]', 'u', 'span', 'h2', 'slot:not([name])')).to.deep.equal([
      'path',
      'hidden',
      'path',
      'hidden',
      'hidden',
    ]);
    expect(rolesIn(page, 'section', 'i')).to.deep.equal(['path', 'hidden']);
    expect([outer, inner].map((root) => root.adoptedStyleSheets.length)).to.deep.equal([1, 1]);
  });

  it('writes the note below the target, in the same slot, as plain text', async () => {
    const page = await pageOf('<section><main slot="giua">Tin</main></section>');
    shadowOf(find(page, 'section'), '<slot name="giua"></slot>');
    preparePrint(find(page, 'main'), ['Nguồn: <b>Báo</b>', 'In lúc 03/11/2026 20:05']);
    const note = find(page, 'main + [data-gov-print="note"]');
    expect([...note.children].map((line) => line.textContent)).to.deep.equal([
      'Nguồn: <b>Báo</b>',
      'In lúc 03/11/2026 20:05',
    ]);
    expect(note.slot).to.equal('giua');
  });

  it('does not show the note on the screen', async () => {
    const page = await pageOf('<main>Tin</main>');
    preparePrint(find(page, 'main'), ['Nguồn']);
    expect(getComputedStyle(find(page, '[data-gov-print="note"]')).display).to.equal('none');
  });

  it('changes nothing on the screen', async () => {
    const page = await pageOf('<header>Đầu</header><div><main>Tin <a href="https://a.example/">a</a></main></div>');
    const look = (): unknown[] =>
      ['header', 'div', 'main', 'a'].map((name) => {
        const { x, y, width, height } = find(page, name).getBoundingClientRect();
        return [x, y, width, height];
      });
    const before = look();
    preparePrint(find(page, 'main'), ['Nguồn']);
    expect(look()).to.deep.equal(before);
  });

  it('takes back every mark, note and style sheet when printing ends, cancelled or not', async () => {
    const page = await pageOf(
      '<nav>Menu</nav><section><main slot="giua">Tin <a href="https://a.example/">a</a></main></section>',
    );
    const root = shadowOf(find(page, 'section'), '<div><slot name="giua"></slot></div>');
    const own = new CSSStyleSheet();
    document.adoptedStyleSheets.push(own);
    const before = stateOf(root);
    preparePrint(find(page, 'main'), ['Nguồn']);
    expect(stateOf(root)).to.not.deep.equal(before);
    endPrinting();
    expect(stateOf(root)).to.deep.equal(before);
    expect(document.adoptedStyleSheets).to.include(own);
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((sheet) => sheet !== own);
  });

  it('keeps style sheets that the page adopted meanwhile', async () => {
    const page = await pageOf('<main>Tin</main>');
    preparePrint(find(page, 'main'), []);
    const later = new CSSStyleSheet();
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, later];
    const count = document.adoptedStyleSheets.length;
    endPrinting();
    expect(document.adoptedStyleSheets)
      .to.include(later)
      .and.to.have.length(count - 1);
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((sheet) => sheet !== later);
  });

  it('prints the last target that was asked for', async () => {
    const page = await pageOf('<article>Một</article><main>Hai</main>');
    const before = stateOf();
    preparePrint(find(page, 'article'), ['Nguồn một']);
    preparePrint(find(page, 'main'), ['Nguồn hai']);
    expect([roleOf(find(page, 'article')), roleOf(find(page, 'main'))]).to.deep.equal(['hidden', 'target']);
    const notes = [...page.querySelectorAll('[data-gov-print="note"]')];
    expect(notes.map((note) => note.textContent)).to.deep.equal(['Nguồn hai']);
    endPrinting();
    expect(stateOf()).to.deep.equal(before);
  });

  it('can be asked for the same target twice', async () => {
    const page = await pageOf('<main>Hai</main>');
    const before = stateOf();
    preparePrint(find(page, 'main'), ['Nguồn']);
    preparePrint(find(page, 'main'), ['Nguồn']);
    endPrinting();
    expect(stateOf()).to.deep.equal(before);
  });

  it('does nothing for a target that is on no page', () => {
    const before = stateOf();
    const away = document.createElement('div');
    away.innerHTML = '<main>Tin</main><p>Bên</p>';
    preparePrint(find(away, 'main'), ['Nguồn']);
    expect(away.innerHTML).to.equal('<main>Tin</main><p>Bên</p>');
    expect(stateOf()).to.deep.equal(before);
  });

  for (const target of [document.body, document.documentElement]) {
    it(`prints the ${target.localName} of the page`, () => {
      const before = stateOf();
      preparePrint(target, ['Nguồn']);
      expect(roleOf(target)).to.equal('target');
      endPrinting();
      expect(stateOf()).to.deep.equal(before);
    });
  }

  const links: [link: string, address: string | null][] = [
    ['<a href="https://a.example/nghi-quyet">nghị quyết</a>', ' (https://a.example/nghi-quyet)'],
    ['<a href="/van-ban/12">văn bản</a>', ` (${location.origin}/van-ban/12)`],
    ['<a href="?id=2">bài khác của cùng trang</a>', ` (${location.origin}${location.pathname}?id=2)`],
    ['<a href="#muc-2">mục 2</a>', null],
    ['<a href="https://a.example/"> https://a.example/ </a>', null],
    ['<a href="https://a.example/"><img alt="Ảnh"></a>', null],
    ['<a href="mailto:a@a.example">thư</a>', null],
    ['<a href="javascript:void 0">nút</a>', null],
    ['<a>không</a>', null],
  ];
  for (const [link, address] of links) {
    it(`writes ${address ? 'its address' : 'nothing'} beside ${link}`, async () => {
      const page = await pageOf(`<main>${link}</main>`);
      preparePrint(find(page, 'main'), []);
      expect(find(page, 'a').getAttribute('data-gov-print-address')).to.equal(address);
      endPrinting();
      expect(page.innerHTML).to.equal(`<main>${link}</main>`);
    });
  }

  it('writes no address of links outside the target', async () => {
    const page = await pageOf('<main>Tin</main><a href="https://a.example/">khác</a>');
    preparePrint(find(page, 'main'), []);
    expect(page.querySelector('[data-gov-print-address]')).to.not.exist;
  });

  if (isChromium) {
    it('shows the target on paper, whatever the portal does to what is around it, and no other word', async () => {
      const page = await pageOf(`
        <style>
          @media print { .tin { display: none !important; } }
          .khung { display: none; height: 10px; overflow: hidden; position: fixed; opacity: 0; }
        </style>
        <header>Đầu</header>
        <div class="khung">Trần <div class="tin"><main>Tin <b>đậm</b></main></div> trụi</div>`);
      preparePrint(find(page, 'main'), ['Nguồn']);
      await emulateMedia({ media: 'print' });
      const isShown = (element: Element): boolean =>
        element.checkVisibility({ visibilityProperty: true, opacityProperty: true });
      const shown = ['main', 'b', '[data-gov-print="note"]', '.khung', 'header'].map((each) =>
        isShown(find(page, each)),
      );
      const { height } = find(page, '.khung').getBoundingClientRect();
      await emulateMedia({ media: 'screen' });
      expect(shown).to.deep.equal([true, true, true, false, false]);
      expect(height).to.be.greaterThan(10);
    });
  }
});

describe('print', () => {
  const { print: browserPrint, setTimeout: wait } = window;
  const readyState = Object.getOwnPropertyDescriptor(document, 'readyState');
  let dialogs = 0;

  /** Opens the dialog as browsers do; the page ends printing. */
  function openDialog(): void {
    dialogs++;
    dispatchEvent(new Event('beforeprint'));
  }

  beforeEach(() => {
    dialogs = 0;
    window.print = openDialog;
  });

  afterEach(() => {
    window.print = browserPrint;
    window.setTimeout = wait;
    if (!readyState) Reflect.deleteProperty(document, 'readyState');
  });

  it('opens the dialog with the target alone, and the page is as before when it closes', async () => {
    const page = await pageOf('<nav>Menu</nav><main>Tin</main>');
    const before = stateOf();
    await print(find(page, 'main'), ['Nguồn']);
    expect(dialogs).to.equal(1);
    expect([roleOf(find(page, 'nav')), roleOf(find(page, 'main'))]).to.deep.equal(['hidden', 'target']);
    endPrinting();
    expect(stateOf()).to.deep.equal(before);
  });

  it('prepares after everything else that the page does before printing', async () => {
    const page = await pageOf('<main>Tin</main>');
    const main = find(page, 'main');
    const grow = (): void => main.insertAdjacentHTML('beforeend', '<a href="https://a.example/">mới</a>');
    addEventListener('beforeprint', grow, { once: true });
    await print(main, []);
    expect(find(main, 'a').getAttribute('data-gov-print-address')).to.equal(' (https://a.example/)');
  });

  it('leaves later printing by the browser’s own command alone', async () => {
    const page = await pageOf('<main>Tin</main>');
    window.print = () => undefined;
    await print(find(page, 'main'), []);
    dispatchEvent(new Event('beforeprint'));
    expect(page.querySelector('[data-gov-print]')).to.not.exist;
  });

  it('waits for the dialog that a browser puts off until the page is loaded', async () => {
    const page = await pageOf('<main>Tin</main>');
    window.print = () => undefined;
    Object.defineProperty(document, 'readyState', { value: 'interactive', configurable: true });
    await print(find(page, 'main'), []);
    dispatchEvent(new Event('beforeprint'));
    expect(roleOf(find(page, 'main'))).to.equal('target');
  });

  it('opens no dialog for a target that is on no page', async () => {
    await print(document.createElement('main'), []);
    expect(dialogs).to.equal(0);
  });

  /** A picture far below the screen, which the browser has not asked for. */
  async function lazyPicture(src: string): Promise<{ page: HTMLElement; img: HTMLImageElement }> {
    const page = await pageOf(`<main><div style="height: 60000px"></div><img loading="lazy" src="${src}"></main>`);
    await nextFrame();
    const img = find(page, 'img', HTMLImageElement);
    expect(img.complete, 'not asked for yet').to.be.false;
    return { page, img };
  }

  it('loads pictures that wait for scrolling before the dialog opens, and lets them be lazy again', async () => {
    const { page, img } = await lazyPicture(`/demo/img/mark.svg?lazy=${String(Math.random())}`);
    let loaded = 0;
    window.print = () => {
      loaded = img.naturalWidth;
      openDialog();
    };
    await print(find(page, 'main'), []);
    expect(loaded).to.be.greaterThan(0);
    expect(img.getAttribute('loading')).to.equal('lazy');
  });

  it('opens the dialog without a picture that is broken', async () => {
    const { page, img } = await lazyPicture(`/demo/articles/portal-article.json?${String(Math.random())}`);
    await print(find(page, 'main'), []);
    expect([dialogs, img.getAttribute('loading')]).to.deep.equal([1, 'lazy']);
  });

  it('opens the dialog without a picture that does not come', async () => {
    const { page, img } = await lazyPicture(`/demo/img/mark.svg?never=${String(Math.random())}`);
    img.decode = () => new Promise(() => undefined);
    window.setTimeout = ((act: () => void) => wait(act, 0)) as unknown as typeof setTimeout;
    await print(find(page, 'main'), []);
    expect([dialogs, img.getAttribute('loading')]).to.deep.equal([1, 'lazy']);
  });

  it('opens no dialog when the target was taken away while its pictures were on their way', async () => {
    const { page, img } = await lazyPicture(`/demo/img/mark.svg?gone=${String(Math.random())}`);
    img.decode = () => {
      find(page, 'main').remove();
      return Promise.resolve();
    };
    await print(find(page, 'main'), []);
    expect(dialogs).to.equal(0);
  });
});
