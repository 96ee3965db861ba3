import type { OldEncoding } from '../../article/encoding.js';
import { readAsUtf8 } from '../input/windows-1252.js';

/** Letters of TCVN3, also called ABC, as Windows shows them, and what they stand for. */
const TCVN3 = 'µ¶·¸¹¨»¼½¾Æ©ÇÈÉÊË®ÌÎÏÐÑªÒÓÔÕÖ×ØÜÝÞßáâãä«åæçèé¬êëìíîïñòóô\u00ADõö÷øùúûüýþ¡¢£¤¥¦§';
const OF_TCVN3 = 'àảãáạăằẳẵắặâầẩẫấậđèẻẽéẹêềểễếệìỉĩíịòỏõóọôồổỗốộơờởỡớợùủũúụưừửữứựỳỷỹýỵĂÂÊÔƠƯĐ';
const tcvn3 = new Map(Array.from(TCVN3, (letter, i) => [letter, OF_TCVN3.charAt(i)]));
const IN_TCVN3 = new RegExp(`[${TCVN3}]`, 'g');

/** VNI writes tone and circumflex behind the vowel, as one letter. */
const VNI_MARKS: Readonly<Record<string, string>> = {
  ù: '\u0301',
  ø: '\u0300',
  û: '\u0309',
  õ: '\u0303',
  ï: '\u0323',
  â: '\u0302',
  á: '\u0302\u0301',
  à: '\u0302\u0300',
  å: '\u0302\u0309',
  ã: '\u0302\u0303',
  ä: '\u0302\u0323',
  ê: '\u0306',
  é: '\u0306\u0301',
  è: '\u0306\u0300',
  ú: '\u0306\u0309',
  ü: '\u0306\u0303',
  ë: '\u0306\u0323',
};
const VNI_LETTERS: Readonly<Record<string, string>> = { ô: 'ơ', ö: 'ư', ñ: 'đ', æ: 'ỉ', ó: 'ĩ', ò: 'ị', î: 'ỵ' };
const IN_VNI = /([aeouyôö])([ùøûõïâáàåãäêéèúüë])|[ôöñæóòî]/gi;

/** Text as it was meant. Of letters that both encodings have, nothing changes. */
export function toUnicode(text: string, encoding: OldEncoding): string {
  if (encoding === 'UTF-8 → windows-1252') return readAsUtf8(text);
  if (encoding === 'TCVN3') return text.replace(IN_TCVN3, (letter) => tcvn3.get(letter) ?? letter);
  return text
    .replace(IN_VNI, (found, vowel: string | undefined, mark: string | undefined = '') =>
      vowel === undefined ? vniLetter(found) : vniLetter(vowel) + (VNI_MARKS[mark.toLowerCase()] ?? mark),
    )
    .normalize('NFC');
}

function vniLetter(letter: string): string {
  const small = letter.toLowerCase();
  const meant = VNI_LETTERS[small] ?? small;
  return letter === small ? meant : meant.toUpperCase();
}
