/** Chrome stops what takes longer than 15 s; this is what slow voices say in 12 s, in letters at the ordinary speed. */
const MOST = 144;
/** A figure is a word, a character of Chinese a syllable; most other scripts without capitals leave vowels unwritten. */
const FIGURE = 5;
const HEAVY = /[\p{N}\u2E80-\u9FFF\uAC00-\uD7AF]/u;
const DENSE = /\p{Lo}/u;

/** Where a long sentence may be parted, the best first; nothing stands for the ends of words. */
const GAPS = [
  /(?<=[;:–—](?=\s)|[；：。])/u,
  /(?<=,(?=\s)|[，、])/u,
  /(?<=\s)/u,
  undefined,
  // Not before a mark, nor behind what joins two letters: Khmer writes the second one below the first.
  /(?<!\u17D2)(?=\P{M})/u,
];
/** As many are marks of writing: there one would draw breath. */
const PAUSES = 2;

/** What is said in one breath. */
export interface Sentence {
  text: string;
  /** Of its first character in the whole text. */
  start: number;
}

/**
 * Parts a text where it is to be said: at the ends of sentences, and long ones at their commas, or else at blanks, between
 * words, or anywhere.
 *
 * @param lang BCP 47
 * @param rate of the speech, 1 is ordinary: faster, more fits into the time that browsers leave
 */
export function sentencesOf(text: string, lang: string, rate: number): Sentence[] {
  const most = MOST * rate;
  const parts = split(text, lang).flatMap((sentence) => shorten(sentence, most, lang));
  let start = 0;
  const sentences: Sentence[] = [];
  for (const part of parts) {
    if (/[\p{L}\p{N}]/u.test(part)) sentences.push({ text: part.trim(), start });
    start += part.length;
  }
  return sentences;
}

/** The parts together are the text. */
function split(text: string, lang: string): string[] {
  return text
    .split(/(?<=\n)/)
    .flatMap(
      (line) => segments(line, lang, 'sentence') ?? line.split(/(?<=[.!?…]["”’)\]]?\s)(?=["“‘([]?[\p{Lu}\p{N}])/u),
    );
}

/** A sentence in parts that are each short enough, and about as long as each other. */
function shorten(sentence: string, most: number, lang: string, level = 0): string[] {
  const weight = weightOf(sentence);
  if (weight <= most || level === GAPS.length) return [sentence];
  // Where nobody would draw breath, no few words are left for the end.
  const room = level < PAUSES ? most : Math.min(most, weight / Math.ceil(weight / most) + MOST / 10);
  const parts: string[] = [];
  let held = '';
  const gap = GAPS[level];
  const pieces = gap ? sentence.split(gap) : (segments(sentence, lang, 'word') ?? [sentence]);
  for (const piece of pieces) {
    if (held && weightOf(held + piece) > room) {
      parts.push(held);
      held = '';
    }
    held += piece;
  }
  return [...parts, held].flatMap((part) => shorten(part, most, lang, level + 1));
}

/** How long it takes to say, in letters of ordinary text. */
function weightOf(text: string): number {
  let weight = 0;
  for (const character of text) weight += HEAVY.test(character) ? FIGURE : DENSE.test(character) ? 2 : 1;
  return weight;
}

/** @returns nothing where the browser knows no languages */
function segments(text: string, lang: string, granularity: Granularity): string[] | undefined {
  if (!('Segmenter' in Intl)) return undefined;
  const segmenter = new (Intl as IntlWithSegmenter).Segmenter(supported(lang), { granularity });
  return [...segmenter.segment(text)].map(({ segment }) => segment);
}

function supported(lang: string): string {
  try {
    return Intl.getCanonicalLocales(lang)[0] ?? 'vi';
  } catch {
    return 'vi';
  }
}

type Granularity = 'sentence' | 'word';

/** Newer than the language level of this project. */
interface IntlWithSegmenter {
  Segmenter: new (
    lang: string,
    options: { granularity: Granularity },
  ) => {
    segment: (text: string) => Iterable<{ segment: string }>;
  };
}
