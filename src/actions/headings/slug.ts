/** Characters of a slug: an address stays short enough to be sent and read out. */
const MAX_LENGTH = 60;

/** Accents of Latin letters. The marks of other scripts are letters in their own right. */
const ACCENTS = /[\u0300-\u036F]/g;

/**
 * Words as part of an address: `Đối tượng được hỗ trợ` becomes `doi-tuong-duoc-ho-tro`. Cut between words where it would be
 * long; empty where there is no letter and no figure.
 */
export function slugOf(words: string): string {
  const plain = words.normalize('NFD').replace(ACCENTS, '').replace(/[đĐ]/g, 'd').normalize('NFC').toLowerCase();
  let slug = '';
  for (const word of plain.match(/[\p{L}\p{M}\p{N}]+/gu) ?? []) {
    if (slug && slug.length + word.length >= MAX_LENGTH) break;
    slug += slug ? `-${word}` : Array.from(word).slice(0, MAX_LENGTH).join('');
  }
  return slug;
}
