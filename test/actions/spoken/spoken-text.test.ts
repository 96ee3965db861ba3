import { expect } from '@open-wc/testing';
import { spokenText } from '../../../src/actions/spoken/spoken-text.js';

/** What is written, and what is said, by kind. */
const vietnamese: Record<string, Record<string, string>> = {
  'dates with their months and years': {
    'Sáng 09/01/2018': 'Sáng ngày 9 tháng 1 năm 2018',
    'ngày 09/01/2018': 'ngày 9 tháng 1 năm 2018',
    'Ngày 9-1-2018 và 10.01.2018': 'Ngày 9 tháng 1 năm 2018 và ngày 10 tháng 1 năm 2018',
    '2018-01-09': 'ngày 9 tháng 1 năm 2018',
    'tháng 01/2018': 'tháng 1 năm 2018',
    'trong 6/2018': 'trong tháng 6 năm 2018',
    'quý I/2018': 'quý 1 năm 2018',
    'tháng 5-6/2018': 'tháng 5 đến tháng 6 năm 2018',
    '5-7/9/2018': 'ngày 5 đến ngày 7 tháng 9 năm 2018',
    '09/01/2018 - 12/01/2018': 'ngày 9 tháng 1 năm 2018 đến ngày 12 tháng 1 năm 2018',
    'ngày 30/4': 'ngày 30 tháng 4',
    'Chiều 2/9, mưa': 'Chiều ngày 2 tháng 9, mưa',
    'sáng nay (9/1)': 'sáng nay (ngày 9 tháng 1)',
    'dịp 30/4 - 1/5': 'dịp ngày 30 tháng 4 đến ngày 1 tháng 5',
    'thứ tư, 10/1': 'thứ tư, ngày 10 tháng 1',
  },
  'times of the day in hours and minutes': {
    'lúc 11:00': 'lúc 11 giờ',
    '11h30': '11 giờ 30 phút',
    '7g30': '7 giờ 30 phút',
    "08h05'": '8 giờ 5 phút',
    '15h': '15 giờ',
    '7h30 - 11h': '7 giờ 30 phút đến 11 giờ',
    '10:05:30': '10 giờ 5 phút 30 giây',
  },
  'numbers without the marks between their figures': {
    '1.234.567 người': '1234567 người',
    '2.500 đồng': '2500 đồng',
    '1,234,567': '1234567',
    '12,5 %': '12 phẩy 5 phần trăm',
    '1.234,56': '1234 phẩy 56',
    '3,05 và 0,125': '3 phẩy 0 5 và 0 phẩy 1 2 5',
    '5%': '5 phần trăm',
    '35/40 xã': '35 trên 40 xã',
  },
  'ranges as from and to': {
    '20 - 25 người': '20 đến 25 người',
    '20-25%': '20 đến 25 phần trăm',
    '2,5 – 3 tỷ': '2 phẩy 5 đến 3 tỷ',
    'nhiệm kỳ 2016-2021': 'nhiệm kỳ 2016 đến 2021',
    'từ -5°C': 'từ âm 5 độ C',
    'tỷ số 3-1': 'tỷ số 3, 1',
  },
  'units by their names': {
    'dài 120 m, rộng 9m': 'dài 120 mét, rộng 9 mét',
    '10 km, 3 km2, 5 m², 7 ha': '10 ki lô mét, 3 ki lô mét vuông, 5 mét vuông, 7 héc ta',
    '50 kg': '50 ki lô gam',
    '40 km/h': '40 ki lô mét trên giờ',
    '30°C': '30 độ C',
    '12 tỷ đồng': '12 tỷ đồng',
    '5.000 VNĐ, 20 USD, 500đ': '5000 đồng, 20 đô la Mỹ, 500 đồng',
    '80 tạ/ha': '80 tạ một héc ta',
    '5 triệu đồng/người/năm': '5 triệu đồng một người một năm',
  },
  'numbers of documents, without what the sentence says already': {
    'Nghị định số 15/2018/NĐ-CP ngày 02/02/2018 của Chính phủ':
      'Nghị định số 15 năm 2018 ngày 2 tháng 2 năm 2018 của Chính phủ',
    'theo 15/2018/NĐ-CP': 'theo 15 năm 2018 nghị định của Chính phủ',
    'Quyết định số 01/QĐ-UBND': 'Quyết định số 1 của ủy ban nhân dân',
    'Quyết định 899/QĐ-TTg': 'Quyết định 899 của Thủ tướng Chính phủ',
    'Thông tư 39/2014/TT-BTC': 'Thông tư 39 năm 2014 của Bộ Tài chính',
    'Nghị quyết 32/NQ-HĐND': 'Nghị quyết 32 của hội đồng nhân dân',
    'Luật số 24/2018/QH14': 'Luật số 24 năm 2018 của Quốc hội khóa 14',
    'Nghị quyết 06-NQ/TW': 'Nghị quyết 6 của Trung ương',
    'Tờ trình 12/TTr-SXD': 'Tờ trình 12 S X D',
  },
  'Roman figures where they count': {
    'thế kỷ XXI, khóa XVII, quý IV, Chương II': 'thế kỷ 21, khóa 17, quý 4, Chương 2',
    'Đại hội lần thứ XIII': 'Đại hội lần thứ 13',
    'kỳ họp thứ I': 'kỳ họp thứ 1',
    'Vitamin C, loại A, cấp xã': 'Vitamin C, loại A, cấp xã',
  },
  'telephone numbers figure by figure': {
    'ĐT: 0912345678': 'điện thoại: 0 9 1 2, 3 4 5, 6 7 8',
    '0239.3855.123': '0 2 3 9, 3 8 5 5, 1 2 3',
    '+84 912 345 678': 'cộng 8 4, 9 1 2, 3 4 5, 6 7 8',
    '1900 1234': '1 9 0 0, 1 2 3 4',
  },
  'mail addresses whole, and web addresses as their hosts': {
    'Gửi về vanthu@hatinh.gov.vn.': 'Gửi về vanthu a còng hatinh chấm gov chấm vn.',
    'Xem https://www.hatinh.gov.vn/tin-tuc/1?x=2.': 'Xem hatinh chấm gov chấm vn.',
    'tại dichvucong.gov.vn, mục 1': 'tại dichvucong chấm gov chấm vn, mục 1',
  },
  'short forms that every office uses': {
    'UBND tỉnh, HĐND huyện': 'ủy ban nhân dân tỉnh, hội đồng nhân dân huyện',
    'Ủy ban nhân dân (UBND) tỉnh': 'Ủy ban nhân dân tỉnh',
    'TP. Hồ Chí Minh, TP Hà Tĩnh': 'thành phố Hồ Chí Minh, thành phố Hà Tĩnh',
    'Q.1, Q. Bình Thạnh, P.5': 'quận 1, quận Bình Thạnh, phường 5',
    'PGS.TS. Nguyễn An': 'phó giáo sư tiến sĩ Nguyễn An',
    'GS Trần Bình, ThS. Lê Chi': 'giáo sư Trần Bình, thạc sĩ Lê Chi',
    'trường THPT, THCS': 'trường trung học phổ thông, trung học cơ sở',
    'xoài, cam, v.v.': 'xoài, cam, vân vân.',
    'Quốc hội & Chính phủ': 'Quốc hội và Chính phủ',
    'đ/c Bí thư': 'đồng chí Bí thư',
  },
  'nothing else': {
    'Covid-19 và NTM': 'Covid-19 và NTM',
    'xã UBNDX, TS Nguyễn': 'xã UBNDX, TS Nguyễn',
    'Văn bản 32/13/2018': 'Văn bản 32/13/2018',
    'mã 123-456-789': 'mã 123-456-789',
    'số 12/2018': 'số 12 trên 2018',
  },
};

describe('spokenText', () => {
  for (const [kind, cases] of Object.entries(vietnamese)) {
    it(`says in Vietnamese ${kind}`, () => {
      const said = Object.fromEntries(Object.keys(cases).map((written) => [written, spokenText(written, 'vi-VN')]));
      expect(said).to.deep.equal(cases);
    });
  }

  it('takes letters that are put together of two for what they are', () => {
    expect(spokenText('Ủy ban HĐND'.normalize('NFD'), 'vi')).to.equal('Ủy ban hội đồng nhân dân'.normalize('NFC'));
  });

  it('leaves bullets at the beginning of lines out', () => {
    expect(spokenText('- Xã Thiên Lộc\n• Xã Vĩnh Lộc', 'vi')).to.equal('Xã Thiên Lộc\nXã Vĩnh Lộc');
  });

  it('leaves other languages to their voices, but for addresses', () => {
    expect(spokenText('On 09/01/2018, see https://www.gov.uk/abc.', 'en')).to.equal('On 09/01/2018, see gov dot uk.');
  });
});
