/**
 * Tries what the editors of old CMSs leave of a pasted element: TinyMCE (Joomla, WordPress) and CKEditor 4 (NukeViet, DNN,
 * mojoPortal, Drupal), as they come and as a CMS can set them. The editors are in a folder of their own:
 *
 *   npm install --prefix /tmp/editors tinymce@6 ckeditor4@4.22.1
 *   npm run build && node tools/recipes/editors.mjs /tmp/editors
 */
import assert from 'node:assert/strict';
import { join } from 'node:path';
import { startServer } from '../../test/e2e/server.mjs';
import { runTrial } from './trial.mjs';

const [editors] = process.argv.slice(2);
if (!editors) throw new Error('the folder with the editors is missing');

const PASTED =
  '<p>Trước</p><script src="/js/gov-article.js" defer></script>' +
  '<gov-article src="/api/1.json" tools="print"><a href="/1">Đọc</a></gov-article><p>Sau</p>';

const tiny = (options) => `tinymce.init({ selector: '#t', promotion: false, ...${JSON.stringify(options)},
  setup(editor) { editor.on('init', () => { editor.setContent(pasted); kept = editor.getContent(); }); } });`;
const ck = (options) => `CKEDITOR.config.versionCheck = false; CKEDITOR.replace('t', ${JSON.stringify(options)})
  .on('instanceReady', ({ editor }) => editor.setData(pasted, { callback() { kept = editor.getData(); } }));`;

const cases = [
  ['TinyMCE as it comes', 'tinymce/tinymce.min.js', tiny({}), { element: undefined, script: false }],
  [
    'TinyMCE with custom_elements',
    'tinymce/tinymce.min.js',
    tiny({ custom_elements: 'gov-article', extended_valid_elements: 'gov-article[*]' }),
    { element: 'api/1.json', script: false }, // relative to the page of the editor
  ],
  [
    'TinyMCE with custom_elements and convert_urls: false',
    'tinymce/tinymce.min.js',
    tiny({ custom_elements: 'gov-article', extended_valid_elements: 'gov-article[*]', convert_urls: false }),
    { element: '/api/1.json', script: false },
  ],
  ['CKEditor 4 as it comes', 'ckeditor4/ckeditor.js', ck({}), { element: undefined, script: false }],
  [
    'CKEditor 4 with allowedContent',
    'ckeditor4/ckeditor.js',
    ck({ allowedContent: true }),
    { element: '/api/1.json', script: true },
  ],
];

await runTrial('editors', async ({ later, check, openPlain }) => {
  const pageOf = (file, code) => (request, response) =>
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(
      `<!doctype html><textarea id="t"></textarea><script src="/${file}"></script>
        <script>let kept; const pasted = ${JSON.stringify(PASTED).replaceAll('</script', '<\\/script')}; ${code}</script>`,
    );
  const server = await startServer({
    roots: [join(editors, 'node_modules')],
    routes: Object.fromEntries(cases.map(([, file, code], i) => [`/${i}.html`, pageOf(file, code)])),
  });
  later(() => server.close());
  for (const [i, [name, , , expected]] of cases.entries()) {
    await check(`${name} ${expected.element ? 'leaves' : 'takes out'} the element`, async () => {
      const page = await openPlain(`${server.origin}/${i}.html`);
      await page.waitForFunction('kept !== undefined');
      const kept = await page.evaluate('kept');
      const found = { element: /<gov-article src="([^"]*)"/.exec(kept)?.[1], script: kept.includes('<script') };
      assert.deepEqual(found, expected, kept);
      assert.ok(kept.includes('Đọc</a>'), 'the link of the fallback is left');
    });
  }
});
