/** The PHP of the recipes has the syntax of the oldest PHP that its guide promises. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { Engine } from 'php-parser';

const folder = new URL('../../docs/recipes/', import.meta.url);
const read = (path) => readFileSync(new URL(path, folder), 'utf8');

const promised = (path, pattern) => pattern.exec(read(path))[1];
const VERSIONS = {
  php: promised('php.en.md', /PHP (\d\.\d) or later/),
  wordpress: promised('wordpress/gov-article.php', /Requires PHP: (\d\.\d)/),
};

/** @throws where it is not the syntax of this version */
function parse(code, version) {
  return new Engine({ parser: { version } }).parseCode(code);
}

describe('the PHP of the recipes', () => {
  for (const [name, version] of Object.entries(VERSIONS)) {
    for (const file of readdirSync(new URL(name, folder)).filter((each) => each.endsWith('.php'))) {
      it(`${name}/${file} is PHP ${version}`, () => void parse(read(`${name}/${file}`), version));
    }
  }

  it('is promised alike in both languages', () => {
    assert.equal(promised('php.vi.md', /PHP (\d\.\d) trở lên/), VERSIONS.php);
  });

  it('is judged by a parser that knows what came later', () => {
    for (const [code, since] of [
      ['<?php f(1,);', '7.3'],
      ['<?php $f = fn($x) => $x;', '7.4'],
    ]) {
      assert.throws(() => parse(code, '7.2'), /syntax error/, code);
      parse(code, since);
    }
  });
});
