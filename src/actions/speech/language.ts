import { languageOf } from '../../i18n/strings.js';
import { baseLanguage } from './voices.js';

/** Letters that no other language has, but for one or two of them in Romanian and Croatian. */
const VIETNAMESE = /[ăđơưạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ]/giu;
/** Characters that tell the language. */
const SAMPLE = 2000;
const SHARE = 0.06;
const FEWEST = 3;

/**
 * The language of a text, BCP 47. Many Vietnamese portals run on software that says `lang="en"`, or nothing: no English
 * voice is to read them.
 *
 * @param declared by the nearest `lang`
 */
export function languageOfText(text: string, declared: string): string {
  if (baseLanguage(declared) === 'vi') return declared;
  return !declared || isVietnamese(text) ? 'vi' : declared;
}

/** The language of what an element says. */
export function languageOfElement(element: Element): string {
  const declared = languageOf(element);
  return baseLanguage(declared) === 'vi' ? declared : languageOfText(element.textContent, declared);
}

function isVietnamese(text: string): boolean {
  const sample = text.slice(0, SAMPLE).normalize('NFC');
  const count = sample.match(VIETNAMESE)?.length ?? 0;
  return count >= FEWEST && count >= sample.replace(/\P{L}/gu, '').length * SHARE;
}
