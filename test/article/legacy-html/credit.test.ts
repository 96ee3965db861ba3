import { expect } from '@open-wc/testing';
import { splitCredit } from '../../../src/article/legacy-html/credit.js';

describe('splitCredit', () => {
  const split: [words: string, caption: string, credit: string][] = [
    ['Trồng cây. Ảnh: Lê Hoa', 'Trồng cây.', 'Ảnh: Lê Hoa'],
    ['Trồng cây – Ảnh: L.HOA', 'Trồng cây', 'Ảnh: L.HOA'],
    ['Trồng cây (Ảnh: Lê Hoa)', 'Trồng cây', 'Ảnh: Lê Hoa'],
    ['Trồng cây (Ảnh: Lê Hoa/TTXVN).', 'Trồng cây', 'Ảnh: Lê Hoa/TTXVN'],
    ['Trồng cây. Nguồn: Internet', 'Trồng cây.', 'Nguồn: Internet'],
    ['Trồng cây. Ảnh/ Lê Hoa', 'Trồng cây.', 'Ảnh/ Lê Hoa'],
    ['(Ảnh minh họa. Nguồn: Internet)', 'Ảnh minh họa.', 'Nguồn: Internet'],
    ['Nguồn: Internet', '', 'Nguồn: Internet'],
    ['Trồng cây. Ảnh minh họa: Lê Hoa', 'Trồng cây.', 'Ảnh minh họa: Lê Hoa'],
    ['Cây xanh? Ảnh: Lê Hoa', 'Cây xanh?', 'Ảnh: Lê Hoa'],
    [`${'Trồng cây ven sông '.repeat(40)}. Ảnh: Lê Hoa`, `${'Trồng cây ven sông '.repeat(40)}.`, 'Ảnh: Lê Hoa'],
  ];
  for (const [words, caption, credit] of split) {
    it(`finds “${credit}” at the end of “${words.slice(0, 40)}”`, () => {
      expect(splitCredit(words)).to.deep.equal({ caption, credit });
    });
  }

  for (const words of [
    'Trồng cây - Nguyễn Tú',
    'Hình ảnh tại buổi lễ',
    'Toàn cảnh: lễ ra quân',
    'Ảnh hưởng của bão số 3',
    `Ảnh: ${'lãnh đạo tỉnh trao quà cho các hộ gia đình khó khăn '.repeat(2)}`,
  ]) {
    it(`leaves “${words.slice(0, 40)}” whole`, () => {
      expect(splitCredit(words)).to.deep.equal({ caption: words });
    });
  }
});
