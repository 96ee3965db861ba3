/**
 * Bytes of UTF-8, the ending included: file systems end at 255, and what encrypts, synchronises or zips files adds to
 * names, or counts Vietnamese letters as three each.
 */
export const MAX_NAME_BYTES = 120;

/** Between figures these part a date or an hour: `09/01/2018`. */
const PARTING = /(?<=\d)[\\/:|](?=\d)/g;
/** What Windows refuses, and with it all that Android, macOS and Linux do; marks of direction could hide the ending. */
const REFUSED = /[\\/:|*?"<>\p{Cc}\p{Cf}\p{Co}\p{Cs}\p{Zl}\p{Zp}]/gu;
/** Names of devices, whatever ending follows. */
const DEVICE = /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/i;

/**
 * A name for a file that every system can keep, read by people: letters stay as they are, composed, cut at a word.
 *
 * @param title of any length, with any characters
 * @param ending without its dot
 * @param fallback for a title that leaves nothing
 */
export function fileName(title: string, ending: string, fallback: string): string {
  const room = MAX_NAME_BYTES - sizeOf(`.${ending}`);
  const name = [title, fallback].map((text) => trimmed(cut(cleaned(text), room))).find(Boolean) ?? 'file';
  return `${DEVICE.test(name) ? `_${name}` : name}.${ending}`;
}

function cleaned(text: string): string {
  // Emoji are joined by a format character; without it they stand side by side.
  const known = text.replace(PARTING, '-').replace(REFUSED, ' ');
  // Last: Firefox makes another character of half a letter.
  return trimmed(known.replace(/\s+/g, ' ').normalize('NFC'));
}

/** A dot in front hides a file, and Windows drops those at the end. */
function trimmed(text: string): string {
  return text.replace(/^[.\s]+/, '').replace(/(?<![.\s])[.\s]+$/, '');
}

function cut(text: string, room: number): string {
  if (sizeOf(text) <= room) return text;
  let size = 0;
  let end = 0;
  for (const letter of letters(text)) {
    size += sizeOf(letter);
    if (size > room) break;
    end += letter.length;
  }
  const part = text.slice(0, end);
  const word = part.lastIndexOf(' ');
  // Of a text without blanks, such as an address, no half would be left.
  return text[end] === ' ' || word < end / 2 ? part : part.slice(0, word);
}

/** With the marks that belong to each: not every letter has a composed form. */
function letters(text: string): string[] {
  return text.match(/\P{M}\p{M}*|\p{M}+/gu) ?? [];
}

function sizeOf(text: string): number {
  return new TextEncoder().encode(text).length;
}
