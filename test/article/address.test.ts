import { expect } from '@open-wc/testing';
import { safeImage, safeLink, safePage } from '../../src/article/address.js';
import * as policy from '../../src/article/policy.js';

const base = { baseUrl: 'https://portal.example/tin-tuc/bai-1.html' };

/** Every scheme that has run scripts, opened programs or read files somewhere, in the disguises that browsers see through. */
const hostile = [
  'javascript:hit()',
  'JaVaScRiPt:hit()',
  ' javascript:hit()',
  '\tjavascript:hit()',
  'java\tscript:hit()',
  'java\nscript:hit()',
  'java\rscript:hit()',
  'javascript\t:hit()',
  '\u0000javascript:hit()',
  '\u0001\u0002\u001F javascript:hit()',
  'javascript://portal.example/%0Ahit()',
  'javascript:/*https://portal.example/*/hit()',
  'vbscript:hit()',
  'livescript:hit()',
  'data:text/html,<script>hit()</script>',
  'data:text/html;base64,PHNjcmlwdD5oaXQoKTwvc2NyaXB0Pg==',
  'data:application/xhtml+xml,<x/>',
  'blob:https://portal.example/9f1c',
  'filesystem:https://portal.example/temporary/a.html',
  'view-source:javascript:hit()',
  'file:///etc/passwd',
  'file://may-chu/chia-se/anh.jpg',
  'about:blank',
  'intent://hit#Intent;scheme=http;end',
  'ms-word:ofe|u|https://a.example/b.docx',
  'sms:+84912345678',
  'ws://portal.example/',
  'ftp://portal.example/anh.jpg',
  'http://',
  'https://[portal',
  'http://portal.example:99999/',
  '',
  ' \n ',
  '\u00A0',
];

/** What looks like a scheme and is none: browsers take all of it for the path of a page. */
const disguisedPaths = [
  '\u00A0javascript:hit()',
  '\u1680javascript:hit()',
  '\uFEFFjavascript:hit()',
  'java\u0000script:hit()',
  'javascript&colon;hit()',
  '&#106;avascript:hit()',
  'javascript\uFF1Ahit()',
  './javascript:hit()',
];

const pages: [raw: string, href: string][] = [
  ['https://a.example/b', 'https://a.example/b'],
  ['http://a.example', 'http://a.example/'],
  ['HTTPS://A.EXAMPLE/B', 'https://a.example/B'],
  ['  https://a.example/b \n', 'https://a.example/b'],
  ['bai-2.html', 'https://portal.example/tin-tuc/bai-2.html'],
  ['../img/1.jpg', 'https://portal.example/img/1.jpg'],
  ['/img/1.jpg?rong=480', 'https://portal.example/img/1.jpg?rong=480'],
  ['?trang=2', 'https://portal.example/tin-tuc/bai-1.html?trang=2'],
  ['//a.example/b', 'https://a.example/b'],
  ['\\\\a.example\\b', 'https://a.example/b'],
  ['/ảnh/bến đò.jpg', 'https://portal.example/%E1%BA%A3nh/b%E1%BA%BFn%20%C4%91%C3%B2.jpg'],
  ['https://a.example/b#muc-1', 'https://a.example/b#muc-1'],
];

describe('safeLink', () => {
  for (const [raw, href] of pages) {
    it(`resolves ${JSON.stringify(raw)}`, () => {
      expect(safeLink(raw, base)).to.equal(href);
    });
  }

  for (const raw of ['mailto:vanphong@portal.example?subject=Gop%20y', 'tel:+84912345678', 'MAILTO:a@b.example']) {
    it(`keeps ${raw}`, () => {
      expect(safeLink(raw, base)).to.equal(raw.replace('MAILTO', 'mailto'));
    });
  }

  for (const raw of [...hostile, 'data:image/png;base64,AAAA']) {
    it(`refuses ${JSON.stringify(raw)}`, () => {
      expect(safeLink(raw, base)).to.be.undefined;
    });
  }

  for (const raw of disguisedPaths) {
    it(`takes ${JSON.stringify(raw)} for a path, as browsers do`, () => {
      expect(safeLink(raw, base)).to.match(/^https:\/\/portal\.example\/tin-tuc\//);
    });
  }

  it('gives what the browser itself makes of the address', () => {
    const link = document.createElement('a');
    for (const [raw] of pages) {
      link.href = safeLink(raw, base)!;
      expect(link.href).to.equal(safeLink(raw, base));
    }
  });
});

describe('safePage', () => {
  for (const [raw, href] of pages) {
    it(`resolves ${JSON.stringify(raw)}`, () => {
      expect(safePage(raw, base.baseUrl)).to.equal(href);
    });
  }

  for (const raw of [...hostile, 'mailto:a@b.example', 'tel:1', 'data:image/png;base64,AAAA']) {
    it(`refuses ${JSON.stringify(raw)}`, () => {
      expect(safePage(raw, base.baseUrl)).to.be.undefined;
    });
  }
});

describe('safeImage', () => {
  for (const [raw, href] of pages) {
    it(`resolves ${JSON.stringify(raw)}`, () => {
      expect(safeImage(raw, base)).to.equal(href);
    });
  }

  for (const raw of [...hostile, 'mailto:a@b.example', 'tel:1']) {
    it(`refuses ${JSON.stringify(raw)}`, () => {
      expect(safeImage(raw, base)).to.be.undefined;
    });
  }

  for (const type of ['png', 'jpeg', 'webp', 'gif', 'PNG']) {
    it(`keeps a small picture of the type ${type} inside the JSON`, () => {
      const raw = `data:image/${type};base64,iVBORw0KGgo=`;

      expect(safeImage(raw, base)).to.equal(raw);
    });
  }

  const documents = [
    'data:image/svg+xml;base64,PHN2Zy8+',
    'data:image/svg+xml,<svg/>',
    'data:image/svg+xml;charset=utf-8;base64,PHN2Zy8+',
    'data:image/png,<svg/>',
    'data:image/png;charset=utf-8;base64,AAAA',
    'data:image/png;base64,AAAA,<svg onload=hit()>',
    'data:image/png;base64,"><script>',
    'data:image/avif;base64,AAAA',
    'data:text/html;base64,AAAA',
    'data:image/png/text/html;base64,AAAA',
    'data:;base64,AAAA',
    'data:,',
    ' data:image/svg+xml;base64,PHN2Zy8+',
  ];
  for (const raw of documents) {
    it(`refuses ${raw}`, () => {
      expect(safeImage(raw, base)).to.be.undefined;
    });
  }

  it('keeps a picture of 64 KiB inside the JSON, and none that is larger', () => {
    const picture = (bytes: number): string => `data:image/png;base64,${btoa('\0'.repeat(bytes))}`;

    expect(safeImage(picture(64 * 1024), base)).to.equal(picture(64 * 1024));
    expect(safeImage(picture(65 * 1024), base)).to.be.undefined;
  });
});

describe('the policy', () => {
  it('cannot be changed by the page', () => {
    for (const list of Object.values(policy)) if (Array.isArray(list)) expect(list).to.be.frozen;
  });

  it('lists nothing that could run, be submitted, be framed or style the page', () => {
    const forbidden =
      'script style link meta base title iframe frame frameset object embed applet form input button textarea select ' +
      'option svg math template slot noscript video audio source track picture canvas portal dialog marquee xmp';

    expect(policy.ALLOWED_TAGS).not.to.include.any.members(forbidden.split(' '));
    expect(policy.ALLOWED_ATTRIBUTES).not.to.include.any.members(
      'style class srcset ping action formaction poster background is slot part contenteditable tabindex'.split(' '),
    );
    expect(policy.ALLOWED_ATTRIBUTES.filter((name) => /^(on|data-|aria-|xlink)/.test(name))).to.be.empty;
  });
});
