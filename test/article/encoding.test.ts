import { expect } from '@open-wc/testing';
import { oldEncodingOf } from '../../src/article/encoding.js';

describe('oldEncodingOf', () => {
  for (const [encoding, text] of [
    ['TCVN3', 'Céng hßa x· héi chñ nghÜa ViÖt Nam. §éc lËp - Tù do - H¹nh phóc'],
    ['TCVN3', 'UBND tØnh tæ chøc héi nghÞ tæng kÕt n¨m 2004, triÓn khai nhiÖm vô n¨m 2005'],
    ['VNI', 'Coäng hoøa xaõ hoäi chuû nghóa Vieät Nam. Ñoäc laäp - Töï do - Haïnh phuùc'],
    ['VNI', 'UBND tænh toå chöùc hoäi nghò toång keát naêm 2004'],
    ['UTF-8 → windows-1252', 'Cá»™ng hÃ²a xÃ£ há»™i chá»§ nghÄ©a Viá»‡t Nam. Äá»™c láº­p - Tá»± do - Háº¡nh phÃºc'],
    ['UTF-8 → windows-1252', 'TÄng cÆ°á»ng gáº¯n káº¿t giá»¯a ÄoÃ n cÃ´ng tÃ¡c'],
  ] as const) {
    it(`recognises ${encoding} in “${text.slice(0, 30)}…”`, () => {
      expect(oldEncodingOf(text)).to.equal(encoding);
    });
  }

  for (const [language, text] of [
    ['Vietnamese', 'Cộng hòa xã hội chủ nghĩa Việt Nam'],
    ['Vietnamese in the code points of NFD', 'Cộng hòa xã hội chủ nghĩa Việt Nam'.normalize('NFD')],
    ['Vietnamese without any mark', 'Cong hoa xa hoi chu nghia Viet Nam'],
    ['English with trademarks', 'Windows® and Office® help offices; © 2018 Microsoft®, a naïve façade'],
    ['French', 'Où êtes-vous né ? Le maître a goûté la crème brûlée à Noël, naïvement, près du château'],
    ['German', 'Die Bürgermeister großer Städte hören häufig über Öl- und Müllgebühren'],
    ['Spanish', 'El niño señaló la mañana, el año y la montaña en España'],
    ['Portuguese', 'Não há razões: as ações da administração são públicas e não serão mudadas'],
    ['Finnish', 'Hyvää päivää, tämä on hyvä yö ja pieni työ'],
    ['Swedish', 'På en grön äng går tjugo får över bäcken å andra sidan'],
  ] as const) {
    it(`takes ${language} for right`, () => {
      expect(oldEncodingOf(text)).to.be.undefined;
    });
  }

  it('does not judge a word or two', () => {
    expect(oldEncodingOf('ViÖt Nam')).to.be.undefined;
  });
});
