import { expect } from '@open-wc/testing';
import { slugOf } from '../../../src/actions/headings/slug.js';

describe('slugOf', () => {
  for (const [words, slug] of [
    ['Đối tượng được hỗ trợ', 'doi-tuong-duoc-ho-tro'],
    ['Đối tượng được hỗ trợ'.normalize('NFD'), 'doi-tuong-duoc-ho-tro'],
    ['Bước 1. Nộp hồ sơ', 'buoc-1-nop-ho-so'],
    ['  «Kết luận» – (tóm tắt): 100 %!  ', 'ket-luan-tom-tat-100'],
    ['Nghị định 58/2020/NĐ-CP', 'nghi-dinh-58-2020-nd-cp'],
    ['ÂĂƠƯÊÔ', 'aaoueo'],
    ['行政 公开', '行政-公开'],
    ['ភាសាខ្មែរ', 'ភាសាខ្មែរ'],
    ['*** — …', ''],
    ['', ''],
  ] as const) {
    it(`makes “${slug}” of “${words}”`, () => {
      expect(slugOf(words)).to.equal(slug);
    });
  }

  it('is cut between words where it would be long', () => {
    const slug = slugOf(
      'Hộ nghèo, hộ cận nghèo trên địa bàn các xã đặc biệt khó khăn theo quyết định của Thủ tướng Chính phủ',
    );
    expect(slug).to.equal('ho-ngheo-ho-can-ngheo-tren-dia-ban-cac-xa-dac-biet-kho-khan');
    expect(slug.length).to.be.at.most(60);
  });

  it('is cut in a word that is long, never in a letter', () => {
    const slug = slugOf('𠮷'.repeat(80));
    expect(slug).to.equal('𠮷'.repeat(60));
    expect(() => encodeURIComponent(slug)).not.to.throw();
  });
});
