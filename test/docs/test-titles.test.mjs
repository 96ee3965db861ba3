import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { testTitles } from './test-titles.mjs';

/** Of some titles, those that a file has. */
function found(source, ...titles) {
  const tests = testTitles('a.test.ts', source);
  return titles.filter((title) => tests.some((test) => test.title === title || test.pattern.test(title)));
}

describe('testTitles', () => {
  it('are those of the suites around and of the test', () => {
    const source = "describe('a', () => { describe('b', () => { it('c', () => {}); }); test.only('d', () => {}); });";
    assert.deepEqual(found(source, 'a > b > c', 'a > d', 'a > c', 'b > c', 'c'), ['a > b > c', 'a > d']);
  });

  it('are whole, and no expressions', () => {
    assert.deepEqual(found("it('is (a|b)? 1 > 0', f);", 'is (a|b)? 1 > 0', 'is a', 'is (a|b)? 1 > 0 now'), [
      'is (a|b)? 1 > 0',
    ]);
  });

  for (const [what, loop] of [
    ['a list', "for (const way of ['Enter', 'Space'])"],
    ['a list with a name and a type', "const ways = ['Enter', 'Space'] as const; for (const way of ways)"],
    ['rows', "for (const [, way] of [['Tab', 'Enter'], ['Tab', 'Space']])"],
    ['a part of them', "for (const [way] of [['Enter'], ['Space']].slice(0))"],
    ['objects', "for (const { key: way } of [{ key: 'Enter', no: 'Tab' }, { key: 'Space', no: 'Tab' }])"],
    ['the names of an object', "for (const [way] of Object.entries({ Enter: 'Tab', 'Space': 'Tab' }))"],
    [
      'the values of an object',
      "const SPACE = 'Space'; for (const [, way] of Object.entries({ Tab: 'Enter', b: SPACE }))",
    ],
  ]) {
    it(`know what a loop over ${what} makes of them`, () => {
      const source = `${loop} it(\`opens by \${way}\`, f);`;
      const titles = ['opens by Enter', 'opens by Space', 'opens by Tab', 'opens by ', 'opens by ${way}'];
      assert.deepEqual(found(source, ...titles), ['opens by Enter', 'opens by Space', 'opens by ${way}']);
    });
  }

  it('take any word of the file where the values are not written out', () => {
    const source = "const keys = ['Enter']; for (const way of keys.map(String)) it(way, f);";
    assert.deepEqual(found(source, 'Enter', 'Tab'), ['Enter']);
  });

  it('take any text for an expression that is no name', () => {
    assert.deepEqual(found('for (const n of [1]) it(`is ${n * 100} %`, f);', 'is 100 %', 'was 100 %'), ['is 100 %']);
  });
});
