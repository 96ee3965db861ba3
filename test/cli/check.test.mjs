import assert from 'node:assert/strict';
import { mkdir, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { describe, it } from 'node:test';
import { root, run, useFolder, useServer } from './run.mjs';

const folder = await useFolder();
const good = {
  articleVersion: 1,
  inLanguage: 'vi',
  headline: 'Khánh thành cầu Rạch Giữa',
  datePublished: '2024-02-12T09:30:00+07:00',
  body: [{ type: 'paragraph', html: 'Xem <a href="https://portal.example/12">Kế hoạch số 12</a>.' }],
};
const image = { url: 'https://portal.example/1.jpg', width: 600, height: 400 };
const articles = {
  good,
  blocks: {
    articleVersion: 1,
    headline: 'THE NEW BRIDGE IS OPEN TO EVERYBODY FROM TODAY ON',
    body: [
      { type: 'figure', image },
      { type: 'figure', image: { ...image, alt: 'IMG_2018.jpg' } },
      { type: 'figure', image: { ...image, alt: 'The bridge' }, caption: 'The  bridge' },
      { type: 'figure', image: { url: image.url, alt: 'A crowd' } },
      { type: 'heading', level: 3, text: 'Costs' },
      { type: 'table', rows: [[{ text: 'Steel' }, { text: '12' }]] },
      {
        type: 'paragraph',
        html: 'Plan <a href="https://a.example/p">here</a>, <a href="https://a.example/">https://a.example/</a>',
      },
      { type: 'list', items: [{ html: 'It is <span style="color: red">closed</span> on Sunday' }] },
    ],
  },
  html: {
    ...good,
    body: undefined,
    bodyHtml:
      '<h2>Một</h2><h4>Hai</h4><p>Tải <a href="/t.pdf">tại đây</a>, <a href="/x">» Xem thêm</a></p>' +
      '<p>Hạn chót <font color="#ff0000">ngày mai</font>.</p><p><font color="red">Cả đoạn này màu đỏ.</font></p>' +
      '<p>TẤT CẢ CÔNG DÂN ĐẾN NHẬN KẾT QUẢ TRƯỚC NGÀY 30</p>' +
      '<table><tr><td>A</td><td>1</td></tr><tr><td>B</td><td>2</td></tr></table>',
  },
  old: {
    ...good,
    body: undefined,
    bodyHtml: '<p>Ngµy 20 th¸ng 11, së gi¸o dôc vµ ®µo t¹o tæ chøc lÔ kû niÖm t¹i tØnh</p>',
  },
  post: { id: 1, title: { rendered: 'Tiêu đề' }, content: { rendered: '<p>Chữ</p>' }, date: '2024-01-01' },
  untitled: { articleVersion: 1 },
};
/** What was found in each of these, of one run: starting a program for each would take longer than the rest. */
const found = await checkAll();

async function checkAll() {
  const place = join(folder, 'tat-ca');
  await mkdir(place);
  for (const [name, article] of Object.entries(articles))
    await writeFile(join(place, `${name}.json`), JSON.stringify(article));
  const { code, stdout } = await run(['check', place, '--json']);
  const { summary, results } = JSON.parse(stdout);
  const byName = Object.fromEntries(results.map((result) => [basename(result.source, '.json'), result]));
  return { code, summary, ...byName };
}

const told = ({ findings }) => findings.map(({ code, path, wcag }) => [code, path, wcag].filter(Boolean).join(' '));

describe('gov-article check', () => {
  it('counts, and says of each article its format and its title', () => {
    assert.equal(found.code, 1);
    assert.deepEqual(found.summary, {
      articles: 6,
      fine: 2,
      findings: 4,
      unreadable: 0,
      byKind: { error: 1, warning: 4, accessibility: 15, response: 0 },
    });
    const { status, format, headline, error, findings } = found.good;
    assert.deepEqual([status, format, headline, error, findings], ['fine', 'native', good.headline, null, []]);
    assert.equal(found.post.format, 'wordpress');
  });

  it('finds what is hard to access in blocks, with its place and criterion', () => {
    assert.deepEqual(told(found.blocks).sort(), [
      'alt-is-caption body[2].image.alt 1.1.1',
      'bare-address body[6].html 2.4.4',
      'capitals headline',
      'color-only body[7].items[0].html 1.4.1',
      'heading-skipped body[4] 1.3.1',
      'junk-alt body[1].image 1.1.1',
      'missing-alt body[0].image 1.1.1',
      'missing-language inLanguage 3.1.1',
      'missing-size body[3].image',
      'no-date datePublished',
      'table-without-heads body[5].head 1.3.1',
      'vague-link body[6].html 2.4.4',
    ]);
    for (const { message, remedy } of found.blocks.findings) assert.ok(message && remedy);
  });

  it('finds the same in HTML, and old encodings', () => {
    assert.deepEqual(told(found.html), [
      'heading-skipped bodyHtml 1.3.1',
      'table-without-heads bodyHtml 1.3.1',
      'vague-link bodyHtml 2.4.4',
      'vague-link bodyHtml 2.4.4',
      'color-only bodyHtml 1.4.1',
      'capitals bodyHtml',
    ]);
    assert.equal(found.html.findings[3].received, '“» Xem thêm” → /x');
    assert.deepEqual(told(found.old), ['encoding bodyHtml 1.1.1']);
  });

  it('writes nothing of an article to the terminal that would act there', async () => {
    const input = JSON.stringify({ ...good, headline: 'Tiêu đề\u001b[2J\u202e giả' });
    const { code, stdout } = await run(['check', '-'], { input });
    assert.equal(code, 0);
    assert.match(stdout, /^stdin \(native\): “Tiêu đề \[2J {2}giả”\n/);
  });

  it('begins no line of its report with words of an article', async () => {
    const article = { articleVersion: 1, headline: 'Tin\n::error::giả\nb.json (native): tốt', bodyHtml: '<p>Tin</p>' };
    const { stdout } = await run(['check', '-'], { input: JSON.stringify(article) });
    assert.doesNotMatch(stdout, /^(?:::error|b\.json)/m);
  });

  it('writes nothing into its JSON that a terminal would act on, and loses nothing', async () => {
    const headline = 'Tin \u009b31m \u202e hay';
    const article = { articleVersion: 1, headline, bodyHtml: '<p>Tin</p>' };
    const { stdout } = await run(['check', '--json', '-'], { input: JSON.stringify(article) });
    assert.doesNotMatch(stdout, /[\u007f-\u009f\u202a-\u202e]/);
    assert.equal(JSON.parse(stdout).results[0].headline, headline);
  });

  it('goes on after articles that are nested without end', async () => {
    const deep = {
      body: `${'['.repeat(50_000)}${']'.repeat(50_000)}`,
      bodyHtml: JSON.stringify('<div>'.repeat(50_000)),
    };
    const files = Object.keys(deep).map((key) => join(folder, `${key}.json`));
    for (const [i, [key, json]] of Object.entries(deep).entries())
      await writeFile(files[i], `{"articleVersion":1,"headline":"Tin","${key}":${json}}`);
    const { stdout } = await run(['check', ...files, join(root, 'demo/articles/portal-article.json')]);
    assert.match(stdout, /3 articles: 1 fine, 2 with something to mend/);
    assert.match(stdout, /bodyHtml.*\n.*100 tags/);
  });

  it('tells an error with its place', () => {
    assert.deepEqual(told(found.untitled), ['invalid headline']);
    assert.equal(found.untitled.status, 'findings');
    assert.match(found.untitled.findings[0].received, /^headline: expected a value/);
  });

  it('reads folders, patterns and files, counts what is allowed, and goes on after what cannot be read', async () => {
    const place = join(folder, 'vai');
    await mkdir(join(place, 'sau'), { recursive: true });
    await writeFile(join(place, 'tot.json'), JSON.stringify(good));
    await writeFile(join(place, 'sau/thieu-ngay.json'), JSON.stringify({ ...good, datePublished: undefined }));
    const all = await run(['check', place, join(place, 'tot.json'), '--max-warnings', '1']);
    assert.equal(all.code, 0);
    assert.match(all.stderr, /^\[1\/2\] .*thieu-ngay\.json\n\[2\/2\] .*tot\.json\n$/);
    assert.match(all.stdout, /no date of publishing \[no-date · datePublished\]/);
    assert.match(all.stdout, /2 articles: 1 fine, 1 with something to mend\n$/);
    const vi = { env: { LANG: 'vi_VN.UTF-8' }, cwd: place };
    const some = await run(['check', '**/thieu*.json', 'khong-co.json'], vi);
    assert.equal(some.code, 2);
    assert.match(some.stdout, /không có ngày đăng \[no-date · datePublished\]\n {6}→ Ghi datePublished/);
    assert.match(some.stdout, /khong-co\.json: không đọc được\n {2}Không tìm thấy\./);
    const piped = await run(['check', '-'], { input: JSON.stringify(articles.untitled), ...vi });
    assert.deepEqual([piped.code, piped.stdout.split('\n')[0]], [1, 'stdin (native): không có tiêu đề']);
  });

  it('looks at the answer of a server, and asks for nothing but the address', async () => {
    const long = { ...good, body: [{ type: 'paragraph', text: 'Một câu dài. '.repeat(1000) }] };
    const bare = { headers: { 'content-type': 'text/html; charset=windows-1258' }, body: JSON.stringify(long) };
    const headers = {
      'content-type': 'application/ld+json',
      'cache-control': 'max-age=60',
      etag: '"1"',
      'access-control-allow-origin': 'https://portal.example',
    };
    const { address, asked } = await useServer({
      '/bare': bare,
      '/good': { headers, body: JSON.stringify(good) },
      '/moved': { status: 301, headers: { location: '/good' } },
      '/login': { status: 403 },
      '/slow': { body: null },
    });
    const paths = ['/bare', '/good', '/moved', '/login', '/gone', '/slow'];
    const { code, stdout } = await run([
      ...['check', '--json', '--page', 'https://portal.example/tin', '--timeout', '1500'],
      ...paths.map((path) => `${address}${path}#noi-dung`),
    ]);
    const { results } = JSON.parse(stdout);
    assert.equal(code, 2);
    assert.deepEqual(told(results[0]), [
      'content-type Content-Type',
      'charset Content-Type',
      'no-cache Cache-Control',
      'no-validator ETag',
      'not-compressed Content-Encoding',
      'no-cors Access-Control-Allow-Origin',
    ]);
    assert.deepEqual(told(results[1]), []);
    assert.deepEqual(told(results[2]), ['redirected URL']);
    assert.deepEqual(
      results.slice(3).map(({ error }) => error.code),
      ['forbidden', 'not-found', 'timeout'],
    );
    assert.deepEqual(asked.sort(), ['/bare', '/gone', '/good', '/good', '/login', '/moved', '/slow']);
  });

  const corpora = process.env.GOV_ARTICLE_CORPORA;
  it(
    'gets through the answers of real APIs',
    { skip: corpora ? false : 'GOV_ARTICLE_CORPORA is not set' },
    async () => {
      const { code, stdout } = await run(['check', corpora, '--json']);
      const { summary, results } = JSON.parse(stdout);
      assert.equal(code, 1);
      assert.ok(summary.articles > 20 && summary.unreadable === 0);
      for (const { findings } of results)
        for (const { received } of findings) assert.doesNotMatch(received, /base\.invalid/);
    },
  );
});
