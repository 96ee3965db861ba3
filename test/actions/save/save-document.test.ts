import { expect } from '@open-wc/testing';
import { applyDisplay } from '../../../src/actions/display/display.js';
import { DEFAULT_DISPLAY } from '../../../src/actions/display/display-settings.js';
import { figureButtonsOf } from '../../../src/actions/figures/figure-buttons.js';
import { addHeadingLinks } from '../../../src/actions/headings/heading-links.js';
import { makeFile } from '../../../src/actions/save/save-article.js';
import { ReadingMark } from '../../../src/actions/speech/reading-mark.js';
import { fullArticleJson, oldArticleJson, paragraphs, articleJson, PICTURE } from '../../helpers/elements-articles.js';
import { renderedArticle, showArticle } from '../../helpers/elements-page.js';
import { savedAs, saveOptions, showPlain, textOf } from '../../helpers/save.js';

const words = (element: Element): string => element.textContent.replace(/\s+/g, ' ').trim();
const outline = (root: ParentNode): string[] =>
  [...root.querySelectorAll('h1, h2, h3, h4, h5, h6')].map((each) => `${each.localName} ${words(each)}`);

/** As while the reader lists the headings, may enlarge, listens, and has dark paper. @returns a function that ends it */
function markByControls(article: HTMLElement): () => void {
  const unlink = addHeadingLinks([...article.querySelectorAll('h2')], {
    name: (heading) => `Sao chép liên kết đến mục ${heading}`,
    language: 'vi',
    onClick: () => undefined,
  });
  const leave = figureButtonsOf(article).join({
    nameOf: () => 'Phóng to',
    language: () => 'vi',
    onChange: () => undefined,
    onEnlarge: () => undefined,
  });
  const mark = new ReadingMark();
  mark.show(article.querySelector('p')!);
  applyDisplay(article, { ...DEFAULT_DISPLAY, contrast: 'dark' });
  return () => {
    applyDisplay(article, DEFAULT_DISPLAY);
    mark.clear();
    leave();
    unlink();
  };
}

describe('a saved document', () => {
  it('has every word of the article, in its order', async () => {
    const article = await showArticle(fullArticleJson());
    const saved = await savedAs(article);
    expect(words(saved.querySelector('main > article')!)).to.equal(words(renderedArticle(article)));
  });

  it('has the title, the language and the address of the article', async () => {
    const saved = await savedAs(await showArticle({ ...fullArticleJson(), inLanguage: 'en' }));
    expect(saved.compatMode).to.equal('CSS1Compat');
    expect(saved.title).to.equal('Khánh thành cầu Đông Hà');
    expect(saved.documentElement.lang).to.equal('en');
    expect(saved.querySelector('article')!.lang).to.equal('en');
    expect(saved.querySelector<HTMLLinkElement>('link[rel=canonical]')!.href).to.equal(
      'https://portal.example/tin-tuc/cau-dong-ha',
    );
    expect(saved.querySelector('meta[charset]')!.getAttribute('charset')).to.equal('utf-8');
    expect(saved.querySelector('meta[name=viewport]')!.getAttribute('content')).to.contain('device-width');
  });

  it('ends with the source, the address as a link, and the time', async () => {
    const before = Date.now();
    const footer = (await savedAs(await showArticle(fullArticleJson()))).querySelector('footer')!;
    expect(words(footer)).to.match(
      /^Nguồn: Sở Giao thông ?Địa chỉ: https:\/\/portal\.example\/tin-tuc\/cau-dong-ha ?Lưu lúc \d\d\/\d\d\/\d{4} \d\d:\d\d$/,
    );
    expect(footer.querySelector('a')!.href).to.equal('https://portal.example/tin-tuc/cau-dong-ha');
    expect(Date.parse(footer.querySelector('time')!.dateTime)).to.be.within(before, Date.now());
    expect(footer.lang).to.equal('vi');
  });

  it('keeps the source of another agency’s article as no theme can hide it', async () => {
    const article = articleJson({ sourceOrganization: 'Sở Giao thông', publisher: 'Cổng thông tin' });
    const saved = await savedAs(await showArticle(article));
    const source = saved.querySelector('article > [data-provenance]')!;
    expect(source.textContent).to.equal('Nguồn: Sở Giao thông');
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(saved.querySelector('style')!.textContent);
    const rules = [...sheet.cssRules].filter((rule) => rule instanceof CSSStyleRule);
    const colors = rules.filter(({ selectorText }) => source.matches(selectorText)).map(({ style }) => style.color);
    expect(colors).to.include('canvastext');
  });

  it('allows nothing to load or to run in itself', async () => {
    const saved = await savedAs(await showArticle(fullArticleJson()));
    const policy = saved.querySelector('meta[http-equiv="Content-Security-Policy"]')!;
    expect(policy.getAttribute('content')).to.equal("default-src 'none'; img-src data:; style-src 'unsafe-inline'");
    expect(policy.compareDocumentPosition(saved.querySelector('style')!)).to.equal(Node.DOCUMENT_POSITION_FOLLOWING);
    expect(saved.querySelector<HTMLMetaElement>('meta[name=referrer]')!.content).to.equal('no-referrer');
  });

  it('has nothing of the groups that a long article is drawn in', async () => {
    const article = await showArticle(articleJson({ body: paragraphs(100) }));
    article.complete();
    expect(article.querySelector('[data-group]')).to.exist;
    const saved = await savedAs(article);
    expect(saved.querySelectorAll('[data-part=body] > p')).to.have.lengthOf(100);
    expect(saved.querySelectorAll('[data-group], [style]')).to.have.lengthOf(0);
  });

  it('leaves the page as it is', async () => {
    const article = await showArticle(fullArticleJson());
    const before = article.outerHTML;
    await savedAs(article);
    expect(article.outerHTML).to.equal(before);
  });

  it('has no text that a portal’s own words could end a tag with', async () => {
    const saved = await savedAs(
      await showPlain('<h1>A &lt;/title&gt;&lt;b&gt; "&amp;" x</h1><p title="&quot;>x">Một</p>'),
    );
    expect(saved.title).to.equal('A </title><b> "&" x');
    expect(outline(saved)).to.deep.equal(['h1 A </title><b> "&" x']);
    expect(saved.querySelector('p')!.title).to.equal('">x');
  });

  it('keeps the size of pictures, and nothing of how they load', async () => {
    const saved = await savedAs(
      await showPlain(
        `<h1>A</h1><img src="${PICTURE}" alt="Cầu" width="600" height="400" decoding="async" srcset="${PICTURE} 2x" sizes="9px">`,
      ),
    );
    const img = saved.querySelector('img')!;
    expect(img.getAttributeNames().sort()).to.deep.equal(['alt', 'src', 'style']);
    expect(img.style.getPropertyValue('--gov-image-width')).to.equal('600px');
    expect(img.style.getPropertyValue('--gov-image-ratio').replace(/\s+/g, ' ')).to.equal('600 / 400');
  });

  it('keeps pictures of which the page says one size, and lines', async () => {
    const saved = await savedAs(
      await showPlain(`<h1>A</h1><img src="${PICTURE}" alt="Cầu" width="600"><img src="${PICTURE}" alt="" height="1">`),
    );
    const sizes = [...saved.querySelectorAll('img')].map(({ style }) =>
      ['width', 'ratio'].map((name) => style.getPropertyValue(`--gov-image-${name}`)),
    );
    expect(sizes).to.deep.equal([
      ['600px', ''],
      ['', ''],
    ]);
  });

  it('keeps what names the tables that scroll, and what makes the keyboard reach them', async () => {
    const saved = await savedAs(await showArticle(fullArticleJson()));
    const region = saved.querySelector('[role=region]')!;
    expect(region.getAttribute('tabindex')).to.equal('0');
    expect(region.getAttribute('aria-label')).to.equal('Kinh phí');
    const portals = await savedAs(
      await showPlain(`<div role="region" tabindex="0" aria-labelledby="ten"><table><caption id="ten">Kinh phí</caption>
        <tr><td>12</td></tr></table></div>`),
    );
    const name = portals.querySelector('[role=region]')!.getAttribute('aria-labelledby')!;
    expect(words(portals.getElementById(name)!)).to.equal('Kinh phí');
  });

  describe('of a portal’s own HTML', () => {
    it('has no scripts, style sheets, frames and controls of forms', async () => {
      const saved = await savedAs(
        await showPlain(`<h1>A</h1><script>x</script><style>p{}</style><form action="/x">Tìm <input name=q>
          <select><option>x</option></select><textarea>x</textarea><button>Gửi</button></form><svg><title>x</title></svg>
          <noscript><img src="x"></noscript><template>x</template><object><param name="x">x</object>`),
      );
      expect(words(saved.querySelector('article')!)).to.equal('ATìm');
      expect(saved.querySelectorAll('main script, main style, form, input, svg, button, object')).to.have.lengthOf(0);
    });

    it('has no handlers, classes, styles and addresses that run', async () => {
      const article = await showPlain(
        `<h1 class="a" style="color:red" onclick="x()">A</h1><p><a href="javascript:alert(1)">một</a>
        <a href=" jav&#9;ascript:alert(1)">hai</a> <a href="data:text/html,x">ba</a></p>
        <img src="javascript:x" alt="Cầu" onerror="x()">`,
      );
      const saved = await savedAs(article);
      expect(saved.querySelectorAll('article a, article img, [class], [style], [onclick], [onerror]')).to.have.lengthOf(
        0,
      );
      expect(words(saved.querySelector('p')!)).to.equal('một hai ba');
    });

    it('leaves out what the reader does not see', async () => {
      const article = await showPlain(
        '<h1>A</h1><p hidden>x</p><p style="display: none">x</p><img src="a.gif" width="1" height="1"><p>Một</p>',
      );
      expect(words((await savedAs(article)).querySelector('article')!)).to.equal('AMột');
      expect((await savedAs(article)).querySelectorAll('img')).to.have.lengthOf(0);
    });

    it('leaves out what controls added, and keeps pictures in a button of the portal’s', async () => {
      const saved = await savedAs(
        await showPlain(
          `<h1>A</h1><h2>Kết quả</h2><div data-gov-tool="heading-link"><button><svg></svg></button></div>
          <p>Một <button><img src="${PICTURE}" alt="Cầu"></button></p><div data-gov-print="note"><p>x</p></div>`,
        ),
      );
      expect(saved.querySelectorAll('article div, button')).to.have.lengthOf(0);
      expect(words(saved.querySelector('article')!)).to.equal('AKết quả Một');
      expect(saved.querySelector('img')!.alt).to.equal('Cầu');
    });

    it('is the same while controls have their marks and buttons on the page', async () => {
      const article = await showPlain(
        `<h1>A</h1><h2>Kết quả</h2><figure><img src="${PICTURE}" alt="Cầu" width="600" height="400">
        <figcaption>Cầu mới</figcaption></figure><p>Một</p><table style="opacity: 0.6"><tr><td>12</td></tr></table>`,
      );
      const html = async (): Promise<string> => (await savedAs(article)).querySelector('article')!.outerHTML;
      const text = async (): Promise<string> =>
        // But for the time.
        (await textOf((await makeFile(article, saveOptions({ format: 'txt' })))!)).replace(/\d\d:\d\d\s*$/, '');
      const before = [await html(), await text()];
      const takeBack = markByControls(article);
      const marked = ['H2', 'FIGURE', 'P', 'TABLE'].map((tag) => article.querySelector(tag)!.outerHTML);
      expect(marked.filter((each) => !/^<\w+[^>]* data-gov-/.test(each))).to.deep.equal([]);
      const after = [await html(), await text()];
      takeBack();
      expect(after).to.deep.equal(before);
      expect(after[1]).to.contain('\r\n\r\n[Ảnh: Cầu mới]\r\n\r\n');
    });

    it('has one title of the first level, and leaves no level out below it', async () => {
      const article = await showPlain('<h4>Tin</h4><h2>A</h2><h4>B</h4><h6>C</h6><h2>D</h2><h3></h3><h1>E</h1>', 'div');
      expect(outline(await savedAs(article))).to.deep.equal(['h1 A', 'h2 B', 'h3 C', 'h2 D', 'h2 E']);
    });

    it('has headings of one level side by side, and none below the sixth', async () => {
      const written = ['h1', 'h2', 'h2', 'h3', 'h4', 'h5', 'h6'];
      const headings = written.map((tag) => `<${tag}>${tag}</${tag}>`).join('');
      const saved = await savedAs(await showPlain(`<p itemprop="headline">A</p>${headings}`));
      const tags = outline(saved).map((each) => each.slice(0, 2));
      expect(tags).to.deep.equal(['h1', 'h2', 'h3', 'h3', 'h4', 'h5', 'h6', 'h6']);
    });

    it('runs from right to left as a whole where the article does', async () => {
      const article = await showPlain('<h1>A</h1>');
      article.dir = 'rtl';
      expect((await savedAs(article)).documentElement.dir).to.equal('rtl');
    });

    it('gets the title of the page where it has none of its own', async () => {
      const { title } = document;
      document.title = 'Cổng thông tin';
      const saved = await savedAs(await showPlain('<p>Một</p>', 'div'));
      document.title = title;
      expect(outline(saved)).to.deep.equal(['h1 Cổng thông tin']);
      expect(words(saved.querySelector('article')!)).to.equal('Cổng thông tinMột');
    });

    it('has its title where that is no heading', async () => {
      const saved = await savedAs(await showPlain('<p itemprop="headline">A</p><h2>B</h2>', 'main'));
      expect(outline(saved)).to.deep.equal(['h1 A', 'h2 B']);
    });

    it('has addresses that hold outside the page, and links inside of itself', async () => {
      const article = await showPlain(
        `<h1>A</h1><a href="/tin?id=1">một</a> <a href="#phan-2">hai</a> <a href="#khong">ba</a>
        <a href="mailto:a@b.vn">bốn</a> <a name="phan-3"></a><a href="${location.pathname}#phan-3">năm</a><h2 id="phan-2">B</h2>`,
      );
      const saved = await savedAs(article);
      expect([...saved.querySelectorAll('article a[href]')].map((link) => link.getAttribute('href'))).to.deep.equal([
        `${location.origin}/tin?id=1`,
        '#phan-2',
        `${location.href.replace(/#.*/, '')}#khong`,
        'mailto:a@b.vn',
        location.search ? `${location.origin}${location.pathname}#phan-3` : '#phan-3',
      ]);
      expect(saved.getElementById('phan-2')!.localName).to.equal('h2');
      expect(saved.getElementById('phan-3')).to.exist;
    });

    it('has links inside of itself on a page with another <base>, and beside another article of the same names', async () => {
      const notes = '<p>Một<a href="#_ftn1" name="_ftnref1">[1]</a></p><p><a href="#_ftnref1" name="_ftn1">[1]</a></p>';
      await showPlain('<a href="#_ftn1" id="_ftnref1">[1]</a><a href="#_ftnref1" id="_ftn1">[1]</a>');
      const portals = await showPlain(`<h1>A</h1>${notes}<a href="#khong">x</a>`);
      const ours = [await showArticle(oldArticleJson(notes)), await showArticle(oldArticleJson(notes))][1]!;
      const base = document.createElement('base');
      base.href = '/khac/';
      document.head.append(base);
      try {
        for (const [target, hrefs] of [
          [portals, ['#_ftn1', '#_ftnref1', `${location.origin}/khac/#khong`]],
          [ours, ['#user-content-_ftn1', '#user-content-_ftnref1']],
        ] as const) {
          const saved = await savedAs(target);
          const links = [...saved.querySelectorAll('article p a, article > a')];
          expect(links.map((link) => link.getAttribute('href'))).to.deep.equal(hrefs);
        }
      } finally {
        base.remove();
      }
    });

    it('has links in the place of frames and players', async () => {
      const article = await showPlain(
        `<h1>A</h1><iframe src="about:blank#x" data-x></iframe><video title="Phim" preload="none"><source src="/phim.mp4"></video>`,
      );
      const saved = await savedAs(article);
      const links = [...saved.querySelectorAll<HTMLAnchorElement>('article a')];
      expect(links.map((link) => [words(link), link.href])).to.deep.equal([['Phim', `${location.origin}/phim.mp4`]]);
    });

    it('names links of which only a picture is left, and drops those of which nothing is', async () => {
      const saved = await savedAs(
        await showPlain(`<h1>A</h1><a href="/a"><img src="${PICTURE}" alt=""></a><a href="/b"><svg></svg></a>
          <a href="/c" aria-label="Bản đồ"><img src="${PICTURE}" alt=""></a>`),
      );
      const links = [...saved.querySelectorAll('article a')];
      expect(links.map((link) => link.getAttribute('aria-label'))).to.deep.equal([`${location.origin}/a`, 'Bản đồ']);
    });

    it('has wide tables in boxes that scroll, each with a name of its own, and layout as it is', async () => {
      const article = await showPlain(
        `<h1>A</h1><table><tr><td>1<table><tr><td>2</td></tr></table></td></tr></table><table><tr><th>3</th></tr></table>
        <table><tr><td><img src="${PICTURE}" alt=""></td></tr></table>`,
      );
      const regions = [...(await savedAs(article)).querySelectorAll('[role=region]')];
      expect(regions.map((region) => [region.getAttribute('aria-label'), words(region)])).to.deep.equal([
        ['Bảng số liệu', '12'],
        ['Bảng số liệu 2', '3'],
      ]);
      expect(regions.every((region) => region.getAttribute('tabindex') === '0')).to.be.true;
    });

    it('has no heads of tables without words and pictures', async () => {
      const saved = await savedAs(
        await showPlain(`<table><tr><th> </th><th>Xã</th><th><img src="${PICTURE}" alt="Huyện"></th></tr></table>`),
      );
      expect([...saved.querySelectorAll('tr > *')].map(({ localName }) => localName)).to.deep.equal(['td', 'th', 'th']);
    });

    it('keeps a heading of which the words are in a picture', async () => {
      const saved = await savedAs(await showPlain(`<h1>A</h1><h2><img src="${PICTURE}" alt="Kết quả"></h2>`));
      expect(saved.querySelector('h2 > img')).to.exist;
    });

    it('has open what the reader could open, and nothing of a form that is not seen', async () => {
      const saved = await savedAs(
        await showPlain(`<h1>A</h1><details><summary>Xem thêm</summary><p>Chi tiết</p></details>
          <form style="display: none"><p>Mã OTP</p></form><form><input name="localName"><p>Họ tên</p></form>`),
      );
      expect(saved.querySelector('details')!.open).to.be.true;
      expect(words(saved.querySelector('article')!))
        .to.contain('Họ tên')
        .and.not.contain('OTP');
    });

    it('has each id once, and no name that is somewhere else on the page', async () => {
      const name = await showPlain('Tên', 'p');
      name.id = 'ten-o-ngoai';
      const saved = await savedAs(
        await showPlain(`<h1>A</h1><p id="muc">Một</p><p id="muc">Hai</p>
          <div role="group" aria-labelledby="ten-o-ngoai">Ba</div><div role="menu" aria-label="Bốn">Bốn</div>`),
      );
      expect(saved.querySelectorAll('#muc')).to.have.lengthOf(1);
      expect(saved.querySelectorAll('[aria-labelledby], [role=menu], [aria-label="Bốn"]')).to.have.lengthOf(0);
    });

    it('says in what language and direction its words are, where the page says so', async () => {
      const saved = await savedAs(
        await showPlain('<h1>A</h1><p lang="en" dir="ltr">One</p><p lang="tiếng Anh" dir="xuôi">Two</p>'),
      );
      const [one, two] = [...saved.querySelectorAll('p')];
      expect([one!.lang, one!.dir]).to.deep.equal(['en', 'ltr']);
      expect([two!.lang, two!.dir]).to.deep.equal(['', '']);
    });

    it('writes the address of a link for paper, where its words do not', async () => {
      const saved = await savedAs(
        await showPlain(`<h1>A</h1><a href="https://so.example/">Sở</a> <a href="https://so.example/">https://so.example/</a>
          <a href="mailto:a@so.example">Thư</a>`),
      );
      const written = [...saved.querySelectorAll('article a')].map((link) => link.getAttribute('data-link'));
      expect(written).to.deep.equal(['https://so.example/', null, null]);
    });

    it('keeps blocks apart that are no elements of HTML', async () => {
      const article = await showPlain('<x-block style="display: block">Một</x-block><x-block>hai</x-block>');
      expect((await savedAs(article)).querySelector('article > div')!.textContent).to.equal('Một');
    });

    it('holds an article of ours inside of it, without what stands there until it is loaded', async () => {
      const article = await showArticle(oldArticleJson('<p>Một</p>'));
      const main = document.createElement('main');
      article.replaceWith(main);
      main.append(article);
      article.prepend('Đọc bài viết');
      const saved = await savedAs(main);
      expect(words(saved.querySelector('article')!))
        .to.contain('Một')
        .and.not.contain('Đọc bài viết');
      expect(words(saved.querySelector('article')!)).to.not.contain('Email');
    });
  });

  it('holds the article that is shown, not one that was there before it', async () => {
    const article = await showArticle(oldArticleJson('<p>Một</p>'));
    const fallback = document.createElement('article');
    fallback.textContent = 'Bản cũ';
    article.prepend(fallback);
    expect(words((await savedAs(article)).querySelector('article')!))
      .to.contain('Một')
      .and.not.contain('Bản cũ');
  });

  it('is nothing where the article did not load', async () => {
    const element = document.createElement('gov-article');
    element.append('Đọc bài viết');
    document.body.append(element);
    expect(await makeFile(element, saveOptions())).to.equal(undefined);
    element.remove();
  });

  it('is the same article as text', async () => {
    const article = await showArticle(fullArticleJson());
    const text = await textOf((await makeFile(article, saveOptions({ format: 'txt' })))!);
    for (const line of [
      'Khánh thành cầu Đông Hà',
      'Cầu Đông Hà, xem bản đồ (https://portal.example/ban-do).',
      '[Ảnh: Toàn cảnh cây cầu Ảnh: Nguyễn Tú]',
      '- Dài 120 m\r\n  - sáu nhịp\r\n- Rộng 9 m',
      'Kinh phí\r\nNguồn | Tỷ đồng\r\nTỉnh | 12',
      '> Từ nay trẻ em đi học không phải qua đò.\r\n>\r\n> Bà Lê Thị Hoa (https://bao.example/1)',
      '- Bản vẽ (https://portal.example/tep/ban-ve.docx) (DOCX, 45 kB)',
      'Nguồn: Sở Giao thông (https://so.example/)',
    ]) {
      expect(text).to.contain(`\r\n\r\n${line}\r\n\r\n`);
    }
  });
});
