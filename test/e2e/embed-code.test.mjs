/** What the page that makes the code computes: contrast, settings, code and policy. The page itself: embed.test.mjs. */
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { describe, it } from 'node:test';
import { formatNames } from '../../dist/article/formats/registry.js';
import { contrast, leastContrast, nearestPassing, toHex } from '../../demo/embed/contrast.js';
import { entriesOfFragment, fragmentOf } from '../../demo/embed/form.js';
import { pathsOf } from '../../demo/embed/json-paths.js';
import { noticesOf } from '../../demo/embed/notices.js';
import { policyOf } from '../../demo/embed/policy.js';
import { releaseName } from '../../demo/embed/release-name.js';
import { COLORS, SAMPLES, settingsOf, TOOLS } from '../../demo/embed/settings.js';
import { snippetOf } from '../../demo/embed/snippet.js';
import { cssOf } from '../../demo/embed/style-snippet.js';
import { en } from '../../demo/embed/strings/en.js';
import { vi } from '../../demo/embed/strings/vi.js';
import { releasedPage } from '../../tools/release/embed-page.mjs';

const read = (path) => readFile(new URL(path, import.meta.url), 'utf8');
const pageAddress = 'https://demo.example/embed.html';
const bundle = { name: 'gov-article', integrity: 'sha384-q83vEjRW' };
const snippet = (entries, fallback = { href: '/bai', words: 'Đọc' }) =>
  snippetOf(settingsOf(entries), { bundle, version: '1.2.3', fallback, pageAddress });
const policy = (entries, seen = {}) =>
  policyOf(settingsOf(entries), { pictures: [], recordings: [], ...seen }, pageAddress);
const nothing = { source: 'address', folder: '/js/' };

describe('the contrast of the page that makes the code', () => {
  // As the tools of WCAG's working group and of browsers give them, to two places.
  for (const [one, other, ratio] of [
    ['#000000', '#ffffff', 21],
    ['#777777', '#ffffff', 4.48],
    ['#767676', '#ffffff', 4.54],
    ['#949494', '#ffffff', 3.03],
    ['#ff0000', '#ffffff', 4],
    ['#0000ff', '#ffffff', 8.59],
    ['#00ff00', '#000000', 15.3],
    ['#ffffff', '#ffffff', 1],
  ]) {
    it(`is ${ratio} for ${one} on ${other}, in either order`, () => {
      assert.equal(Number(contrast(one, other).toFixed(2)), ratio);
      assert.equal(contrast(other, one), contrast(one, other));
    });
  }

  it('of the element’s own colours is enough for text', () => {
    for (const { background, ...others } of Object.values(COLORS)) {
      for (const color of Object.values(others)) assert.ok(contrast(color, background) >= 4.5, color);
    }
  });

  for (const [color, papers] of [
    ['#999999', ['#ffffff']],
    ['#e0a93a', ['#fbf5e9']],
    ['#444444', ['#121212']],
    ['#ff0000', ['#ffffff', '#eeeeee']],
  ]) {
    it(`passes with the colour offered for ${color} on ${papers}, and only just`, () => {
      const found = nearestPassing(color, papers, 4.5);
      assert.ok(leastContrast(found, papers) >= 4.5, found);
      assert.ok(leastContrast(found, papers) < 4.7, found);
    });
  }

  it('offers a colour that passes as it is, and none where none would', () => {
    assert.equal(nearestPassing('#0b5394', ['#ffffff'], 4.5), '#0b5394');
    assert.equal(nearestPassing('#0b5394', ['#777777'], 7), undefined);
  });

  it('reads colours as people write them', () => {
    assert.deepEqual(['#0B5394', ' 0b5394 ', '#abc', 'red', '#12345', '#fff;}', ''].map(toHex), [
      '#0b5394',
      '#0b5394',
      '#aabbcc',
      undefined,
      undefined,
      undefined,
      undefined,
    ]);
  });
});

describe('the settings of the page that makes the code', () => {
  it('are those of the element where nothing, or nonsense, was chosen', () => {
    const nonsense = Object.fromEntries(Object.keys(settingsOf({})).map((name) => [name, 'javascript:alert(1)//"}<']));
    const { source, sample, scheme, font, measure, spacing, headingLevel, address, fallback, folder, tools, mapping } =
      settingsOf({ ...nonsense, 'light-text': 'red;}', tools: 'alert script', mapping: 'x' });
    assert.deepEqual(
      { source, sample, scheme, font, measure, spacing, headingLevel, address, fallback, folder, tools, mapping },
      {
        source: 'sample',
        sample: 'portal',
        scheme: 'light',
        font: 'system',
        measure: 44,
        spacing: 1.1,
        headingLevel: 1,
        address: '',
        fallback: '',
        folder: '/',
        tools: [],
        mapping: [],
      },
    );
    assert.deepEqual(settingsOf({ 'light-text': 'red;}' }).light, COLORS.light);
  });

  it('take the full script for tools that only that has, and for reports', () => {
    const needs = (entries) => settingsOf(entries).needsFullScript;
    assert.deepEqual(
      TOOLS.filter((tools) => needs({ tools })),
      ['listen', 'display', 'contents', 'enlarge', 'share', 'save'],
    );
    assert.equal(needs({ reportTo: 'a@b.example' }), true);
  });

  it('go into a link and come back', () => {
    const usual = { address: '', tools: 'email', mapping: '', text: '' };
    const chosen = {
      address: 'https://a.example/?q=1&b=“=”#x',
      tools: '',
      mapping: 'headline=a.b\nauthor==Tỉnh',
      text: '{}',
    };
    const { lang, ...back } = entriesOfFragment(fragmentOf(chosen, usual, 'en'));
    assert.equal(lang, 'en');
    assert.deepEqual({ ...usual, ...back }, { ...chosen, text: '' }); // pasted JSON stays
    assert.deepEqual(entriesOfFragment('#code'), {});
  });
});

describe('the code', () => {
  it('has version and hash of the script, the address, the tools and the fallback', () => {
    assert.equal(
      snippet({ ...nothing, address: 'https://a.example/1.json', tools: 'print email', headingLevel: '2' }),
      `<!-- gov-article 1.2.3 -->
<link rel="preload" href="https://a.example/1.json" as="fetch" crossorigin>
<script src="/js/gov-article-1.2.3.abcdef12.js" integrity="sha384-q83vEjRW" crossorigin="anonymous" defer></script>

<gov-article src="https://a.example/1.json" heading-level="2" tools="print email">
  <p><a href="/bai">Đọc</a></p>
</gov-article>`,
    );
  });

  it('has no preload where the element waits, and none where nothing is loaded', () => {
    const lazy = snippet({ ...nothing, address: '/1.json', lazy: 'on' });
    assert.match(lazy, /<gov-article src="\/1\.json" loading="lazy"/);
    for (const code of [lazy, snippet(nothing), snippet({ source: 'text', folder: '/js/', text: '{}' })])
      assert.doesNotMatch(code, /preload/);
  });

  it('has the name that the script has in a release', async () => {
    for (const name of ['gov-article', 'gov-article-full']) {
      const script = await readFile(new URL(`../../dist/${name}.js`, import.meta.url));
      const { integrity } = JSON.parse(await read(`../../dist/${name}.integrity.json`));
      const hash = createHash('sha384').update(script).digest('hex').slice(0, 8);
      assert.equal(releaseName({ name, integrity }, '1.2.3'), `${name}-1.2.3.${hash}.js`);
    }
  });

  it('says so where no tools are wanted', () => {
    assert.match(snippet(nothing), /<gov-article tools="">/);
  });

  it('has a mapping, with a list where a field was given several paths', () => {
    const code = snippet({ ...nothing, address: '/a', mapping: 'headline=Ten\nauthor=But\nauthor=Nguoi' });
    const [, json] = /data-mapping>([^<]*)<\/script>/.exec(code);
    assert.deepEqual(JSON.parse(json), { headline: 'Ten', author: ['But', 'Nguoi'] });
  });

  it('lets nothing out of values and of JSON', () => {
    const evil = `"><script>alert('1')</script><!--&quot;`;
    const code = snippet(
      {
        source: 'text',
        folder: '/js/',
        text: JSON.stringify({ a: evil }),
        item: evil,
        format: evil,
        mapping: `headline=${evil}`,
      },
      { href: `/x?${evil}`, words: evil },
    );
    assert.equal(code.match(/<script/g).length, 3); // the bundle, the mapping, the JSON
    assert.equal(code.match(/<\/script>/g).length, 3);
    assert.equal(code.match(/<!--/g).length, 1); // the version
    const [, json] = /"application\/json">([^<]*)<\/script>/.exec(code);
    assert.equal(JSON.parse(json).a, evil);
  });

  it('has no script for a text that is no JSON', () => {
    assert.doesNotMatch(snippet({ source: 'text', folder: '/js/', text: '</script>{' }), /application\/json/);
  });
});

describe('what is still to be done', () => {
  for (const texts of [vi, en]) {
    const notices = (entries) => noticesOf(settingsOf({ fallback: '/', ...entries }), {}, texts);

    it(`is to take http: out of addresses, or the host (${texts.language})`, () => {
      const [address, folder, ...others] = notices({
        source: 'address',
        address: 'HTTP://cong.example/wp-json/wp/v2/posts/1?_embed',
        folder: 'http://cdn.example/js',
      });
      assert.match(address, /`https:`.*`\/wp-json\/wp\/v2\/posts\/1\?_embed`/);
      assert.match(folder, /`\/js\/`/);
      assert.deepEqual(others, []);
    });

    it(`is nothing where addresses have https: or no host (${texts.language})`, () => {
      for (const address of ['https://cong.example/1', '//cong.example/1', '/1', '/http://x'])
        assert.deepEqual(notices({ source: 'address', address, folder: '/js/' }), [], address);
    });
  }
});

describe('the style sheet', () => {
  it('is empty where nothing was changed', () => assert.equal(cssOf(settingsOf({})), ''));

  it('has what was changed, and nothing else', () => {
    assert.equal(
      cssOf(settingsOf({ 'light-accent': '#A3201D', font: 'page', measure: '40' })),
      `gov-article {
  --gov-article-font-family: inherit;
  --gov-article-measure: 40em;
  --gov-article-accent-color: #a3201d;
}`,
    );
  });

  it('says both colours for pages of both kinds, and the light one alone for browsers that know no other', () => {
    const css = cssOf(settingsOf({ scheme: 'both', 'light-accent': '#a3201d' }));
    assert.equal(css.match(/accent-color: #a3201d;/g).length, 1);
    assert.match(css, /@supports[^}]*accent-color: light-dark\(#a3201d, #8ec5ff\);/);
  });
});

describe('the policy', () => {
  it('is the strictest for an article on the portal’s own server', () => {
    assert.equal(
      policy({ ...nothing, address: '/api/1' }),
      "Content-Security-Policy: default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; " +
        "connect-src 'self'; require-trusted-types-for 'script'; trusted-types lit-html gov-article",
    );
  });

  it('names the servers of the API, of the script and of the pictures once each', () => {
    const pictures = [
      'https://img.example/a.png',
      'https://img.example/b.png',
      'data:image/png;base64,AA',
      `${pageAddress}x`,
    ];
    const line = policy(
      { source: 'address', address: 'https://api.example:8443/1?x', folder: 'https://cdn.example/js' },
      { pictures },
    );
    assert.match(line, /; script-src https:\/\/cdn\.example; /);
    assert.match(line, /; img-src 'self' https:\/\/img\.example data:; connect-src https:\/\/api\.example:8443; /);
  });

  it('lets pictures be read where they are saved, and recordings be heard where there is a voice', () => {
    const seen = { pictures: ['https://img.example/a.png'], recordings: ['https://audio.example/a.mp3'] };
    const entries = { ...nothing, address: '/api/1' };
    assert.match(
      policy({ ...entries, tools: 'save listen' }, seen),
      /connect-src 'self' https:\/\/img\.example; media-src https:\/\/audio\.example;/,
    );
    assert.doesNotMatch(policy({ ...entries, tools: 'email' }, seen), /media-src|connect-src[^;]*img/);
  });

  it('has no room for a host that would say more than its name', () => {
    const pictures = [
      'https://a;script-src/x.png',
      "https://a'unsafe-inline'/x.png",
      'https://*/x.png',
      'blob:https://b/1',
      'javascript:1',
    ];
    assert.equal(policy({ ...nothing, address: '/1' }, { pictures }), policy({ ...nothing, address: '/1' }));
  });
});

describe('the paths offered for a mapping', () => {
  it('lead to every value of the mapping of the sample', async () => {
    const { src, mapping } = SAMPLES.own;
    const paths = pathsOf(JSON.parse(await read(`../../demo/${src}`)));
    for (const [, path] of mapping)
      assert.ok(
        paths.some((each) => each.path === path),
        path,
      );
    assert.match(paths.find(({ path }) => path === 'BaiViet.TieuDe').sample, /^Phường Bình Minh/);
  });

  it('are those of the first article of a list, also in an envelope', () => {
    const paths = (json) => pathsOf(json).map(({ path }) => path);
    assert.deepEqual(paths([{ a: 1 }, { b: 2 }]), ['a']);
    assert.deepEqual(paths({ count: 1, data: [{ a: { b: ['x'] }, 'c.d': 1, e: null }] }), ['a.b']);
    assert.deepEqual(paths(undefined), []);
    assert.deepEqual(paths([]), []);
  });
});

describe('what the page that makes the code offers', () => {
  const optionsOf = async (id) => {
    const html = await read('../../demo/embed.html');
    const [list] = html.slice(html.indexOf(`id="${id}"`)).split(/<\/(?:select|datalist)>/);
    return [...list.matchAll(/<option(?: value="([^"]+)")?>([^<]*)/g)].map(([, value, text]) => value ?? text);
  };

  it('are the formats of the element', async () => {
    assert.deepEqual((await optionsOf('format')).sort(), formatNames().sort());
  });

  it('are the tools of the element', async () => {
    const [, table] = (await read('../../src/elements/gov-article/tools.ts')).split('const TOOLS');
    const names = [...table.matchAll(/^ {2}'?([\w-]+)'?: \{ tag/gm)].map(([, name]) => name);
    assert.deepEqual([...TOOLS].sort(), names.sort());
  });

  it('are fields of article format 1', async () => {
    const fields = (await optionsOf('fields')).map((path) => path.split('.')[0]);
    const { properties } = JSON.parse(await read('../../dist/article.schema.json'));
    assert.ok(fields.length > 20);
    assert.deepEqual(
      fields.filter((field) => !(field in properties)),
      [],
    );
  });
});

describe('the words of the page that makes the code', () => {
  const shape = (value) =>
    Object.fromEntries(
      Object.entries(value).map(([key, inner]) => [key, isTable(inner) ? shape(inner) : kindOf(inner)]),
    );
  const isTable = (value) => typeof value === 'object' && !Array.isArray(value);
  const kindOf = (value) => (Array.isArray(value) ? value.length : typeof value);

  it('are all there in both languages', () => assert.deepEqual(shape(en), shape(vi)));

  it('are those that the page asks for', async () => {
    const demo = await read('../../demo/embed.html');
    const html = demo + releasedPage(demo, 'full.js');
    const asked = [...html.matchAll(/data-(?:text|name)="(\w+)"/g)].map(([, key]) => key);
    assert.deepEqual(
      [...new Set(asked)].filter((key) => !(key in vi.page)),
      [],
    );
    assert.deepEqual(
      Object.keys(vi.page).filter((key) => !asked.includes(key)),
      ['title'],
    );
  });

  it('explain every error and every warning of the element', async () => {
    const source = await read('../../src/article/errors.ts');
    const codes = (start) =>
      [
        ...source
          .slice(source.indexOf(start))
          .split(';')[0]
          .matchAll(/\| '([\w-]+)'/g),
      ].map(([, code]) => code);
    const errors = codes('ArticleErrorCode =');
    const warnings = codes('  code:\n');
    assert.ok(errors.length >= 12 && warnings.length >= 9);
    for (const code of errors) assert.ok(vi.problems.errors[code], code);
    for (const code of warnings) assert.ok(vi.problems.warnings[code], code);
  });
});
