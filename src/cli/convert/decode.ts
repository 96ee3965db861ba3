import { decodeWindows1252 } from '../input/windows-1252.js';
import { isWindows1258 } from '../input/windows-1258.js';

/** How the bytes of a page became text. */
export interface Decoded {
  html: string;
  /** As the standard names it. */
  charset: string;
  /** Nothing in the answer or the page said so. */
  isGuess: boolean;
}

/** Bytes in which a page has to say its encoding; the standard wants it in 1,024, old pages put scripts before. */
const HEAD = 4096;

/**
 * Reads the bytes of a page in the encoding that they are in. What is valid UTF-8 with letters beyond ASCII is UTF-8,
 * whatever an old server says; so is windows-1258, which many of them called iso-8859-1; else what the mark in front, the
 * header, or the page says.
 *
 * @param contentType header of the answer, where there is one
 * @see https://encoding.spec.whatwg.org
 */
export function decodeHtml(bytes: Uint8Array, contentType = ''): Decoded {
  const marked = markOf(bytes);
  if (marked) return { html: new TextDecoder(marked).decode(bytes), charset: marked, isGuess: false };
  try {
    return { html: new TextDecoder('utf-8', { fatal: true }).decode(bytes), charset: 'utf-8', isGuess: false };
  } catch {
    const said = charsetIn(contentType) ?? charsetIn(new TextDecoder('latin1').decode(bytes.subarray(0, HEAD)));
    const decoder = decoderOf(said);
    if (decoder?.encoding !== 'windows-1258' && isWindows1258(bytes)) {
      return { html: new TextDecoder('windows-1258').decode(bytes), charset: 'windows-1258', isGuess: true };
    }
    const charset = decoder?.encoding ?? 'windows-1252';
    const html = charset === 'windows-1252' ? decodeWindows1252(bytes) : new TextDecoder(charset).decode(bytes);
    return { html, charset, isGuess: !decoder };
  }
}

function markOf([first, second]: Uint8Array): string | undefined {
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  return first === 0xfe && second === 0xff ? 'utf-16be' : undefined;
}

function charsetIn(text: string): string | undefined {
  return /charset\s*=["'\s]*([\w-]+)/i.exec(text)?.[1]?.toLowerCase();
}

/** Pages with fonts of their own said that their letters are nobody's; the fonts were drawn over those of Windows. */
function decoderOf(label: string | undefined): TextDecoder | undefined {
  if (label === undefined || label === 'utf-8') return undefined;
  try {
    return new TextDecoder(label === 'x-user-defined' ? 'windows-1252' : label);
  } catch {
    return undefined;
  }
}
