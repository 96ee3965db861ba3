import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { before, describe, it } from 'node:test';
import { root } from './run.mjs';

const title = 'Huyện Đông Lâm nghiệm thu đường liên xã Hòa Bình - Tân Tiến';
const first =
  'Sáng ngày 11/3, Ban Quản lý dự án huyện Đông Lâm đã tổ chức nghiệm thu tuyến đường liên xã Hòa Bình - Tân Tiến, dài 6,2 km, với tổng mức đầu tư 18 tỷ đồng từ ngân sách huyện và phần đóng góp của nhân dân.';
const second =
  'Tuyến đường được khởi công tháng 5 năm 2014. Sau mười tháng thi công, nhà thầu đã hoàn thành toàn bộ nền, mặt đường và hệ thống thoát nước; 42 hộ dân đã hiến hơn 3.000 mét vuông đất để mở rộng đường.';

/** What is between title and text, and what ends the text. */
const page = (between, end = '') =>
  `<title>${title}</title><div id="main"><h1>${title}</h1>${between}<div class="content"><p>${first}</p><p>${second}</p>${end}</div></div>`;
const detail = await readFile(join(root, 'test/fixtures/portal-pages/detail-portlet.html'), 'utf8');

let convertPage;
before(async () => ({ convertPage } = await import('../../dist/cli/convert/convert-page.js')));

const convert = (html) => {
  const decoded = { html, charset: 'utf-8', isGuess: false };
  const { article, notes } = convertPage(decoded, 'https://anlac.example.gov.vn/tin/12');
  const told = (code) => notes.filter((note) => note.code === code).map(({ found }) => found);
  return { article, told, text: JSON.stringify(article.body) };
};

describe('convert takes from the text only what the head then says', () => {
  it('leaves the time of a meeting in its invitation', () => {
    const time = '<p>Thời gian: 8h00 ngày 15/3/2018.</p>';
    for (const end of [time, time.replace('.<', '<'), '<p>Thời gian nộp hồ sơ: 15/3/2018</p>']) {
      const { article, text } = convert(page('', `${end}<p>Địa điểm: Hội trường Ủy ban nhân dân huyện.</p>`));
      assert.match(text, /15\/3\/2018/);
      assert.equal(article.datePublished, undefined);
    }
    const short = `<p>Kính mời các đồng chí dự họp.</p>${time}<p>${first}</p><p>${second}</p>`;
    const { article, text } = convert(page('').replace(/<p>.*<\/p>/, short));
    assert.match(text, /8h00 ngày 15\/3\/2018/);
    assert.equal(article.datePublished, undefined);
    const above = convert(page('<div>Thời gian: 15/03/2018 08:00</div>'));
    assert.equal(above.article.datePublished, '2018-03-15T08:00:00+07:00');
    assert.deepEqual(above.told('date-guessed'), ['Thời gian: 15/03/2018 08:00']);
  });

  it('tells the author of the text from the one of the pictures', () => {
    const { article, text, told } = convert(page('', '<p>Ảnh: TTXVN</p><p>Bài: Nam Đặng</p>'));
    assert.equal(article.author, 'Nam Đặng');
    assert.match(text, /Ảnh: TTXVN/);
    assert.doesNotMatch(text, /Nam Đặng/);
    assert.deepEqual(told('line-taken'), ['Bài: Nam Đặng']);
    assert.equal(convert(page('', '<p>Tin, ảnh: Hồng Nhung</p>')).article.author, 'Hồng Nhung');
    assert.equal(convert(page('', '<p>Bài và ảnh: Hồng Nhung</p>')).article.author, 'Hồng Nhung');
  });

  it('takes no number and no sentence for an author or a source', () => {
    for (const line of [
      'Thực hiện: 2018 - 2020',
      'Bài: 1. Nghe, nói, đọc, viết',
      'Thực hiện: ban chỉ đạo của từng xã',
      'Nguồn: ngân sách tỉnh và vốn đối ứng của xã',
    ]) {
      const { article, text } = convert(page('', `<p>${line}</p>`));
      assert.deepEqual([article.author, article.sourceOrganization], [undefined, undefined], line);
      assert.ok(text.includes(line), line);
    }
  });

  it('keeps a second source, another author, and whatever else stands in such a line', () => {
    const sources = convert(page('', '<p>Nguồn: Báo Đông Lâm</p><p>Theo: VnExpress</p>'));
    assert.equal(sources.article.sourceOrganization, 'Báo Đông Lâm');
    assert.match(sources.text, /Theo: VnExpress/);
    assert.deepEqual(sources.told('line-taken'), ['Nguồn: Báo Đông Lâm']);
    const stated =
      '<script type="application/ld+json">{"@type":"NewsArticle","headline":"T","author":"Thu Hằng"}</script>';
    const other = convert(stated.replace('"T"', `"${title}"`) + page('', '<p>Tác giả: Nam Đặng</p>'));
    assert.match(other.text, /Tác giả: Nam Đặng/);
    const more = convert(page('', '<p>Ngày đăng: 09/01/2018, nhận hồ sơ đến 30/01/2018</p>'));
    assert.match(more.text, /nhận hồ sơ đến 30\/01\/2018/);
    const both = convert(page('', '<p>Tác giả: Nam Đặng | 15/03/2018</p>'));
    assert.match(both.text, /15\/03\/2018/);
  });

  it('says once, without a loss, what the page states as well', () => {
    const stated = '<meta property="article:published_time" content="2015-03-12T02:05:31Z">';
    const date = convert(stated + page('').replace('<p>', '<p>12/03/2015 09:05</p><p>'));
    assert.doesNotMatch(date.text, /09:05/);
    assert.deepEqual(date.told('line-taken'), ['12/03/2015 09:05']);
    assert.match(convert(stated + page('').replace('<p>', '<p>12/03/2015 10:00</p><p>')).text, /10:00/);
  });
});

describe('convert reads dates and sources as portals write them', () => {
  const dates = {
    '11:00 | 09/01/2018': '2018-01-09T11:00:00+07:00',
    '09/01/2018 | 11:00': '2018-01-09T11:00:00+07:00',
    '09/01/2018 | 11:00 | Lượt xem: 12': '2018-01-09T11:00:00+07:00',
    'Cập nhật: 11:00 | 09/01/2018': '2018-01-09T11:00:00+07:00',
    'Cập nhật lúc: 11:00 ngày 09/01/2018': '2018-01-09T11:00:00+07:00',
    'Thứ ba, 09/01/2018 | 11:00 GMT+7': '2018-01-09T11:00:00+07:00',
    'Thứ ba, ngày 09 tháng 01 năm 2018': '2018-01-09',
    'Ngày đăng: Thứ ba, ngày 9 tháng 1 năm 2018 11:00': '2018-01-09T11:00:00+07:00',
    'Ngày đăng: 09/01/2018 - Lượt xem: 123': '2018-01-09',
    'Đăng lúc: Thứ ba - 09/01/2018 11:00': '2018-01-09T11:00:00+07:00',
  };
  for (const [line, expected] of Object.entries(dates)) {
    it(line, () => assert.equal(convert(page(`<div class="date">${line}</div>`)).article.datePublished, expected));
  }

  it('takes the address of a site for a source', () => {
    for (const source of ['baohatinh.vn', 'https://baohatinh.vn/tin/12.html', 'Báo Hà Tĩnh']) {
      const { article, text } = convert(page('', `<p>Nguồn: ${source}</p>`));
      assert.equal(article.sourceOrganization, source);
      assert.doesNotMatch(text, /Nguồn/);
    }
  });
});

describe('convert on pages whose title is the name of a section', () => {
  const headline = 'Xã Phú Lộc nạo vét 12 km kênh mương trước vụ hè thu';
  const lead = /^Sáng 26\/3\/2019, Ủy ban nhân dân xã Phú Lộc ra quân làm thủy lợi nội đồng/;

  for (const section of [
    'Chi tiết thông tin',
    'Chi tiết tin',
    'CHI TIẾT BÀI VIẾT',
    'Tin tức sự kiện',
    'Nội dung chi tiết',
    'Thông tin chi tiết',
  ]) {
    it(`takes the line above the date for the title, not “${section}”`, () => {
      const { article, told } = convert(detail.replaceAll('Chi tiết thông tin', section));
      assert.equal(article.headline, headline);
      assert.deepEqual(told('title-guessed'), [headline]);
      assert.match(article.description, lead);
      assert.equal(article.datePublished, '2019-03-26T14:30:00+07:00');
      assert.equal(article.author, 'Thu Hằng');
      assert.equal(article.body.map(({ type }) => type).join(' '), 'figure paragraph paragraph figure paragraph');
    });
  }

  it('does so with the name of the site behind it, and with that of the site alone', () => {
    for (const stated of ['Chi tiết tin - Ủy ban nhân dân huyện Đông Hà', 'Cổng thông tin điện tử huyện Đông Hà']) {
      const { article } = convert(detail.replace('<title>Chi tiết thông tin', `<title>${stated}`));
      assert.equal(article.headline, headline);
    }
  });

  it('finds a title below the date, and one right above the text', () => {
    const swapped = detail.replace(/(<div class="ten">.*<\/div>)\n(<div class="ngay">.*<\/div>)/, '$2\n$1');
    assert.equal(convert(swapped).article.headline, headline);
    assert.equal(convert(detail.replace(/<div class="ngay">.*<\/div>/, '')).article.headline, headline);
  });

  it('keeps a lead between title and text, whatever it is called', () => {
    const stated = detail.replace('<title>Chi tiết thông tin', `<title>${headline}`);
    for (const name of ['trich', 'trichyeu', 'trich-dan', 'mota', 'gioithieu', 'intro', 'news_intro', 'sapo']) {
      assert.match(convert(stated.replace('"trich"', `"${name}"`)).article.description, lead, name);
    }
    const heading = convert(stated.replace(/<div class="trich">(.*)<\/div>/, '<h2 class="trich">$1</h2>'));
    assert.match(heading.article.description, lead);
    for (const tag of ['strong', 'div']) {
      const { article } = convert(stated.replace(/<div class="trich">(.*)<\/div>/, `<${tag}>$1</${tag}>`));
      assert.equal(article.description, undefined);
      assert.match(article.body[0].text ?? article.body[0].html, /Sáng 26\/3\/2019/);
    }
  });

  it('takes the line above the date where the page states no title at all', () => {
    const bare = detail.replace('<title>Chi tiết thông tin', '<title>Cổng thông tin điện tử huyện Đông Hà');
    const cells = bare.replace(/<h1.*<\/h1>/, '<div>Chi tiết thông tin</div>').replace(/<h2.*<\/h2>/, '');
    const { article, told } = convert(cells);
    assert.deepEqual([article.headline, told('title-guessed')], [headline, [headline]]);
  });

  it('keeps a lead that is in no element of its own, with its line breaks', () => {
    const words = 'Tuyến đường dài 6,2 km đi qua hai xã và có tổng mức đầu tư 18 tỷ đồng';
    for (const between of [
      words,
      `<i>12/03/2015</i><br>${words}<br>`,
      `<div>${words}<br></div>`,
      `${words} <b>(ảnh)</b>`,
    ]) {
      const { article, told } = convert(page(between));
      assert.match(JSON.stringify(article.body[0]), /Tuyến đường dài 6,2 km đi qua hai xã/, between);
      assert.deepEqual(told('left-out'), []);
    }
  });

  it('keeps the picture of a lead, above the text and in it', () => {
    const lead = `<div class="sapo"><img src="/1.jpg" width="600" height="400">${second}</div>`;
    const short = lead.replace(second, 'Tuyến đường dài 6,2 km đi qua hai xã, với tổng mức đầu tư 18 tỷ đồng.');
    for (const between of [lead, short]) assert.match(JSON.stringify(convert(page(between)).article), /\/1\.jpg/);
    const inText = convert(page('').replace('<p>', `${lead}<p>`).replace(`<p>${second}`, `<p>${first} ${first}`));
    assert.equal(inText.article.description, second);
    assert.match(inText.text, /\/1\.jpg/);
  });

  it('tells what else stands between them', () => {
    const { told, text } = convert(
      page(
        '<div class="chuyenmuc">Giao thông nông thôn</div><div class="date">12/03/2015</div><a href="#">In trang</a>',
      ),
    );
    assert.deepEqual(told('left-out'), ['Giao thông nông thôn']);
    assert.doesNotMatch(text, /Giao thông nông thôn/);
  });
});
