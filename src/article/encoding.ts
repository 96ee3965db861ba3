/**
 * Encodings of Vietnamese before Unicode, and UTF-8 that was taken for one of them on its way. Their text is valid Unicode
 * of other letters: “ViÖt Nam”, “Vieät Nam”, “Viá»‡t Nam”.
 */
export type OldEncoding = 'TCVN3' | 'VNI' | 'UTF-8 → windows-1252';

/** Letters that only Unicode and Windows-1258 have; where one is, the text is right. */
const VIETNAMESE = /[\u0103\u0110\u0111\u01A1\u01B0\u1EA0-\u1EF9]/;
/** In TCVN3 half of the letters are signs, or capitals in the middle of a word: “thµnh”, “tØnh”, “c«ng”, “®Çu”. */
const TCVN3 = /[a-z][À-ÖØ-Þµ¸¶·¹¨¬\u00AD¾¼½×÷]|[a-z][ª«»©][a-z]|®[a-zÀ-ÿ]/g;
/** VNI writes the tone behind the vowel, as a letter of its own. Pairs that French, German or Portuguese have are left out. */
const VNI = /[aeou]ø|[aeu]û|[aeou]õ|[ao][âåä]|e[âå]|u[ùï]|[öô][ùøûõï]/gi;
/** The first two of the three bytes of ạ to ỹ, and the bytes of ư and ơ, each as a letter. */
const MISREAD = /á[º»]|Æ[°¡]/g;
/** Nearly every second word has one of them; in other languages, few of a hundred. */
const SHARE = 0.1;
const FEWEST = 3;
/** Characters that are looked at: the beginning tells. */
const SAMPLE = 5000;

/** Recognises text that was never converted to Unicode; nothing where it is right, too short to tell, or foreign. */
export function oldEncodingOf(text: string): OldEncoding | undefined {
  const sample = text.slice(0, SAMPLE).normalize('NFC');
  if (VIETNAMESE.test(sample)) return undefined;
  const words = sample.match(/\S+/g)?.length ?? 0;
  const isOften = (signs: RegExp): boolean => {
    const count = sample.match(signs)?.length ?? 0;
    return count >= FEWEST && count >= words * SHARE;
  };
  if (isOften(MISREAD)) return 'UTF-8 → windows-1252';
  return isOften(TCVN3) ? 'TCVN3' : isOften(VNI) ? 'VNI' : undefined;
}
