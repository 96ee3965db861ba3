import { expect } from '@open-wc/testing';
import { withoutStyles } from '../../src/article/without-styles.js';

describe('withoutStyles', () => {
  const renamed: [title: string, html: string, expected: string][] = [
    ['a style', '<p style="color:red">A</p>', '<p data-style="color:red">A</p>'],
    ['a style in capitals, across lines', "<P\nSTYLE = 'color:red'>A", "<P\ndata-style = 'color:red'>A"],
    ['a style without quotes', '<p style=color:red>A', '<p data-style=color:red>A'],
    ['a style right behind a value', '<p title="a"style="b"/>', '<p title="a"data-style="b"/>'],
    ['a style behind a slash', '<p/style="b">', '<p/data-style="b">'],
    ['the styles of every tag', '<b style=a><i style=b>', '<b data-style=a><i data-style=b>'],
    ['a style sheet', '<style media="print">p{}</style>', '<noframes media="print">p{}</noframes>'],
    ['the source of a track', '<track src="/a.vtt" default>', '<track src="" src="/a.vtt" default>'],
  ];
  for (const [title, html, expected] of renamed) {
    it(`renames ${title}`, () => {
      expect(withoutStyles(html)).to.equal(expected);
    });
  }

  for (const html of [
    '<p title="a style = b" alt=\' style=c\'>A style="d" B</p>',
    '<p data-style="a" restyle=b style>A</p>',
    '<styled-text>A</styled-text> <tracks> <script-x>',
    '1 < 2, style = 3 > 2',
  ]) {
    it(`leaves ${html} as it is`, () => {
      expect(withoutStyles(html)).to.equal(html);
    });
  }

  it('leaves a value that looks like a style beside a style as it is', () => {
    expect(withoutStyles('<img alt=" style=x" style="y">')).to.equal('<img alt=" style=x" data-style="y">');
  });
});
