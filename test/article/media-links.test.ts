import { expect } from '@open-wc/testing';
import { sanitizeHtml, sanitizeInSlices } from '../../src/article/sanitize.js';

const rules = { baseUrl: 'https://portal.example/tin-tuc/' };

/** Text and address of each link that is left. */
function links(html: string): [text: string, href: string | null][] {
  const clean = sanitizeHtml(html, rules);
  return [...clean.querySelectorAll('a')].map((a) => [a.textContent, a.getAttribute('href')]);
}

describe('frames, players and plug-ins in HTML', () => {
  it('leave one link, also where a plug-in for other browsers is in them and a link around them', () => {
    const html = '<a href="/trang">Xem<object data="/a.swf"><embed src="/a.swf"></object></a>';

    expect(links(html).map(([text]) => text)).to.deep.equal(['/a.swf', 'Xem']);
  });

  const kept: [title: string, html: string, text: string, href: string][] = [
    [
      'a frame',
      '<iframe src="https://video.example/1"></iframe>',
      'https://video.example/1',
      'https://video.example/1',
    ],
    [
      'a frame with a title',
      '<iframe title=" Phóng sự " src="/phim/1"></iframe>',
      'Phóng sự',
      'https://portal.example/phim/1',
    ],
    [
      'a document in an embed',
      '<embed src="/van-ban/1.pdf">',
      '/van-ban/1.pdf',
      'https://portal.example/van-ban/1.pdf',
    ],
    [
      'a document in an object',
      '<object data="a.pdf">Không mở được</object>',
      'a.pdf',
      'https://portal.example/tin-tuc/a.pdf',
    ],
    [
      'a player with an address',
      '<audio controls src="/tin.mp3"></audio>',
      '/tin.mp3',
      'https://portal.example/tin.mp3',
    ],
    [
      'a player with sources, the first of them',
      '<video><source src="/a.webm"><source src="/a.mp4">Trình duyệt cũ</video>',
      '/a.webm',
      'https://portal.example/a.webm',
    ],
    [
      'a plug-in for other browsers in one without an address',
      '<object classid="clsid:A"><param name="movie" value="/a.swf"><embed src="/a.swf"></object>',
      '/a.swf',
      'https://portal.example/a.swf',
    ],
    [
      'a player with an empty address, of its source',
      '<video src=""><source src="/a.mp4"></video>',
      '/a.mp4',
      'https://portal.example/a.mp4',
    ],
    [
      'a plug-in with an address that runs, of the plug-in in it',
      '<object data="javascript:alert(1)"><embed src="/a.swf"></object>',
      '/a.swf',
      'https://portal.example/a.swf',
    ],
    [
      'a player whose first sources lead nowhere',
      '<audio><source src=" "><source src="blob:x"><source src="/a.mp3"></audio>',
      '/a.mp3',
      'https://portal.example/a.mp3',
    ],
    [
      'a document with an empty source',
      '<object src="" data="a.pdf"></object>',
      'a.pdf',
      'https://portal.example/tin-tuc/a.pdf',
    ],
    [
      'a plug-in in a plug-in, once',
      '<object data="/a.swf"><embed src="/a.swf"></object>',
      '/a.swf',
      'https://portal.example/a.swf',
    ],
  ];
  for (const [title, html, text, href] of kept) {
    it(`leave a link: ${title}`, () => {
      expect(links(`<p>Trước</p>${html}<p>Sau</p>`)).to.deep.equal([[text, href]]);
    });
  }

  for (const html of [
    '<iframe></iframe>',
    '<iframe src="javascript:alert(1)"></iframe>',
    '<iframe src="data:text/html,A"></iframe>',
    '<iframe src="about:blank"></iframe>',
    '<iframe srcdoc="<p>A</p>"></iframe>',
    '<iframe src="https://dem.example/" width="1" height="1"></iframe>',
    '<iframe src="https://dem.example/" height="0"></iframe>',
    '<iframe src="https://dem.example/" style="display:none"></iframe>',
    '<iframe src="https://dem.example/" style="border: 0; Visibility : hidden"></iframe>',
    '<iframe src="https://dem.example/" hidden></iframe>',
  ]) {
    it(`leave nothing where no page would be seen: ${html}`, () => {
      expect(links(html)).to.be.empty;
    });
  }

  it('leave no link in a link', () => {
    expect(links('<a href="/b">A<iframe src="/1"></iframe></a>')).to.deep.equal([
      ['/1', 'https://portal.example/1'],
      ['A', 'https://portal.example/b'],
    ]);
  });

  it('leave their links where they stood, also in long HTML', () => {
    const long = `<p>Một</p><iframe src="/1"></iframe><p>${'Lời văn dài. '.repeat(4000)}</p>`;
    const texts = [...sanitizeInSlices(long, rules)].flatMap((slice) => [...slice.children]).map((e) => e.localName);
    expect(texts).to.deep.equal(['p', 'a', 'p']);
  });
});
