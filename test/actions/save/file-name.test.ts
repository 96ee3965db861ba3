import { expect } from '@open-wc/testing';
import { fileName, MAX_NAME_BYTES } from '../../../src/actions/save/file-name.js';

const nameOf = (title: string): string => fileName(title, 'html', 'Bài viết');
const bytes = (text: string): number => new TextEncoder().encode(text).length;

describe('fileName', () => {
  for (const [what, title, expected] of [
    ['keeps Vietnamese letters', 'Khánh thành cầu Đông Hà', 'Khánh thành cầu Đông Hà.html'],
    ['composes letters that came in parts', 'Khánh thành'.normalize('NFD'), 'Khánh thành.html'],
    ['joins dates and hours by dashes', 'Họp 09/01/2018 lúc 11:00', 'Họp 09-01-2018 lúc 11-00.html'],
    ['leaves out what Windows refuses', 'Hỏi: "ai" <đi> | ở\\lại? *', 'Hỏi ai đi ở lại.html'],
    ['leaves out line ends and control characters', ' Họp\r\n thôn\u0000\t ', 'Họp thôn.html'],
    ['leaves out marks that turn the order of letters', 'Họp\u202Elmth.exe', 'Họp lmth.exe.html'],
    ['hides no file behind a dot', '..  .thôn', 'thôn.html'],
    ['ends the name with no dot', 'Họp thôn...', 'Họp thôn.html'],
    ['is no name of a device of Windows', 'CON', '_CON.html'],
    ['is no name of such a device with an ending', 'aux.2018', '_aux.2018.html'],
    ['keeps words that only begin like one', 'Công', 'Công.html'],
    ['leaves out half of a letter', 'Họp \uD83D thôn', 'Họp thôn.html'],
    ['keeps emoji', 'Vui 🎉', 'Vui 🎉.html'],
    ['is the fallback for a title that leaves nothing', ' ?/?. ', 'Bài viết.html'],
  ] as const) {
    it(what, () => {
      expect(nameOf(title)).to.equal(expected);
    });
  }

  it('is some name even where the fallback leaves nothing', () => {
    expect(fileName('?', 'txt', '*')).to.equal('file.txt');
  });

  it('cuts a long title at a word, in bytes', () => {
    const title = 'Tăng cường gắn kết giữa Đoàn công tác của tỉnh với cấp ủy cơ sở và nhân dân các xã trong toàn huyện';
    const name = nameOf(title);
    expect(bytes(name)).to.be.within(MAX_NAME_BYTES - 20, MAX_NAME_BYTES);
    expect(title.startsWith(`${name.replace('.html', '')} `), name).to.be.true;
  });

  it('keeps a long title that just fits', () => {
    const title = 'a'.repeat(MAX_NAME_BYTES - '.html'.length);
    expect(nameOf(title)).to.equal(`${title}.html`);
  });

  it('cuts a title without blanks between letters, never inside of one', () => {
    for (const letter of ['🎉', 'q\u0323\u0302', '語']) {
      const [whole, rest] = nameOf(letter.repeat(99)).split('.html');
      expect(whole!.length % letter.length, letter).to.equal(0);
      expect(bytes(whole!)).to.be.within(MAX_NAME_BYTES - 12, MAX_NAME_BYTES - 5);
      expect(rest).to.equal('');
    }
  });

  it('takes little time for a title of a million characters', () => {
    expect(bytes(nameOf(' .'.repeat(500_000)))).to.be.at.most(MAX_NAME_BYTES);
    expect(bytes(nameOf('ạ.'.repeat(500_000)))).to.be.at.most(MAX_NAME_BYTES);
  });
});
