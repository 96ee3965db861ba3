/** Tones that the encoding writes behind their vowel, as letters of their own. */
const TONES = /(?<=[aeiouyăâêôơư])[\u0300\u0301\u0303\u0309\u0323]/gi;
const BEYOND_ASCII = /[\u0080-\uFFFF]/g;
/** Of the letters beyond ASCII. A third of them are tones; where the same bytes are letters of TCVN3, a twentieth. */
const SHARE = 0.2;
/** Italian has two of the bytes behind a vowel: può, ciò. */
const FEWEST_KINDS = 3;

/** Recognises Vietnamese in windows-1258, which pages often do not name, or by another name. */
export function isWindows1258(bytes: Uint8Array): boolean {
  const text = new TextDecoder('windows-1258').decode(bytes);
  const tones = text.match(TONES) ?? [];
  const letters = text.match(BEYOND_ASCII)?.length ?? 0;
  return new Set(tones).size >= FEWEST_KINDS && tones.length >= letters * SHARE;
}
