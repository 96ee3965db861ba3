/** What is deprecated is listed, warned of, and names what takes its place. */
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { DEPRECATIONS } from '../../dist/deprecated.js';
import { tableRows } from './markdown.mjs';

const root = new URL('../../', import.meta.url);
const read = (path) => readFileSync(new URL(path, root), 'utf8');

/** As the table of docs/releases.md has it. */
const asRow = ({ kind, name, of, since, until, use }) => [
  `${kind} \`${name}\`${of ? ` of \`<${of}>\`` : ''}`,
  since,
  until,
  `\`${use}\``,
];

/** Rows whose element reads the old name without a warning. What is seen on the element is seen by the controller. */
function unheard(rows, sourceOf) {
  return rows.filter(({ kind, of }) => {
    if (!of) return false;
    const onElement = kind === 'attribute' || kind === 'custom property';
    return !sourceOf(of).includes(onElement ? 'new DeprecationController(this)' : 'warnOfDeprecated(');
  });
}

function elementSource(tag) {
  const path = `src/elements/${tag}/${tag}-element.ts`;
  return existsSync(new URL(path, root)) ? read(path) : '';
}

describe('deprecations', () => {
  it('are those that docs/releases.md lists', () => {
    const listed = tableRows(read('docs/releases.md').replaceAll('\n### ', '\n## '), '## What is deprecated').slice(1);
    const expected = DEPRECATIONS.length > 0 ? DEPRECATIONS.map(asRow) : [['nothing', '', '', '']];
    assert.deepEqual(listed, expected);
  });

  it('are warned of by the element they belong to', () => {
    assert.deepEqual(unheard(DEPRECATIONS, elementSource), []);
  });

  it('would be missed on an element that does not warn', () => {
    const rows = [
      { kind: 'attribute', name: 'title-level', of: 'gov-article' },
      { kind: 'event', name: 'gov-article-loaded', of: 'gov-article' },
      { kind: 'attribute', name: 'x', of: 'no-such-element' },
    ];
    const without = elementSource('gov-article').replace(/new DeprecationController\(this\)|warnOfDeprecated\(/g, '');
    assert.ok(without.length > 0);
    const sourceOf = (tag) => (tag === 'gov-article' ? without : elementSource(tag));
    assert.deepEqual(unheard(rows, sourceOf), rows);
    const wired = `${without} new DeprecationController(this)`;
    assert.deepEqual(
      unheard(rows.slice(0, 1), () => wired),
      [],
    );
  });
});

describe('the policy of releases', () => {
  it('quotes the warning as the console has it', () => {
    const [source] = /`gov-article: \$\{what\}.*`/.exec(read('src/deprecated.ts')) ?? [];
    assert.ok(source, 'src/deprecated.ts has no warning');
    const values = { what: 'attribute "x" of <gov-article>', since: '0.2', until: '1.0', use: 'y' };
    const sentence = source.slice(1, -1).replace(/\$\{(\w+)\}/g, (_, name) => values[name]);
    assert.ok(read('docs/releases.md').includes(sentence), sentence);
  });
});
