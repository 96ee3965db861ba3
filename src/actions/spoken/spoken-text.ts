import { sayAddresses } from './addresses.js';
import { romanRules } from './roman.js';
import { applyRules, type Rule } from './rules.js';
import { abbreviationRules } from './vi-abbreviations.js';
import { dateRules } from './vi-dates.js';
import { documentRules } from './vi-documents.js';
import { numberRules } from './vi-numbers.js';

/** In this order: what looks like a date in the number of a document is none. */
const VIETNAMESE: readonly Rule[] = [
  ...documentRules,
  ...dateRules,
  ...romanRules,
  ...abbreviationRules,
  ...numberRules,
];

/**
 * A text as a person would read it out: numbers, dates, measures, numbers of documents and short forms in words. In
 * Vietnamese, where voices do that badly; in other languages only addresses are said otherwise.
 *
 * @param lang BCP 47
 */
export function spokenText(text: string, lang: string): string {
  const isVietnamese = /^vi(?:[-_]|$)/i.test(lang);
  const written = text.normalize('NFC').replace(/[^\S\n]+/g, ' ');
  const said = isVietnamese
    ? applyRules(sayAddresses(written, { dot: 'chấm', at: 'a còng' }), VIETNAMESE)
    : sayAddresses(written, { dot: 'dot', at: 'at' });
  return withoutRepeats(said)
    .replace(/^[-–+*•·▪►✓]\s+/gmu, '')
    .replace(/ {2,}/g, ' ')
    .replace(/ (?=[,.;:!?])/g, '')
    .trim();
}

/** “Ủy ban nhân dân (UBND)”: what stands in brackets was said just before. */
function withoutRepeats(text: string): string {
  return text.replace(/\s?\(([^()]{2,80})\)/gu, (all: string, inner: string, offset: number) => {
    const said = text.slice(Math.max(0, offset - inner.length), offset);
    return said.toLowerCase().trimEnd().endsWith(inner.trim().toLowerCase()) ? '' : all;
  });
}
