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
    ['every style of a tag', '<p style=a STYLE="b">A', '<p data-style=a data-style="b">A'],
    ['a style behind a value that holds angle brackets', '<p title="<b>" style=a>', '<p title="<b>" data-style=a>'],
    ['a style behind a value without quotes', '<p title=a"b style=c>', '<p title=a"b data-style=c>'],
    ['a style behind the sign of a name', '<p =" style=c>', '<p =" data-style=c>'],
    ['a style behind a comment with a tag', '<!-- <p title=" --><p style=a>', '<!-- <p title=" --><p data-style=a>'],
    ['a style behind what is like a comment', '<!x <p title="><p style=a>', '<!x <p title="><p data-style=a>'],
    ['a style behind an empty comment', '<!--><p style=a>-->', '<!--><p data-style=a>-->'],
    [
      'a style behind a text that holds a tag',
      '<textarea><p title="</textarea><p style=a>',
      '<textarea><p title="</textarea><p data-style=a>',
    ],
    [
      'a style behind a style sheet that holds a comment',
      '<style><!-- </style><p style=a>-->',
      '<noframes><!-- </noframes><p data-style=a>-->',
    ],
    [
      'a style in a title of SVG',
      '<svg><title><p style=a></title></svg>',
      '<svg><title><p data-style=a></title></svg>',
    ],
    ['the source of a track', '<track src="/a.vtt" default>', '<track src="" src="/a.vtt" default>'],
  ];
  for (const [title, html, expected] of renamed) {
    it(`renames ${title}`, () => {
      expect(withoutStyles(html)).to.equal(expected);
    });
  }

  for (const html of [
    '<p title="a style = b" alt=\' style=c\'>A style="d" B</p>',
    '<p data-style="a" restyle=b styles>A</p>',
    '<styled-text>A</styled-text> <tracks> <script-x>',
    '1 < 2, style = 3 > 2',
    '<p title="<style> and <track src=a>">A</p>',
    "<p title='<p style=a>'>A</p>",
    '<img alt=<style>',
    '<!-- <p style="a"> --> <!p style=a>',
    '<p title="A style=b',
  ]) {
    it(`leaves ${html} as it is`, () => {
      expect(withoutStyles(html)).to.equal(html);
    });
  }

  it('leaves a value that looks like a style beside a style as it is', () => {
    expect(withoutStyles('<img alt=" style=x" style="y">')).to.equal('<img alt=" style=x" data-style="y">');
  });
});
