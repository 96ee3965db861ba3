import { ANY_BASE } from '../../article/address.js';
import type { CliStrings } from '../strings/strings.js';

export type FindingCode = keyof CliStrings['check']['codes'];
export type FindingKind = keyof CliStrings['check']['kinds'];

/** Something to mend. */
export interface Finding {
  kind: FindingKind;
  code: FindingCode;
  /** Where, such as `body[3].image.alt`, or the name of a header. */
  path: string;
  /** What belongs there, where that is known. */
  expected?: string;
  /** What was found there. */
  received: string;
  /** Success criterion of WCAG 2.2, where one covers it. */
  wcag?: string;
}

/** Criteria that the data can break; what is left out is bad for readers without breaking one. */
const WCAG: Partial<Record<FindingCode, string>> = {
  'missing-alt': '1.1.1',
  'junk-alt': '1.1.1',
  'alt-is-caption': '1.1.1',
  // F71: letters that only look like those of the text.
  encoding: '1.1.1',
  'heading-skipped': '1.3.1',
  'table-without-heads': '1.3.1',
  'color-only': '1.4.1',
  'long-title': '2.4.2',
  'vague-link': '2.4.4',
  'bare-address': '2.4.4',
  'missing-language': '3.1.1',
};

/** Characters of what was found. Errors list the articles that there are. */
const LONGEST = 200;
const LONGEST_ERROR = 2000;

export function finding(
  kind: FindingKind,
  code: FindingCode,
  path: string,
  received: string,
  expected?: string,
): Finding {
  const wcag = WCAG[code];
  const found = cut(received, kind === 'error' ? LONGEST_ERROR : LONGEST);
  return { kind, code, path, ...(expected && { expected }), received: found, ...(wcag && { wcag }) };
}

/** Addresses of pictures can be the pictures themselves. */
function cut(text: string, most: number): string {
  // As it was written: without an address of its own, a file has none to resolve against.
  const line = text.replaceAll(ANY_BASE, '/').replace(/\s+/gu, ' ').trim();
  return line.length > most ? `${line.slice(0, most - 1)}…` : line;
}
