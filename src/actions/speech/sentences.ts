/** Chrome stops what takes longer than 15 s; this is what slow voices say in 12 s, in letters at the ordinary speed. */
const MOST = 144;
/** A figure is a word, and so is a letter that is spelled. */
const FIGURE = 5;
const HEAVY = /\p{N}|[\u2E80-\u9FFF\uAC00-\uD7AF]/u;

/** Where a long sentence may be parted, the best first. */
const GAPS = [/[;:–—](?=\s)/gu, /,(?=\s)/gu, /\s/gu];

/** What is said in one breath. */
export interface Sentence {
  text: string;
  /** Of its first character in the whole text. */
  start: number;
}

/**
 * Parts a text where it is to be said: at the ends of sentences, and long ones at their commas, or else at blanks.
 *
 * @param lang BCP 47
 * @param rate of the speech, 1 is ordinary: faster, more fits into the time that browsers leave
 */
export function sentencesOf(text: string, lang: string, rate: number): Sentence[] {
  const most = MOST * rate;
  const parts = split(text, lang).flatMap((sentence) => shorten(sentence, most));
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
  const lines = text.split(/(?<=\n)/);
  if (!('Segmenter' in Intl))
    return lines.flatMap((line) => line.split(/(?<=[.!?…]["”’)\]]?\s)(?=["“‘([]?[\p{Lu}\p{N}])/u));
  const segmenter = new (Intl as IntlWithSegmenter).Segmenter(supported(lang), { granularity: 'sentence' });
  return lines.flatMap((line) => [...segmenter.segment(line)].map(({ segment }) => segment));
}

/** A sentence in parts that are each short enough, and about as long as each other; a single word is never parted. */
function shorten(sentence: string, most: number, gaps: readonly RegExp[] = GAPS): string[] {
  const [gap, ...others] = gaps;
  const weight = weightOf(sentence);
  if (!gap || weight <= most) return [sentence];
  // At blanks, where nobody would draw breath, no few words are left for the end.
  const room = others.length > 0 ? most : Math.min(most, weight / Math.ceil(weight / most) + MOST / 10);
  const pieces = sentence.split(new RegExp(`(?<=${gap.source})`, 'u'));
  const parts: string[] = [];
  let held = '';
  for (const piece of pieces) {
    if (held && weightOf(held + piece) > room) {
      parts.push(held);
      held = '';
    }
    held += piece;
  }
  return [...parts, held].flatMap((part) => shorten(part, most, others));
}

/** How long it takes to say, in letters of ordinary text. */
function weightOf(text: string): number {
  let weight = 0;
  for (const character of text) weight += HEAVY.test(character) ? FIGURE : 1;
  return weight;
}

function supported(lang: string): string {
  try {
    return Intl.getCanonicalLocales(lang)[0] ?? 'vi';
  } catch {
    return 'vi';
  }
}

/** Newer than the language level of this project. */
interface IntlWithSegmenter {
  Segmenter: new (
    lang: string,
    options: { granularity: 'sentence' },
  ) => {
    segment: (text: string) => Iterable<{ segment: string }>;
  };
}
