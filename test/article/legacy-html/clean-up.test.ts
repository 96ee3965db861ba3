import { expect } from '@open-wc/testing';
import { read } from '../../helpers/old-html.js';

const base = 'https://portal.example';
const expectHtml = (html: string, expected: string): void => {
  expect(read(html).html.replace(/>\s+</g, '><').trim()).to.equal(expected);
};

describe('readBodyHtml', () => {
  describe('gives a picture its address', () => {
    for (const [title, img] of [
      ['from data-src', '<img src="data:image/gif;base64,R0lGODlhAQABAAAAACw=" data-src="/1.jpg" alt="">'],
      ['from data-original', '<img src="/images/loading.gif" data-original="/1.jpg" alt="">'],
      ['from data-lazy-src', '<img src="" data-lazy-src="/1.jpg" alt="">'],
      ['from a set, where there is no other', '<img data-srcset="/1-small.jpg 300w, /1.jpg 900w" alt="">'],
      ['from what an editor keeps as the full size', '<img rel="https://portal.example/1.jpg" alt="">'],
      ['from noscript behind a placeholder', '<img src="/blank.gif" alt=""><noscript><img src="/1.jpg"></noscript>'],
      ['from noscript alone', '<noscript><img src="/1.jpg" alt=""></noscript>'],
      ['from noscript that repeats it', '<img data-src="/1.jpg" alt=""><noscript><img src="/1.jpg"></noscript>'],
      ['of a page without a scheme', '<img src="//portal.example/1.jpg" alt="">'],
    ] as const) {
      it(title, () => {
        const { html, warnings } = read(`<p>${img}</p>`);

        expect(html.match(/<img/g)).to.have.lengthOf(1);
        expect(html).to.include(` src="${base}/1.jpg"`);
        expect(warnings.map(([code]) => code)).to.deep.equal(['missing-size']);
      });
    }

    it('and leaves it the one it has beside a script’s', () => {
      expectHtml(
        '<p><img src="/1.jpg" data-src="/1-large.jpg" alt=""></p>',
        `<figure><img src="${base}/1.jpg" alt=""></figure>`,
      );
    });

    it('and leaves the words of a noscript without pictures out, as browsers do', () => {
      expectHtml('<p>Lời</p><noscript>Hãy bật JavaScript</noscript>', '<p>Lời</p>');
    });
  });

  describe('gives a picture its size', () => {
    for (const [title, attributes] of [
      ['from its style', 'style="width: 600px; height: 400px"'],
      ['from a script’s attributes', 'data-width="600" data-height="400"'],
      ['from an editor’s attributes', 'w="600" h="400"'],
      ['from units where there should be none', 'width="600px" height="400px"'],
      [
        'in place of a share of the window',
        'width="100%" height="" data-natural-width="600" data-natural-height="400"',
      ],
    ] as const) {
      it(title, () => {
        expectHtml(
          `<p><img src="/1.jpg" alt="" ${attributes}></p>`,
          `<figure><img src="${base}/1.jpg" alt="" width="600" height="400"></figure>`,
        );
      });
    }
  });

  describe('leaves out', () => {
    for (const [title, html] of [
      ['pictures of one pixel, which count visitors', '<p>Lời</p><img src="/dem.php" width="1" height="1">'],
      ['spacers', '<p>Lời</p><img src="/images/spacer.gif" width="200" height="10">'],
      ['placeholders with nothing behind them', '<p>Lời</p><img src="data:image/gif;base64,R0lGODlhAQABAAAAACw=">'],
      ['empty paragraphs', '<p>Lời</p><p>&nbsp;</p><p><br></p><div><span> </span></div><h3></h3>'],
      [
        'settings of Word',
        '<xml><w:WordDocument><w:View>Normal</w:View></w:WordDocument></xml><p class="MsoNormal">Lời<o:p></o:p></p>',
      ],
      ['line breaks at the end', '<p>Lời</p><br><br>'],
      ['shortcodes of page builders', '[vc_row css=".a{}"][vc_column_text]<p>Lời</p>[/vc_column_text][/vc_row]'],
      ['a gallery that only the CMS can fill', '<p>Lời</p>[gallery ids="1,2"]'],
    ] as const) {
      it(title, () => {
        expectHtml(html, '<p>Lời</p>');
      });
    }

    it('pictures on the author’s computer, and keeps their captions', () => {
      const told = read(
        '<p align="center"><img src="file:///C:/anh/1.jpg"></p><p align="center"><em>Đoàn viên trồng cây</em></p>',
      );
      expect(told.html).to.equal('<p><em>Đoàn viên trồng cây</em></p>');
      expect(told.warnings).to.deep.equal([['local-picture', 'file:///C:/anh/1.jpg']]);
    });

    it('drawings of Word on the author’s computer', () => {
      const told = read('<p><v:shape><v:imagedata src="file:///C:/1.png" o:title="1"/></v:shape></p><p>Lời</p>');
      expect(told.html).to.equal('<p>Lời</p>');
    });

    it('nothing else in square brackets', () => {
      expectHtml('<p>Theo Nghị định [1] và [caption] đã sửa</p>', '<p>Theo Nghị định [1] và [caption] đã sửa</p>');
    });
  });

  describe('makes paragraphs', () => {
    for (const [title, html, expected] of [
      ['of lines between two line breaks', 'Một<br><br>Hai<br> <br><br>Ba', '<p>Một</p><p>Hai</p><p>Ba</p>'],
      ['of such lines in a paragraph', '<p>Một<br><br>Hai</p>', '<p>Một</p><p>Hai</p>'],
      ['of such lines in a box', '<div>Một<br><br><b>Hai</b> và</div>', '<div><p>Một</p><p><b>Hai</b> và</p></div>'],
      [
        'of such lines in a font',
        '<div><font face="Arial">Một<br><br>Hai</font></div>',
        '<div><p>Một</p><p>Hai</p></div>',
      ],
      ['of boxes around one line', '<div>Một</div><div>Hai</div>', '<p>Một</p><p>Hai</p>'],
      ['of bare words between blocks', 'Một <b>hai</b><h2>Ba</h2>bốn', '<p>Một <b>hai</b></p><h2>Ba</h2><p>bốn</p>'],
      ['of what stood in the centre', '<center>Một</center>', '<p>Một</p>'],
    ] as const) {
      it(title, () => {
        expectHtml(html, expected);
      });
    }

    it('of sections and other blocks that an article may not hold', () => {
      expectHtml('<section>Một</section><header>Hai</header><footer>Ba</footer>', '<p>Một</p><p>Hai</p><p>Ba</p>');
    });

    it('of single lines in SharePoint’s boxes', () => {
      expectHtml(
        '<div class="ms-rteFontSize-2">Một.</div><div class="ms-rteFontSize-2">Hai.</div>',
        '<p>Một.</p><p>Hai.</p>',
      );
    });

    it('with the id of what they were in at the first of them', () => {
      expectHtml('<p id="m">Một<br><br>Hai</p>', '<p id="user-content-m">Một</p><p>Hai</p>');
    });

    it('not of one line break', () => {
      expectHtml('<p>Một<br>Hai</p>', '<p>Một<br>Hai</p>');
    });

    it('not of lines that begin with a dash: they stay as they are', () => {
      expectHtml('<p>- Một;<br>- Hai.</p>', '<p>- Một;<br>- Hai.</p>');
    });

    it('not of a text whose lines are set', () => {
      expectHtml('<pre>Một<br><br>Hai   ba</pre>', '<pre>Một<br><br>Hai   ba</pre>');
    });
  });

  describe('unwraps', () => {
    for (const [title, html, expected] of [
      [
        'a table of one column',
        '<table><tr><td><p>Một</p></td></tr><tr><td>Hai</td></tr></table>',
        '<div><p>Một</p></div><p>Hai</p>',
      ],
      [
        'a table of one row with paragraphs',
        '<table><tr><td><p>Một</p></td><td><p>Hai</p></td></tr></table>',
        '<div><p>Một</p></div><div><p>Hai</p></div>',
      ],
      [
        'a table around a table',
        '<table><tr><td>Một</td><td><table><tr><th>Xã</th></tr><tr><td>5</td></tr></table></td></tr></table>',
        '<p>Một</p><div><table><tbody><tr><th>Xã</th></tr><tr><td>5</td></tr></tbody></table></div>',
      ],
      [
        'a table that says it is for looks',
        '<table role="presentation"><tr><td>Một</td><td>Hai</td></tr><tr><td>Ba</td></tr></table>',
        '<p>Một</p><p>Hai</p><p>Ba</p>',
      ],
    ] as const) {
      it(title, () => {
        expectHtml(html, expected);
      });
    }

    for (const [title, html] of [
      [
        'a table of numbers',
        '<table><tbody><tr><td>Xã</td><td>12</td></tr><tr><td>Huyện</td><td>5</td></tr></tbody></table>',
      ],
      [
        'a table of three columns, one cell of which holds a table',
        '<table><tbody><tr><td>1</td><td>Xã A</td><td><table><tbody><tr><th>Đạt</th></tr></tbody></table></td></tr>' +
          '<tr><td>2</td><td>Xã B</td><td>Đạt</td></tr></tbody></table>',
      ],
      ['a table with heads', '<table><tbody><tr><th>Xã</th></tr><tr><td>Thanh Bình</td></tr></tbody></table>'],
      ['a table with a caption', '<table><caption>Các xã</caption><tbody><tr><td>Thanh Bình</td></tr></tbody></table>'],
    ] as const) {
      it(`not ${title}`, () => {
        expectHtml(html, html);
      });
    }
  });

  it('keeps an empty paragraph that links lead to', () => {
    expectHtml('<p id="chuong-2"></p><p>Lời</p>', '<p id="user-content-chuong-2"></p><p>Lời</p>');
  });

  it('keeps the words behind a drawing of Word out of it', () => {
    const { html } = read('<p>Trước <v:imagedata src="/1.jpg" alt=""/> sau</p>');
    expect(html).to.match(/Trước <img [^>]*> sau/);
  });

  it('shows a picture from the web in place of the one on the author’s computer', () => {
    const { html, warnings } = read(
      '<p><img src="file:///C:/a.png" data-src="/1.jpg" alt="" width="60" height="40"></p>',
    );
    expect(html).to.include(`src="${base}/1.jpg"`);
    expect(warnings).to.be.empty;
  });

  it('shows a picture once whose spare is in another size', () => {
    const { html } = read('<p><img data-src="/a-300x200.jpg" alt=""><noscript><img src="/a.jpg"></noscript></p>');
    expect(html.match(/<img/g)).to.have.lengthOf(1);
  });

  it('shows every picture of a spare part', () => {
    const { html } = read('<p>Lời</p><noscript><img src="/1.jpg" alt=""><img src="/2.jpg" alt=""></noscript>');
    expect(html.match(/<img/g)).to.have.lengthOf(2);
  });

  it('shows a picture whose size is in its style and 0 in its attributes', () => {
    const { html } = read('<p><img src="/1.jpg" alt="" width="0" height="0" style="width:500px;height:300px"></p>');
    expect(html).to.include('width="500" height="300"');
  });

  it('takes both sizes of a picture from one source', () => {
    const { html } = read('<p><img src="/1.jpg" alt="" width="500" data-width="1000" data-height="600"></p>');
    expect(html).to.include('width="1000" height="600"');
  });

  for (const [title, html] of [
    ['ten thousand comments between two line breaks', `a<br>${'<!-->'.repeat(10_000)}<br>b`],
    ['a box of two hundred thousand nodes', `<div>${'a<br>'.repeat(100_000)}</div>`],
    ['boxes five hundred deep', `${'<div>'.repeat(500)}a<br><br>b`],
    ['figures in figures', '<figure><img src=a>'.repeat(200)],
    [
      'a caption of a hundred and fifty thousand parts',
      `<p align="center"><img src="/1.jpg">${'<wbr>'.repeat(150_000)}Chợ</p>`,
    ],
    ['an alternative text of the length of a book', `<img src="/1.jpg" alt="${'a.jpg?'.repeat(50_000)} y">`],
    ['a paragraph of a thousand pictures', `<p>${'x<img src=a>'.repeat(1000)}</p>`],
  ] as const) {
    it(`comes to an end with ${title}`, () => {
      expect(read(html).html).to.not.equal('');
    });
  }

  it('makes one blank of many that do not break', () => {
    expectHtml('<p>&nbsp;&nbsp;&nbsp; Năm&nbsp;2018&nbsp; &nbsp;xã</p>', '<p> Năm&nbsp;2018 xã</p>');
  });

  it('resolves addresses from the root of the portal, and without a scheme', () => {
    expect(read('<p><a href="/a">một</a> <a href="//b.example/">hai</a> <a href="c">ba</a></p>').html).to.equal(
      `<p><a href="${base}/a">một</a> <a href="https://b.example/">hai</a> <a href="${base}/tin-tuc/c">ba</a></p>`,
    );
  });

  it('keeps the link around a picture, also where something stands between the two', () => {
    for (const inner of ['<img src="/1.jpg" alt="">', '<span><img src="/1.jpg" alt=""></span>']) {
      const { html } = read(`<p><a href="/full.jpg">${inner}</a></p>`);
      expect(html).to.match(/^<figure><a href="[^"]*\/full.jpg">.*<img /);
    }
  });

  it('makes links of what WordPress would play', () => {
    expectHtml(
      '[embed width="5"]https://video.example/1[/embed]',
      '<p><a href="https://video.example/1">https://video.example/1</a></p>',
    );
  });

  describe('takes an alternative text for absent', () => {
    for (const alt of [
      'IMG_2018.jpg',
      'anh-ra-quan-trong-cay-1',
      'Ảnh 1.',
      'Lễ ra quân trồng cây - Ảnh 3.',
      'DSC 0042',
      '12',
      'image',
    ]) {
      it(`“${alt}”`, () => {
        const { html, warnings } = read(`<p><img src="/1.jpg" alt="${alt}" width="60" height="40"></p>`);

        expect(html).to.not.include('alt=');
        expect(warnings).to.deep.equal([['junk-alt', alt]]);
      });
    }

    for (const alt of ['Đoàn viên trồng cây', 'Ảnh Bác Hồ với thiếu nhi', 'Logo', 'Bản đồ quy hoạch đến 2030']) {
      it(`not “${alt}”`, () => {
        const { html, warnings } = read(`<p><img src="/1.jpg" alt="${alt}" width="60" height="40"></p>`);

        expect(html).to.include(`alt="${alt}"`);
        expect(warnings).to.be.empty;
      });
    }
  });

  it('tells of pictures without an alternative text and without a size', () => {
    expect(read('<p><img src="/1.jpg"></p>').warnings).to.deep.equal([
      ['missing-alt', '/1.jpg'],
      ['missing-size', '/1.jpg'],
    ]);
  });

  it('does not say a caption twice to those who listen', () => {
    const { html } = read('<figure><img src="/1.jpg" alt="Trồng cây"><figcaption>Trồng cây</figcaption></figure>');
    expect(html).to.include('alt=""');
  });
});
