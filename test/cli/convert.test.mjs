import assert from 'node:assert/strict';
import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { root, run, useFolder, useServer } from './run.mjs';

const pages = join(root, 'test/fixtures/portal-pages');
const folder = await useFolder();
const url = 'https://anlac.example.gov.vn/tin/12';
const convert = async (name, ...args) => {
  const { code, stdout, stderr } = await run(['convert', join(pages, name), '--url', url, ...args]);
  assert.equal(code, 0, stderr);
  return { article: JSON.parse(stdout), stderr };
};
const converted = async (name) => JSON.parse(await readFile(join(folder, `${name}.json`), 'utf8'));
const types = ({ body }) => body.map(({ type }) => type).join(' ');

describe('gov-article convert', () => {
  it('reads a page of today: what it states, its blocks, its caption and credit', async () => {
    const { article, stderr } = await convert('modern.html');
    const { body, ...head } = article;
    assert.deepEqual(head, {
      articleVersion: 1,
      url: 'https://anlac.example.gov.vn/tin-tuc/ra-quan-trong-cay-1204.html',
      inLanguage: 'vi-VN',
      headline: 'Ra quân trồng cây đầu xuân tại xã An Phú',
      description: 'Sáng 12/02/2024, hơn 300 người đã tham gia lễ ra quân trồng cây tại xã An Phú.',
      datePublished: '2024-02-12T09:30:00+07:00',
      dateModified: '2024-02-12T15:00:00+07:00',
      author: [{ name: 'Lê Minh Hòa', '@type': 'Person' }],
      publisher: { name: 'Cổng thông tin điện tử tỉnh An Lạc', '@type': 'Organization' },
      articleSection: ['Tin trong tỉnh'],
      keywords: ['trồng cây', 'An Phú'],
    });
    assert.equal(types(article), 'paragraph figure heading paragraph list table quote attachment paragraph');
    assert.deepEqual(body[1], {
      type: 'figure',
      image: {
        url: 'https://anlac.example.gov.vn/uploads/2024/trong-cay.jpg',
        width: 1200,
        height: 800,
        alt: 'Người dân đang lấp đất quanh gốc cây sao đen bên đường',
      },
      caption: 'Người dân xã An Phú trồng cây bên tuyến đường mới.',
      creditText: 'Lê Minh Hòa',
    });
    assert.deepEqual(body[5].head, [[{ text: 'Loại cây' }, { text: 'Số cây' }]]);
    assert.doesNotMatch(JSON.stringify(article), /Tin liên quan|Khánh thành|Chia sẻ|Lượt xem|user-content/);
    assert.match(stderr, /picture for previews is not on the page and was left out: “https:\/\/anlac[^”]*logo-share/);
  });

  it('reads a page laid out in tables, and says what it guessed and where', async () => {
    const { article, stderr } = await convert('old-tables.html');
    assert.equal(article.headline, 'Huyện Đông Lâm nghiệm thu đường liên xã Hòa Bình - Tân Tiến');
    assert.equal(article.datePublished, '2015-03-12T09:05:00+07:00');
    assert.deepEqual([article.author, article.sourceOrganization], ['Nguyễn Thị Lan', 'Báo Đông Lâm']);
    assert.equal(types(article), 'paragraph figure paragraph paragraph table');
    assert.equal(article.body[1].image.url, 'https://anlac.example.gov.vn/tin/upload/2015/nghiem-thu.jpg');
    assert.equal(article.body[1].caption, 'Đoàn kiểm tra đo bề rộng mặt đường tại xã Tân Tiến');
    for (const line of [
      'the title was guessed: “Huyện Đông Lâm nghiệm thu đường liên xã Hòa Bình - Tân Tiến” [tbody > tr > td.tieude]',
      'the date of publishing was guessed: “Cập nhật lúc 09:05 ngày 12/03/2015” [tbody > tr > td.ngay]',
      'the author was guessed: “Nguyễn Thị Lan” [tr > td.noidung > p]',
      'the caption of a picture was guessed: “Đoàn kiểm tra đo bề rộng mặt đường tại xã Tân Tiến” [figure]',
      'a first row in bold was taken for the heads of the table: “Hạng mục | Khối lượng” [table]',
      'an alternative text that said nothing was left out: “IMG_2015.jpg” [img]',
    ])
      assert.ok(stderr.includes(line), `${line}\n${stderr}`);
  });

  it('converts many pages into articles that pass the check, and goes on after one without an article', async () => {
    const { code, stderr } = await run(['convert', pages, '--out', `${folder}/`]);
    const names = (await readdir(pages)).map((name) => name.replace('.html', '.json'));
    assert.equal(code, 1);
    assert.match(stderr, /list-only\.html: No article \(a title with a text below it\) was found in this page\./);
    assert.match(stderr, /letters of an old encoding were converted to Unicode, read them again: “TCVN3”/);
    assert.deepEqual((await readdir(folder)).sort(), names.filter((name) => name !== 'list-only.json').sort());
    const check = await run(['check', folder, '--json']);
    const findings = JSON.parse(check.stdout).results.flatMap((result) => result.findings);
    // What nobody wrote, no program can.
    assert.deepEqual([...new Set(findings.map(({ code }) => code))].sort(), ['missing-alt', 'missing-size']);
  });

  it('reads old encodings: TCVN3 by its fonts, windows-1258, and letters in two parts', async () => {
    const [tcvn3, windows, parts] = await Promise.all(['tcvn3', 'windows-1258', 'nfd'].map(converted));
    const text = /^Ngày 20 tháng 11 năm 2003, Sở Giáo dục và Đào tạo tỉnh đã tổ chức lễ kỷ niệm ngày Nhà giáo Việt Nam/;
    for (const { headline, body } of [tcvn3, windows, parts]) {
      assert.equal(headline, 'Kỷ niệm ngày nhà giáo tại trung tâm tỉnh');
      assert.match(body[0].text, text);
    }
    assert.equal(tcvn3.datePublished, '2003-11-21T08:30:00+07:00');
    assert.deepEqual([windows.datePublished, windows.author], ['2009-06-05', 'Phạm Quốc Việt']);
  });

  it('reads pages of NukeViet, SharePoint and WordPress, and text of line breaks', async () => {
    const title = 'Sơ kết sáu tháng thực hiện đề án chuyển đổi số';
    const [nukeviet, sharepoint, wordpress, breaks] = await Promise.all(
      ['nukeviet', 'sharepoint', 'wordpress', 'line-breaks'].map(converted),
    );
    for (const { headline, body } of [nukeviet, sharepoint, wordpress, breaks]) {
      assert.equal(headline, title);
      assert.match(JSON.stringify(body[0]), /Chiều 15\/8, Ủy ban nhân dân thành phố tổ chức hội nghị/);
      assert.doesNotMatch(JSON.stringify(body), /Tin liên quan|Các tin|Chia sẻ|bình luận|admin|Trang chủ|DANH MỤC/);
    }
    assert.deepEqual([nukeviet.author, nukeviet.sourceOrganization], ['Hồng Nhung', 'Báo Bình Sơn']);
    assert.equal(nukeviet.image.caption, 'Quang cảnh hội nghị');
    assert.equal(types(nukeviet), 'paragraph paragraph figure paragraph');
    assert.deepEqual([sharepoint.datePublished, sharepoint.author], ['2023-08-15T16:20:00+07:00', 'Minh Tâm']);
    assert.equal(sharepoint.body[1].creditText, 'Minh Tâm');
    assert.equal(types(wordpress), 'paragraph figure heading paragraph paragraph embed');
    assert.equal(wordpress.datePublished, '2023-08-15T09:20:00+00:00');
    assert.deepEqual([breaks.datePublished, breaks.sourceOrganization], ['2012-08-15T16:20:00+07:00', 'Báo Phú Yên']);
    assert.equal(types(breaks), 'paragraph html paragraph');
  });

  it('leaves addresses relative where it does not know that of the page', async () => {
    const { url: address, body } = await converted('old-tables');
    assert.equal(address, undefined);
    assert.equal(body[1].image.url, 'upload/2015/nghiem-thu.jpg');
  });

  it('keeps the folder that a relative address belongs to', async () => {
    const page = (text) =>
      `<title>Đường liên xã</title><article><h1>Đường liên xã</h1><p>${'Đoạn đường dài 3 km. '.repeat(9)}${text}</p>`;
    const addresses = ['anh/a.jpg', '../b.jpg', '../../c.jpg', '/d.jpg', '?id=4', 'https://a.gov.vn/e.jpg', '#muc-2'];
    const links = addresses.map((address) => `<a href="${address}">xem</a>`).join(' ');
    const hrefs = ({ body }) => [...JSON.stringify(body).matchAll(/href=\\"([^"\\]*)/g)].map(([, href]) => href);
    const { stdout } = await run(['convert', '-'], { input: page(links) });
    assert.deepEqual(hrefs(JSON.parse(stdout)), addresses);
    const rooted = await run(['convert', '-'], { input: `<base href="/">${page('<a href="anh/a.jpg">xem</a>')}` });
    assert.deepEqual(hrefs(JSON.parse(rooted.stdout)), ['/anh/a.jpg']);
  });

  it('tells of a page that is nested too deep, or too large, instead of breaking', async () => {
    const title = '<title>Một trang của cổng</title><h1>Một trang của cổng</h1>';
    const deep = await run(['convert', '-'], { input: `${title}${'<div>'.repeat(4000)}<p>${'chữ '.repeat(200)}` });
    assert.deepEqual(deep, {
      code: 1,
      stdout: '',
      stderr: '-: Too many elements of the page are within each other; it could not be read.\n',
    });
    const large = await run(['convert', '-'], { input: `${title}${'<p>chữ'.repeat(21_000)}` });
    assert.match(large.stderr, /^-: It is larger than the limit\. \(the page has 21005 elements/);
  });

  it('runs no script of the page, loads nothing that it names, and believes the header where the page says nothing', async () => {
    const body = (await readFile(join(pages, 'windows-1258.html'), 'latin1'))
      .replace(/<meta[^>]*>/, '<script src="/a.js"></script><link rel="stylesheet" href="/a.css">')
      .replace('<h1>', `<img src="/a.png"><script>document.querySelector('h1').textContent = 'Bị sửa'</script><h1>`);
    const headers = { 'content-type': 'text/html; charset=windows-1258' };
    const { address, asked } = await useServer({ '/tin': { headers, body: Buffer.from(body, 'latin1') } });
    const { code, stdout } = await run(['convert', `${address}/tin`]);
    assert.equal(code, 0);
    assert.equal(JSON.parse(stdout).headline, 'Kỷ niệm ngày nhà giáo tại trung tâm tỉnh');
    assert.deepEqual(asked, ['/tin']);
  });
});
