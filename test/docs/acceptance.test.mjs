/** What the documents promise to readers: each promise names a test that is there, and a success criterion of WCAG 2.2. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { codeSpans, linkTargets, tableRows, withoutCode } from './markdown.mjs';
import { withLinks } from './statement.mjs';
import { testTitles } from './test-titles.mjs';
import { criteria } from './wcag-2.2.mjs';

const root = new URL('../../', import.meta.url);
const read = (path) => readFileSync(new URL(path, root), 'utf8');
const names = (folder) => readdirSync(new URL(folder, root), { recursive: true });

const documents = names('docs/elements/').filter((name) => name.endsWith('.md'));
const testFiles = names('test/').filter((name) => /\.test\.(?:ts|mjs)$/.test(name));
const tags = names('src/define/').flatMap((name) =>
  [...read(`src/define/${name}`).matchAll(/customElements\.define\('([^']+)'/g)].map(([, tag]) => tag),
);

const titlesOf = memoized((file) => testTitles(file, read(`test/${file}`)));

/** Such as `gov-article-print.test.ts`; a name that several files have stands with its folder, or for all of them. */
const filesNamed = (name) => testFiles.filter((file) => `/test/${file}`.endsWith(`/${name}`));

function acceptanceRows(tag) {
  return tableRows(read(`docs/elements/${tag}.md`), '## Acceptance criteria').slice(1);
}

describe('documents of elements', () => {
  it('are those of the elements that src/define/ registers', () => {
    const missing = tags.filter((tag) => !documents.includes(`${tag}.md`));
    const unknown = documents.filter((name) => !tags.includes(name.replace(/\.md$/, '')));
    assert.ok(tags.length > 0, 'src/define/ registers nothing');
    assert.deepEqual({ missing, unknown }, { missing: [], unknown: [] }, 'docs/elements/ and src/define/ differ');
  });

  for (const tag of tags.filter((each) => documents.includes(`${each}.md`))) {
    describe(tag, () => {
      it('has acceptance criteria', () => {
        const [head, ...rows] = tableRows(read(`docs/elements/${tag}.md`), '## Acceptance criteria');
        assert.ok(rows.length > 0, `docs/elements/${tag}.md has no table with a row below “## Acceptance criteria”`);
        assert.deepEqual(head, ['criterion', 'WCAG 2.2', 'test'], `docs/elements/${tag}.md: head of the table`);
        const broken = rows.filter((row) => row.length !== 3 || row.includes(''));
        assert.deepEqual(broken, [], `docs/elements/${tag}.md: rows that do not fill three columns (\\| is a bar)`);
      });

      it('names tests that are there', () => {
        assert.deepEqual(acceptanceRows(tag).flatMap(problemsOfTests), [], `docs/elements/${tag}.md`);
      });

      it('names success criteria of WCAG 2.2', () => {
        const problems = acceptanceRows(tag).flatMap(([criterion, wcag]) =>
          problemsOfCriteria(wcag).map((problem) => `${criterion}: ${problem}`),
        );
        assert.deepEqual(problems, [], `docs/elements/${tag}.md`);
      });
    });
  }
});

describe('the accessibility statement', () => {
  const text = read('docs/accessibility.md');
  const rows = criterionRows(text);

  it('has each success criterion of levels A and AA once, in their order, by its name and level', () => {
    const expected = [...criteria.values()]
      .filter(({ level }) => level !== 'AAA')
      .map(({ number, name, level }) => `${number} ${name} (${level})`);
    const found = rows.map(([criterion, level]) => `${criterion} (${level})`);
    const problems = {
      missing: expected.filter((each) => !found.includes(each)),
      unknown: found.filter((each) => !expected.includes(each)),
      twice: found.filter((each, i) => found.indexOf(each) < i),
    };
    assert.deepEqual(problems, { missing: [], unknown: [], twice: [] }, 'docs/accessibility.md: success criteria');
    assert.deepEqual(found, expected, 'docs/accessibility.md: order of the success criteria');
  });

  it('says something of each', () => {
    const silent = rows.filter(([, , where]) => !where).map(([criterion]) => criterion);
    assert.deepEqual(silent, [], 'docs/accessibility.md: nothing in the third column');
  });

  it('leads to the document of each element', () => {
    const targets = new Set(linkTargets(text));
    const missing = tags.filter((tag) => !targets.has(`elements/${tag}.md`));
    assert.deepEqual(missing, [], 'docs/accessibility.md has no link to docs/elements/<tag>.md of');
  });

  // With UPDATE_DOCS=1 the links are written; `npm run format` then straightens the tables.
  it('leads from each success criterion to the documents that prove it, and to no other', () => {
    const documented = tags.filter((tag) => documents.includes(`${tag}.md`));
    const articleFirst = documented.sort((a, b) => Number(b === 'gov-article') - Number(a === 'gov-article'));
    const expected = withLinks(text, new Map(articleFirst.map((tag) => [tag, numbersOf(tag)])));
    if (process.env.UPDATE_DOCS) return writeFileSync(new URL('docs/accessibility.md', root), expected);
    const wrong = criterionRows(expected).filter(([, , where], i) => where !== rows[i]?.[2]);
    assert.deepEqual(
      wrong.map(([criterion, , where]) => `${criterion}: ${where}`),
      [],
      'docs/accessibility.md: cells that should be so (UPDATE_DOCS=1 writes them)',
    );
  });
});

function criterionRows(text) {
  return tableRows(text).filter(([first]) => /^\d+\.\d+\.\d+ /.test(first));
}

function numbersOf(tag) {
  return new Set(acceptanceRows(tag).flatMap(([, wcag]) => wcag.match(/\d+\.\d+\.\d+/g) ?? []));
}

function problemsOfTests([criterion, , cell]) {
  const references = codeSpans(cell);
  if (references.length === 0) return [`${criterion}: no test in backquotes`];
  const problems = references.map(problemOfTest).filter((problem) => problem !== undefined);
  // A title with backquotes in it needs two of them on each side.
  if (/\.test\.| > /.test(withoutCode(cell))) problems.push(`half a test outside the backquotes: ${cell}`);
  return problems.map((problem) => `${criterion}: ${problem}`);
}

function problemOfTest(reference) {
  const [, name, title] = /^(\S+\.test\.(?:ts|mjs)): (.+)$/.exec(reference) ?? [];
  if (!name)
    return `“${reference}” is not of the form file.test.ts: describe title > it title (two backquotes around a title with one)`;
  const files = filesNamed(name);
  if (files.length === 0) return `test/ has no ${name}`;
  const titles = files.flatMap((file) => titlesOf(file));
  if (titles.some((each) => each.title === title || each.pattern.test(title))) return undefined;
  const last = title.split(' > ').at(-1);
  const near = titles.find((each) => each.title.split(' > ').at(-1) === last);
  return `${name} has no test “${title}”${near ? `; it has “${near.title}”` : ''}`;
}

/** Of a cell such as `2.1.1 Keyboard, 2.5.5 Target Size (Enhanced) (AAA)`, or a dash. */
function problemsOfCriteria(cell) {
  if (/^[–—-]$/.test(cell)) return [];
  const found = cell.split(/(?=(?<![\d.])\d+\.\d+\.\d+)/).map((each) => each.replace(/(?:[\s,;·]|<br ?\/?>)+$/, ''));
  return found.flatMap((each) => {
    const [, number, name, level] = /^(\d+\.\d+\.\d+) (.*?)(?: \((A{1,3})\))?$/.exec(each) ?? [];
    const criterion = criteria.get(number);
    if (!criterion) return [`“${each}” is no success criterion of WCAG 2.2`];
    const isRight = name === criterion.name && (level ?? criterion.level) === criterion.level;
    return isRight ? [] : [`“${each}” is ${number} ${criterion.name} (${criterion.level})`];
  });
}

function memoized(make) {
  const made = new Map();
  return (key) => {
    if (!made.has(key)) made.set(key, make(key));
    return made.get(key);
  };
}
