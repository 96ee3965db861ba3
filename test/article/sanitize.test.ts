import { expect } from '@open-wc/testing';
import DOMPurify from 'dompurify';
import { sanitizeHtml, sanitizeInSlices } from '../../src/article/sanitize.js';
import { portalArticleHtml } from '../fixtures/portal-article.js';
import { markupOf } from '../helpers/markup.js';

const base = { baseUrl: 'https://portal.example/tin-tuc/bai-1.html' };
const pixel = 'data:image/gif;base64,R0lGODlhAQABAAAAACw=';

describe('sanitizeHtml', () => {
  describe('keeps', () => {
    const inline = 'a q cite strong b em i u s del ins sub sup small mark abbr time code kbd span'.split(' ');
    const blocks = 'p h1 h2 h3 h4 h5 h6 div blockquote pre figure'.split(' ');
    const kept: string[] = [
      ...inline.map((tag) => `<p>Lời <${tag}>văn</${tag}> dài</p>`),
      ...blocks.map((tag) => `<${tag}>Lời văn</${tag}>`),
      'Dòng một<br>dòng hai<hr>',
      '<ul><li>A</li><li>B<ol><li>C</li></ol></li></ul>',
      '<dl><dt>A</dt><dd>B</dd></dl>',
      '<figure><figcaption>Chú thích</figcaption></figure>',
      '<table><caption>A</caption><thead><tr><th>B</th></tr></thead><tbody><tr><td>C</td></tr></tbody>' +
        '<tfoot><tr><td>D</td></tr></tfoot></table>',
      '<table><tbody><tr><th scope="col" colspan="2">A</th><td rowspan="3">B</td></tr></tbody></table>',
      '<ol start="3" reversed=""><li value="7">A</li></ol>',
      '<p title="Chú giải" lang="en" dir="ltr">A</p>',
      '<time datetime="2018-01-09">9 tháng 1</time>',
      '<abbr title="Ủy ban nhân dân">UBND</abbr>',
      'Tăng cường  gắn kết, &lt;b&gt; &amp; “dấu” …',
      'Ta\u0306ng cu\u031Bo\u031B\u0300ng',
    ];
    for (const html of kept) {
      it(html, () => {
        expect(clean(html)).to.equal(html);
      });
    }

    it('every word of an old portal’s article, in its order', () => {
      const html = portalArticleHtml.bodyHtml!;
      const words = new DOMParser().parseFromString(html, 'text/html').body.textContent;

      expect(sanitizeHtml(html, base).textContent).to.equal(words);
      expect(sanitizeHtml(html, base).querySelectorAll('img')).to.have.lengthOf(3);
    });

    const words: [html: string, expected: string][] = [
      ['<center><font size="5">A</font></center>', 'A'],
      ['<section><header>A</header><article>B</article></section>', 'AB'],
      ['<p class="MsoNormal" style="mso-x:1">A<o:p>&nbsp;</o:p></p>', '<p>A&nbsp;</p>'],
      ['<form><p>A</p><label>B</label></form>', '<p>A</p>B'],
      ['<strike>A</strike><tt>B</tt><big>C</big>', 'ABC'],
      ['<bdi>A</bdi><bdo dir="rtl">B</bdo><wbr>C', 'ABC'],
    ];
    for (const [html, expected] of words) {
      it(`the words of ${html}`, () => {
        expect(clean(html)).to.equal(expected);
      });
    }
  });

  describe('of links', () => {
    const rel = 'rel="noopener noreferrer"';
    const links: [title: string, html: string, expected: string][] = [
      ['keeps http', '<a href="http://a.example/">A</a>', `<a href="http://a.example/" ${rel}>A</a>`],
      ['keeps mailto', '<a href="mailto:a@b.example">A</a>', `<a href="mailto:a@b.example" ${rel}>A</a>`],
      ['keeps tel', '<a href="tel:+84912345678">A</a>', `<a href="tel:+84912345678" ${rel}>A</a>`],
      [
        'resolves paths',
        '<a href="../b?c=1&amp;d=2#e">A</a>',
        `<a href="https://portal.example/b?c=1&amp;d=2#e" ${rel}>A</a>`,
      ],
      ['resolves hosts', '<a href="//a.example/b">A</a>', `<a href="https://a.example/b" ${rel}>A</a>`],
      [
        'lets new pages know nothing of this one',
        '<a target="_blank" href="https://a.example/" rel="opener">A</a>',
        `<a target="_blank" href="https://a.example/" ${rel}>A</a>`,
      ],
      [
        'opens no frames',
        '<a href="https://a.example/" target="_parent">A</a>',
        `<a href="https://a.example/" ${rel}>A</a>`,
      ],
      ['drops addresses of nothing', '<a href="">A</a><a href=" ">B</a>', '<a>A</a><a>B</a>'],
      [
        'drops what led to the top of a page, or to a script',
        '<a href="#">A</a><a href=" # ">B</a>',
        '<a>A</a><a>B</a>',
      ],
      [
        'leaves no target where the address is left out',
        '<a href="javascript:hit()" target="_blank">A</a>',
        '<a>A</a>',
      ],
      ['leaves anchors without an address', '<a title="A">A</a>', '<a title="A">A</a>'],
      ['leaves old anchors, under a name of their own', '<a name="muc1">A</a>', '<a name="user-content-muc1">A</a>'],
      ['leads to places in the article', '<a href="#muc1" target="_blank">A</a>', '<a href="#user-content-muc1">A</a>'],
      [
        'leads to places that have our prefix',
        '<a href="#user-content-muc1">A</a>',
        '<a href="#user-content-muc1">A</a>',
      ],
    ];
    for (const [title, html, expected] of links) {
      it(title, () => {
        expect(sameMarkup(clean(html), expected)).to.equal('');
      });
    }

    it('finds the goals of links within the article, ids and names, also in Vietnamese', () => {
      const fragment = sanitizeHtml(
        '<a href="#m%E1%BB%A5c-1">1</a><a href="#mục-1">2</a><a href="#dau">3</a><h2 id="mục-1">A</h2><a name="dau">B</a>',
        base,
      );
      const goals = [...fragment.querySelectorAll<HTMLAnchorElement>('a[href]')].map(({ hash }) => {
        const name = decodeURIComponent(hash.slice(1));
        return [...fragment.querySelectorAll('[id], [name]')].find((each) =>
          [each.id, each.getAttribute('name')].includes(name),
        );
      });

      expect(goals.map((goal) => goal?.textContent)).to.deep.equal(['A', 'A', 'B']);
    });
  });

  it('keeps the spans of a table’s cells, but none that no table has', () => {
    const html =
      '<table><tbody><tr><td colspan="2" rowspan="120">A</td><td colspan="1000" rowspan="65534">B</td></tr></tbody></table>';
    const expected = '<table><tbody><tr><td colspan="2" rowspan="120">A</td><td>B</td></tr></tbody></table>';

    expect(sameMarkup(clean(html), expected)).to.equal('');
  });

  describe('of pictures', () => {
    it('keeps the address, the words and the sizes', () => {
      const img = sanitizeHtml(
        '<img src="../img/1.jpg" alt="Bến đò" title="T" width="960" height="640">',
        base,
      ).querySelector('img')!;

      expect(attributesOf(img)).to.deep.equal({
        src: 'https://portal.example/img/1.jpg',
        alt: 'Bến đò',
        title: 'T',
        width: '960',
        height: '640',
        loading: 'lazy',
        decoding: 'async',
        referrerpolicy: 'no-referrer',
      });
    });

    it('keeps a small picture inside the HTML', () => {
      expect(sanitizeHtml(`<img src="${pixel}">`, base).querySelector('img')!.getAttribute('src')).to.equal(pixel);
    });

    for (const html of [
      '<img>',
      '<img src="">',
      '<img src=" ">',
      '<img data-src="/img/1.jpg">',
      '<img src="javascript:1">',
    ]) {
      it(`asks for nothing where there is no address: ${html}`, () => {
        expect(sanitizeHtml(html, base).querySelector('img')!.hasAttribute('src')).to.be.false;
      });
    }

    it('drops sizes that are no numbers of pixels', () => {
      const html = '<img width="100%" height="auto"><img width="-5" height="1e9"><img width="123456" height="">';

      for (const img of sanitizeHtml(html, base).querySelectorAll('img')) {
        expect(attributesOf(img)).not.to.have.any.keys('width', 'height');
      }
    });
  });

  it('leaves no address on anything but links and pictures', () => {
    const address = 'href="https://a.example/" src="https://a.example/1.jpg" target="_blank"';

    expect(clean(`<p ${address}>A</p><img href="/b" target="_blank">`)).to.equal(clean('<p>A</p><img>'));
    expect(clean('<a src="https://a.example/1.jpg">A</a>')).to.equal('<a>A</a>');
  });

  it('keeps each call to its own base', () => {
    const html = '<a href="b">A</a>';

    expect(clean(html, { baseUrl: 'https://a.example/' })).to.include('https://a.example/b');
    expect(clean(html, { baseUrl: 'https://c.example/d/' })).to.include('https://c.example/d/b');
  });

  it('does not care how the page has set up its own sanitizer', () => {
    DOMPurify.setConfig({ ALLOWED_TAGS: ['script'], ALLOWED_ATTR: ['onclick'] });
    DOMPurify.addHook('afterSanitizeAttributes', (element) => element.setAttribute('onclick', 'hit()'));

    expect(clean('<p onclick="hit()">A</p><script>hit()</script>')).to.equal('<p>A</p>');

    DOMPurify.clearConfig();
    DOMPurify.removeAllHooks();
  });

  for (const html of ['', ' ', '<!-- -->', '</p', '<', '&', '\u0000', '<frameset>']) {
    it(`gives a fragment for ${JSON.stringify(html)}`, () => {
      expect(sanitizeHtml(html, base)).to.be.instanceOf(DocumentFragment);
    });
  }
});

describe('names of elements', () => {
  const names = ['body', 'createElement', 'createRange', 'createDocumentFragment', 'createTreeWalker', 'childNodes'];
  const pictures = names.map((name) => `<img name="${name}" src="/1.jpg" alt="">`).join('');
  const inputs = names.map((name) => `<input name="${name}"><input name="first${name}">`).join('');
  const words = '<p>Chợ phiên</p><video src="https://video.example/1"></video>';

  for (const [title, html] of [
    ['of their document', pictures + words],
    ['of the form around them', `<form><input name="closest"><input name="querySelectorAll">${inputs}${words}</form>`],
  ] as const) {
    it(`hide no property ${title}`, () => {
      for (const shown of [sanitizeHtml(html, base), ...sanitizeInSlices(html + '<p>Dài.</p>'.repeat(5000), base)]) {
        expect(shown.textContent).to.match(/^(?:Chợ phiên|Dài)/);
      }
      expect(sanitizeHtml(html, base).textContent).to.equal('Chợ phiênhttps://video.example/1');
    });
  }
});

describe('sanitizeInSlices', () => {
  const { URL } = window;
  afterEach(() => {
    window.URL = URL;
  });

  const sentence = 'Nhân dân trong xã góp công làm đường. ';
  const paragraph = (i: number): string => `<p id="p${i}">${i}. ${sentence.repeat(25)}<a href="/b${i}">Xem</a></p>`;
  const long = Array.from({ length: 100 }, (_, i) => paragraph(i)).join('\n');

  it('gives a short text in one piece', () => {
    expect([...sanitizeInSlices(paragraph(1), base)].map(markupOf)).to.deep.equal([clean(paragraph(1))]);
  });

  const shapes: [title: string, html: string, same: string][] = [
    ['paragraphs', long, long],
    [
      'an old portal’s article, many times',
      portalArticleHtml.bodyHtml!.repeat(30),
      portalArticleHtml.bodyHtml!.repeat(30),
    ],
    ['paragraphs in the containers of a CMS', `<div class="a">\n<div class="b">${long}</div> </div>`, long],
    [
      'paragraphs behind words without an element',
      `Lời đầu <b>bài</b> ${long} lời cuối`,
      `Lời đầu <b>bài</b> ${long} lời cuối`,
    ],
    ['paragraphs that are not closed', long.replaceAll('</p>', ''), long.replaceAll('</p>', '')],
    ['hostile paragraphs', `<script>hit()</script>${long.replaceAll('<p', '<p onclick="hit()"')}`, long],
    ['one table', `<table><tbody>${`<tr><td>${sentence}</td></tr>`.repeat(1500)}</tbody></table>`, ''],
    ['words without a block', sentence.repeat(2000), ''],
  ];
  for (const [title, html, same] of shapes) {
    it(`gives the same tree in pieces as in one: ${title}`, () => {
      const whole = sanitizeHtml(same || html, base);
      const pieces = document.createDocumentFragment();
      pieces.append(...sanitizeInSlices(html, base));
      pieces.normalize();
      whole.normalize();

      expect(markupOf(pieces) === markupOf(whole)).to.be.true;
    });
  }

  it('gives a long text in pieces of a few paragraphs', () => {
    const slices = [...sanitizeInSlices(long, base)];

    expect(slices).to.have.length.within(8, 16);
    for (const slice of slices) expect(slice.querySelectorAll('p')).to.have.length.within(1, 12);
  });

  it('cuts only where a block begins, never within a line', () => {
    const line = `${sentence} <b>đậm</b>, <a href="/b">xem</a><br>\n`;
    const html = `${line.repeat(300)}<h2>A</h2>${line.repeat(300)}<p>B</p>${line.repeat(300)}`;

    const beginnings = [...sanitizeInSlices(html, base)].map((slice) => slice.firstChild!.nodeName);

    expect(beginnings).to.deep.equal(['#text', 'H2', 'P']);
  });

  it('mends each piece while its classes are there', () => {
    const html = `<script>hit()</script>${long.replaceAll('<p', '<p class="tieu-de"')}`;
    const slices = sanitizeInSlices(html, base, (piece) => {
      for (const title of piece.querySelectorAll('.tieu-de')) title.append('!');
    });

    const texts = [...slices].flatMap((slice) => [...slice.querySelectorAll('p')].map((p) => p.textContent));

    expect(texts).to.have.lengthOf(100);
    expect(texts.filter((text) => !text.endsWith('!'))).to.be.empty;
  });

  it('works on the first piece only until the next one is asked for', () => {
    let resolved = 0;
    window.URL = class extends URL {
      constructor(url: string | URL, against?: string | URL) {
        super(url, against);
        resolved += 1;
      }
    };

    const slices = sanitizeInSlices(long, base);
    expect(resolved).to.equal(0);
    slices.next();
    expect(resolved).to.be.within(1, 12);
    const rest = [...slices];
    expect(resolved).to.equal(100);
    expect(rest.length).to.be.above(5);
  });

  it('lets two texts take turns', () => {
    const a = sanitizeInSlices(long, { baseUrl: 'https://a.example/' });
    const b = sanitizeInSlices(long, { baseUrl: 'https://b.example/' });
    const hosts = (slices: Generator<DocumentFragment, void>): string =>
      (slices.next().value as DocumentFragment).querySelector('a')!.host;

    expect([hosts(a), hosts(b), hosts(a), hosts(b)]).to.deep.equal([
      'a.example',
      'b.example',
      'a.example',
      'b.example',
    ]);
  });
});

function clean(html: string, against = base): string {
  return markupOf(sanitizeHtml(html, against));
}

/** What differs, attributes in any order; empty if nothing. */
function sameMarkup(actual: string, expected: string): string {
  const parse = (html: string): Element => new DOMParser().parseFromString(html, 'text/html').body;
  return parse(actual).isEqualNode(parse(expected)) ? '' : `${actual} is not ${expected}`;
}

function attributesOf(element: Element): Record<string, string> {
  return Object.fromEntries([...element.attributes].map(({ name, value }) => [name, value]));
}
