/**
 * Tables of two CMSs that Debian does not have, with the columns that their installers create and the recipes read, and an
 * article in each. The CMSs themselves are not in the trial.
 */
import assert from 'node:assert/strict';

const BODY = '<p>Xe buýt miễn phí chạy mỗi 20 phút.</p>';

export const nukeViet = {
  sql: `
    CREATE TABLE nv4_vi_news_rows (id INT UNSIGNED PRIMARY KEY, alias VARCHAR(250), title VARCHAR(250), hometext TEXT,
      author VARCHAR(250), publtime INT UNSIGNED, edittime INT UNSIGNED, exptime INT UNSIGNED, status TINYINT,
      homeimgfile VARCHAR(255), homeimgalt VARCHAR(255));
    CREATE TABLE nv4_vi_news_detail (id INT UNSIGNED PRIMARY KEY, bodyhtml LONGTEXT, sourcetext VARCHAR(255),
      allowed_send TINYINT, allowed_print TINYINT);
    INSERT INTO nv4_vi_news_rows VALUES
      (78, 'ngay-hoi', 'Ngày hội &quot;Sắc màu&quot;', 'Ba ngày hội.', 'Hoa', 1794279600, 0, 0, 1, '', ''),
      (79, 'nhap', 'Bản nháp', '', '', 1794279600, 0, 0, 0, '', ''),
      (80, 'hen-gio', 'Hẹn giờ', '', '', 4102444800, 0, 0, 1, '', '');
    INSERT INTO nv4_vi_news_detail VALUES (78, '${BODY}', 'Sở Văn hóa', 0, 1), (79, '', '', 1, 1), (80, '', '', 1, 1);`,
  hidden: [79, 80],
  holds(article) {
    assert.equal(article.title, 'Ngày hội "Sắc màu"');
    for (const words of ['10/11/2026', 'Xe buýt', 'Sở Văn hóa']) assert.ok(article.text.includes(words), article.text);
    assert.deepEqual(article.controls, ['font-size-toggle', 'print-button']); // the row forbids to send it
  },
};

export const joomla = {
  sql: `
    CREATE TABLE jos_categories (id INT PRIMARY KEY, published TINYINT, access INT UNSIGNED);
    CREATE TABLE jos_content (id INT UNSIGNED PRIMARY KEY, title VARCHAR(255), introtext MEDIUMTEXT, \`fulltext\` MEDIUMTEXT,
      state TINYINT, catid INT, created DATETIME, created_by_alias VARCHAR(255), modified DATETIME, publish_up DATETIME NULL,
      publish_down DATETIME NULL, images TEXT, urls TEXT, metadesc TEXT, access INT UNSIGNED, language CHAR(7));
    INSERT INTO jos_categories VALUES (2, 1, 1), (3, 1, 2);
    INSERT INTO jos_content VALUES
      (12, 'Họp chợ quê', '<p>Mở đầu.</p>', '${BODY}', 1, 2, '2026-11-20 01:30:00', 'Lê Mai', '2026-11-20 01:30:00',
        '2026-11-20 01:30:00', NULL, '{"image_intro":"images/cho.webp","image_intro_caption":"Chợ quê"}', '{}', '', 1, 'vi-VN'),
      (13, 'Nội bộ', '', '', 1, 2, '2026-11-20', '', '2026-11-20', '2026-11-20', NULL, '{}', '{}', '', 2, '*'),
      (14, 'Mục nội bộ', '', '', 1, 3, '2026-11-20', '', '2026-11-20', '2026-11-20', NULL, '{}', '{}', '', 1, '*'),
      (15, 'Bản nháp', '', '', 0, 2, '2026-11-20', '', '2026-11-20', '2026-11-20', NULL, '{}', '{}', '', 1, '*');`,
  hidden: [13, 14, 15],
  holds(article) {
    assert.equal(article.title, 'Họp chợ quê');
    for (const words of ['20/11/2026 08:30', 'Lê Mai', 'Mở đầu.', 'Xe buýt'])
      assert.ok(article.text.includes(words), words);
    assert.deepEqual(article.captions, ['Chợ quê']);
  },
};
