/** An article as an old portal has it in its table: HTML of its editor, with a caption in a table. */
import assert from 'node:assert/strict';

const title = 'Thông báo lịch tiếp công dân “tháng 12” & địa điểm';
const lead = 'Ủy ban nhân dân tỉnh tiếp công dân định kỳ vào ngày 15 hằng tháng.';
const body = [
  '<p style="text-align:justify">Công dân mang theo giấy tờ tùy thân và đơn, nếu có.</p>',
  '<table><tr><td><img src="/img/digital-team-960.webp"></td></tr><tr><td>Trụ sở tiếp công dân. Ảnh: Hà Linh</td></tr></table>',
  '<p onclick="alert(1)">Điện thoại: 0200 3 800 100.</p><script>alert(2)</script>',
].join('');

const columns = 'id, tieu_de, tom_tat, noi_dung, ngay_dang, ngay_sua, but_danh, anh, chu_thich, hien';
const quoted = (text) => `'${text.replaceAll("'", "''")}'`;
const row = (id, shown) =>
  `(${[id, quoted(title), quoted(lead), quoted(body), "'2026-11-20 08:30:00'", 'NULL', "'Hà Linh'", 'NULL', 'NULL', shown]})`;

export const oldHtml = {
  title,
  table: `CREATE TABLE bai_viet (id INTEGER PRIMARY KEY, tieu_de TEXT, tom_tat TEXT, noi_dung TEXT, ngay_dang DATETIME,
    ngay_sua DATETIME, but_danh TEXT, anh TEXT, chu_thich TEXT, hien INTEGER);`,
  insert: `INSERT INTO bai_viet (${columns}) VALUES ${row(7, 1)}, ${row(8, 0)}`,

  /** Fails unless a reader sees the article as it is meant. */
  holds(article) {
    assert.equal(article.title, title);
    for (const words of [lead, '20/11/2026 08:30', 'Hà Linh', 'giấy tờ tùy thân', 'Điện thoại: 0200 3 800 100.'])
      assert.ok(article.text.includes(words), words);
    assert.deepEqual(article.captions, ['Trụ sở tiếp công dân. Ảnh: Hà Linh']);
    assert.equal(article.pictures.length, 1);
    assert.ok(!article.text.includes('alert'), article.text);
  },
};
