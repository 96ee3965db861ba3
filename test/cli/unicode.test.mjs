import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { decodeHtml } from '../../dist/cli/convert/decode.js';
import { toUnicode } from '../../dist/cli/convert/unicode.js';

describe('toUnicode', () => {
  it('reads every letter of TCVN3', () => {
    assert.equal(
      toUnicode('Céng hoµ x· héi chñ nghÜa ViÖt Nam, ®éc lËp - tù do - h¹nh phóc; §¶ng uû, ¤ng, ¦u tiªn', 'TCVN3'),
      'Cộng hoà xã hội chủ nghĩa Việt Nam, độc lập - tự do - hạnh phúc; Đảng uỷ, Ông, Ưu tiên',
    );
  });

  it('reads VNI, in which tones are letters of their own', () => {
    assert.equal(
      toUnicode('Coäng hoøa xaõ hoäi chuû nghóa Vieät Nam, ñoäc laäp - töï do - haïnh phuùc; ÑAÛNG UÛY, Ñöôøng', 'VNI'),
      'Cộng hòa xã hội chủ nghĩa Việt Nam, độc lập - tự do - hạnh phúc; ĐẢNG ỦY, Đường',
    );
  });
});

describe('decodeHtml', () => {
  const latin = (text) => new Uint8Array(Buffer.from(text, 'latin1'));

  it('takes valid UTF-8 for UTF-8, whatever an old server says', () => {
    const bytes = new Uint8Array(Buffer.from('<p>Huế</p>'));
    assert.deepEqual(decodeHtml(bytes, 'text/html; charset=iso-8859-1'), {
      html: '<p>Huế</p>',
      charset: 'utf-8',
      isGuess: false,
    });
  });

  it('believes the header, then the page, and else guesses', () => {
    const page = latin('<meta charset="windows-1252"><p>\u00ec</p>');
    assert.equal(decodeHtml(page, 'text/html; charset=windows-1258').charset, 'windows-1258');
    assert.equal(decodeHtml(page).charset, 'windows-1252');
    assert.equal(decodeHtml(page).isGuess, false);
    assert.deepEqual(decodeHtml(latin('<p>\u00e9</p>')), { html: '<p>é</p>', charset: 'windows-1252', isGuess: true });
    assert.equal(decodeHtml(latin('\u00ff\u00feA\u0000')).html, 'A');
  });
});
