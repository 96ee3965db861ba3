import assert from 'node:assert/strict';
import { cp, mkdir, readFile, symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { root, run, useFolder } from './run.mjs';

const folder = await useFolder();

describe('gov-article on the command line', () => {
  it('has the version of the package', async () => {
    const { version, bin } = JSON.parse(await readFile(join(root, 'package.json'), 'utf8'));
    assert.deepEqual(await run(['--version']), { code: 0, stdout: `${version}\n`, stderr: '' });
    assert.match(await readFile(join(root, bin['gov-article']), 'utf8'), /^#!\/usr\/bin\/env node\n/);
  });

  it('speaks the language of the terminal, Vietnamese where that is neither of ours, and the one that is asked for', async () => {
    const first = async (args, env) => (await run(args, { env })).stdout.split('\n')[0];
    const vi = 'gov-article: bài viết của cổng thông tin điện tử, từ dòng lệnh';
    const en = 'gov-article: the article of a government portal, on the command line';
    assert.equal(await first(['--help'], {}), vi);
    assert.equal(await first(['--help'], { LANG: 'C.UTF-8' }), vi);
    assert.equal(await first(['--help'], { LANG: 'vi_VN.UTF-8', LC_ALL: 'en_GB.UTF-8' }), en);
    assert.equal(await first(['--help', '--lang', 'en'], { LANG: 'vi_VN.UTF-8' }), en);
    assert.equal(await first(['--lang=vi', '--help'], { LANG: 'en_US.UTF-8' }), vi);
  });

  it('explains every option of every command, in both languages', async () => {
    const { readOptions } = await import('../../dist/cli/options.js');
    const { stringsOf } = await import('../../dist/cli/strings/strings.js');
    for (const language of ['vi', 'en']) {
      const { help, ...strings } = stringsOf(language);
      for (const name of ['render', 'check', 'convert']) {
        const options = [...help[name].matchAll(/^ {2}(?:-\w, )?--([\w-]+)( <| vi)?/gm)];
        const args = options.flatMap(([, option, value]) => [`--${option}`, ...(value ? ['x'] : [])]);
        const read = readOptions(name, args, strings).options;
        assert.deepEqual(Object.keys(read).sort(), options.map(([, option]) => option).sort());
        assert.throws(() => readOptions(name, ['--none'], strings), { name: 'UsageError' });
        const usage = new RegExp(`gov-article ${name} <[^>]*\\|(?:folder|thư mục)\\|->…`);
        for (const text of [help.all, help[name]]) assert.match(text, usage);
      }
    }
  });

  it('names the command or the option that was meant, without a stack', async () => {
    const wrong = async (...args) => {
      const { code, stdout, stderr } = await run(args);
      assert.deepEqual([code, stdout], [2, '']);
      return stderr;
    };
    assert.equal(
      await wrong('chek', 'a.json'),
      'There is no command “chek”. Did you mean “check”? See: gov-article --help\n',
    );
    assert.equal(await wrong('check', '--jsn', 'a.json'), 'There is no option --jsn. Did you mean --json?\n');
    assert.equal(await wrong('render', '--out'), 'The option --out needs a value.\n');
    assert.match(await wrong('check', '--max-warnings', 'few', 'a.json'), /^--max-warnings needs a whole number/);
    assert.match(await wrong('check'), /^At least one file or address is needed/);
    assert.match(await wrong('render', 'a.json', '--base-url', 'portal'), /^--base-url needs a whole address/);
  });

  it('tells the command to run where jsdom is not installed', async () => {
    const modules = join(folder, 'node_modules');
    await mkdir(modules);
    await cp(join(root, 'dist'), join(folder, 'dist'), { recursive: true });
    await cp(join(root, 'package.json'), join(folder, 'package.json'));
    for (const name of ['dompurify', 'valibot', 'lit', 'lit-html', '@lit'])
      await symlink(join(root, 'node_modules', name), join(modules, name));
    const { code, stderr } = await run(['convert', "trang 'cũ'.html"], {
      file: join(folder, 'dist/cli/gov-article.js'),
    });
    assert.equal(code, 2);
    assert.equal(
      stderr,
      'This command needs the package jsdom as well. Run:\n' +
        `  npx -p gov-article -p jsdom -p @mozilla/readability gov-article convert 'trang '\\''cũ'\\''.html'\n`,
    );
  });
});
