import assert from 'node:assert/strict';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { pathToFileURL } from 'node:url';
import { root, run, useFolder, useServer } from './run.mjs';

const folder = await useFolder();
const article = {
  articleVersion: 1,
  inLanguage: 'vi',
  headline: 'Khánh thành cầu Rạch Giữa',
  datePublished: '2024-02-12T09:30:00+07:00',
  body: [{ type: 'paragraph', text: 'Cầu dài 120 mét.' }],
};
await mkdir(join(folder, 'bai/khoa'), { recursive: true });
await writeFile(join(folder, 'bai/a.json'), JSON.stringify(article));
await writeFile(join(folder, 'bai/khoa/b.json'), JSON.stringify(article));

const here = (args, environment = {}) => run(args, { cwd: folder, env: { LC_ALL: 'en_US.UTF-8', ...environment } });
const wrong = async (...args) => {
  const { code, stdout, stderr } = await here(args);
  assert.deepEqual([code, stdout], [2, ''], args.join(' '));
  return stderr;
};

describe('what the command line is told', () => {
  it('knows the tools of the element, and no others', async () => {
    const source = await readFile(join(root, 'src/elements/gov-article/tools.ts'), 'utf8');
    const names = [...source.matchAll(/^ {2}'?([a-z-]+)'?: \{ tag:/gm)].map(([, name]) => name);
    assert.ok(names.length > 5);
    const told = await wrong('render', 'bai/a.json', '--tools', 'email foo');
    assert.equal(told, `--tools does not take “foo”; there are: ${names.join(', ')}.\n`);
    assert.equal((await here(['render', 'bai/a.json', '--tools', ` ${names.join('  ')} `])).code, 0);
  });

  it('refuses languages that it cannot speak or write', async () => {
    const told = '--lang does not take “fr”; there are: vi, en.\n';
    assert.equal(await wrong('check', 'bai/a.json', '--lang', 'fr'), told);
    assert.equal(await wrong('--lang=fr', '--help'), told);
    assert.match(
      await wrong('render', 'bai/a.json', '--page-lang', 'xx yy'),
      /^--page-lang needs the code of a language/,
    );
    assert.match((await here(['render', 'bai/a.json', '--page-lang', 'en-gb'])).stdout, /<html lang="en-GB">/);
  });

  it('takes the language for no command', async () => {
    assert.match(await wrong('--lang', 'en'), /^gov-article: the article of a government portal/);
    assert.match(await wrong('--lang', 'en', 'chek'), /^There is no command “chek”\. Did you mean “check”\?/);
  });

  it('blames the command, not the article, for a mapping or a format that cannot be used', async () => {
    for (const mapping of ['{bad', '{"titel": "Title"}', '{"headline": 1}', 'bai/khong-co.json'])
      assert.match(
        await wrong('check', 'bai/a.json', '--mapping', mapping),
        /^--mapping (?:cannot be used|needs a file)/,
      );
    assert.match(
      await wrong('render', 'bai/a.json', '--format', 'jomla'),
      /^--format does not take “jomla”; there are: .*joomla/,
    );
    await writeFile(join(folder, 'mapping.json'), '\uFEFF{"headline": "TieuDe"}');
    const { code, stdout } = await run(['render', '-', '--mapping', 'mapping.json'], {
      cwd: folder,
      input: '{"TieuDe": "Lịch tiếp công dân"}',
    });
    assert.equal(code, 0);
    assert.match(stdout, /<h1[^>]*>Lịch tiếp công dân/);
  });
});

describe('what the command line reads', () => {
  // Whoever runs the tests may be root, whom no folder is closed to.
  const closed = async () => {
    const module = join(folder, 'closed.mjs');
    await writeFile(
      module,
      `import promises from 'node:fs/promises';
      import { syncBuiltinESMExports } from 'node:module';
      const { readdir } = promises;
      promises.readdir = (path, ...rest) =>
        /khoa$/.test(path)
          ? Promise.reject(Object.assign(new Error('EACCES: permission denied'), { code: 'EACCES', syscall: 'scandir' }))
          : readdir(path, ...rest);
      syncBuiltinESMExports();`,
    );
    return { NODE_OPTIONS: `--import=${pathToFileURL(module).href}` };
  };

  it('goes on after a folder that it may not look into, and tells of it', async () => {
    for (const input of ['bai', 'bai/**/*.json']) {
      const { code, stdout, stderr } = await here(['check', input], await closed());
      assert.equal(code, 2, stderr);
      assert.match(stdout, /bai\/a\.json \(native\)/, input);
      assert.match(stdout, /bai\/khoa: could not be read\n/);
      assert.match(stdout, /2 articles: 1 fine, 1 could not be read\n$/);
    }
  });

  it('finds by patterns that the shell left, and tells where nothing is like one', async () => {
    const found = await here(['check', '**/*.json']);
    assert.match(found.stdout, /2 articles: 2 fine\n$|3 articles: 2 fine/);
    const { code, stdout } = await here(['check', 'bai/*.jsn', 'bai/a.json']);
    assert.equal(code, 2);
    assert.match(stdout, /It was not found\. \(no file is like bai\/\*\.jsn\)/);
    assert.match(stdout, /1 fine, 1 could not be read/);
  });

  it('says why an address could not be read', async () => {
    const { address } = await useServer({ '/loop': { status: 302, headers: { location: '/loop' } } });
    const named = `${address.replace('//', '//ten:matkhau@')}/a`;
    const { code, stdout } = await here(['check', `${address}/loop`, named]);
    assert.equal(code, 2);
    assert.match(stdout, /\/loop could not be reached; redirect count exceeded\)/);
    assert.match(stdout, /\/a could not be reached; [^)]*includes credentials\)/);
  });
});
