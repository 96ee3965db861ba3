/** What windows-1252 has from 0x80 to 0x9F, where ISO 8859-1 has control characters. */
const SIGNS = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ';
const FIRST = 0x80;
const byteOf = new Map(Array.from(SIGNS, (sign, i) => [sign, FIRST + i]));

/** Node 20 reads ISO 8859-1 under this name: quotation marks and dashes of Word would be lost. */
export function decodeWindows1252(bytes: Uint8Array): string {
  const text = new TextDecoder('windows-1252').decode(bytes);
  return text.replace(/[\u0080-\u009F]/g, (control) => SIGNS.charAt(control.charCodeAt(0) - FIRST));
}

/** UTF-8 that was read in windows-1252 by mistake, read anew; text that is none stays as it is. */
export function readAsUtf8(text: string): string {
  const bytes = Array.from(text, (letter) => byteOf.get(letter) ?? letter.charCodeAt(0));
  if (bytes.some((byte) => byte > 0xff)) return text;
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(Uint8Array.from(bytes));
  } catch {
    return text;
  }
}
