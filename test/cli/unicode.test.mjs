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

  it('reads UTF-8 that was taken for windows-1252', () => {
    const read = (text) => toUnicode(text, 'UTF-8 → windows-1252');
    assert.equal(read('Cá»™ng hÃ²a xÃ£ há»™i chá»§ nghÄ©a Viá»‡t Nam'), 'Cộng hòa xã hội chủ nghĩa Việt Nam');
    assert.equal(read('TÄ\u0083ng cÆ°á»\u009dng'), 'Tăng cường');
    assert.equal(read('Café Huế'), 'Café Huế');
    assert.equal(read('Café'), 'Café');
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

  it('has the signs of Windows, which Node 20 leaves out', () => {
    assert.equal(decodeHtml(latin('<p>\u0093H\u00e0\u0094 \u0096 \u0085</p>')).html, '<p>“Hà” – …</p>');
  });

  // “Tăng cường gắn kết, tổng kết, những chủ trương, Hội đồng” in windows-1258.
  const vietnamese =
    'T\u00e3ng c\u00fd\u00f5\u00ccng g\u00e3\u00ecn k\u00ea\u00ect, t\u00f4\u00d2ng k\u00ea\u00ect, nh\u00fd\u00deng chu\u00d2 tr\u00fd\u00f5ng, H\u00f4\u00f2i \u00f0\u00f4\u00ccng';
  for (const said of ['', '<meta charset="iso-8859-1">', '<meta charset="utf-8">']) {
    it(`recognises windows-1258 by its tones, behind ${said || 'nothing'}`, () => {
      const { html, charset, isGuess } = decodeHtml(latin(`${said}<p>${vietnamese}</p>`));
      assert.deepEqual([charset, isGuess], ['windows-1258', true]);
      assert.match(html.normalize('NFC'), /Tăng cường gắn kết, tổng kết, những chủ trương, Hội đồng/);
    });
  }

  for (const [title, text] of Object.entries({
    TCVN3: 'QuyÒn vµ nghÜa vô, ®iÒu lÖ, nhiÒu chuyÓn biÕn, héi nghÞ, ®oì, uỳ',
    VNI: 'Coäng hoøa xaõ hoäi chuû nghóa Vieät Nam, ñoäc laäp - töï do - haïnh phuùc',
    Italian: 'può, ciò, città, più, perché, così, lunedì',
    French: 'Où êtes-vous né ? Le maître a goûté la crème brûlée à Noël',
  })) {
    it(`does not take ${title} for it`, () => {
      assert.equal(decodeHtml(latin(`<p>${text}</p>`)).charset, 'windows-1252');
    });
  }
});
