import { collapsed, styleOf, visibleText } from './dom.js';
import type { Survey } from './survey.js';

/** Points for what makes a block below a picture look like its caption. Measured on 130 real pages with 693 pictures. */
const POINTS = {
  /** Pictures stand in the middle, and so do their captions; paragraphs rarely. */
  centred: 2,
  italic: 2,
  /** “Ảnh: …”, “Nguồn: …”, or “Ảnh …” in front. */
  namesPicture: 2,
  /** The editor wrote the same words for those who cannot see the picture. */
  repeatsAlt: 2,
  /** At most 11 pt or 13 px: smaller than the text around it. */
  small: 1,
  /** Half of all captions have 74 characters, nine of ten 221. */
  short: 1,
  /** Captions are labels more often than sentences. */
  endsOpen: 1,
  /** Paragraphs are longer than captions. */
  long: -3,
  /** Headings between paragraphs are centred and short as well, but bold, numbered or in capitals. */
  heading: -2,
  /** Links to documents and to more of the same. */
  link: -2,
  /** The author of an article, where only italics speak for a caption. */
  name: -2,
  /** “(Còn nữa)”, “* * *”. */
  aside: -3,
  /** Names below an article, and its source. */
  right: -5,
};
/** Three points take two signs that are independent of each other: a wrong caption is worse than none. */
export const CAPTION_SCORE = 3;
const SHORT = 160;
const LONG = 300;

const NAMES_PICTURE = /(?:Ảnh|Nguồn|Hình|Photo|Image|Source)\s*[:/]/u;
/** Only where no sentence follows: “Hình phạt bổ sung là …” is one, and “Ảnh hưởng của …” begins one. */
const BEGINS_WITH_PICTURE = /^(?:Ảnh|Hình)(?:\s*\d| minh họa|\s(?!hưởng|thành|thức|như|sự|phạt|dung|dạng)\p{L})/u;
const HEADING = /^(?:[IVX]+|\d+|[a-z])[.)]\s|^[^\p{Ll}]+$/u;
const NAME = /^\p{Lu}\p{L}*(?:\s\p{Lu}\p{L}*){1,4}$/u;
const ASIDE = /^\([^()]*\)$|^[^\p{L}]+$/u;
const CENTRED_CLASS = /(?:^|[\s_-])(?:text|align|rte|ms-rteAlign|has-text-align)-?center\b|^aligncenter/i;

/** How much a block below a picture looks like its caption; {@link CAPTION_SCORE} is enough. */
export function captionScore(block: Element, imgs: readonly Element[], survey: Survey): number {
  const text = visibleText(block);
  const alignment = alignmentOf(block);
  const endsOpen = !/[.!?…]["”’)]*$/.test(text);
  const namesPicture = NAMES_PICTURE.test(text) || (endsOpen && BEGINS_WITH_PICTURE.test(text));
  const signs: Record<keyof typeof POINTS, boolean> = {
    // Where the words after it are centred as well, everything is.
    centred: alignment === 'center' && !isFollowedByCentred(block, survey),
    italic: isAll(block, 'em, i, cite', /font-style\s*:\s*italic/i, survey),
    namesPicture,
    repeatsAlt: imgs.some((img) =>
      [img.getAttribute('alt'), img.getAttribute('title')].some((alt) => isSame(alt, text)),
    ),
    small: isSmall(block),
    short: text.length <= SHORT,
    endsOpen,
    long: text.length > LONG,
    heading: HEADING.test(text) || isAll(block, 'b, strong', /font-weight\s*:\s*(?:bold|[6-9]00)/i, survey),
    link: isAll(block, 'a', /^$/, survey),
    name: NAME.test(text),
    aside: ASIDE.test(text) && !namesPicture,
    right: alignment === 'right',
  };
  const names = Object.keys(POINTS) as (keyof typeof POINTS)[];
  return names.reduce((score, name) => score + (signs[name] ? POINTS[name] : 0), 0);
}

/** Where the words stand: the innermost element that says so decides, also one around the block. */
export function alignmentOf(block: Element): string | undefined {
  let element: Element | null = block;
  for (let sole = soleElement(element); sole; sole = soleElement(sole)) element = sole;
  for (; element; element = element.parentElement) {
    const style = /text-align\s*:\s*(\w+)/i.exec(styleOf(element))?.[1];
    const said = style ?? element.getAttribute('align');
    if (said) return said.toLowerCase();
    if (CENTRED_CLASS.test(element.getAttribute('class') ?? '')) return 'center';
  }
  return undefined;
}

function isFollowedByCentred(block: Element, survey: Survey): boolean {
  const next = block.nextElementSibling;
  return (
    next !== null && survey.of(next).letters > 0 && survey.of(next).pictures === 0 && alignmentOf(next) === 'center'
  );
}

function soleElement(element: Element): Element | undefined {
  const { firstElementChild: child } = element;
  return child && element.childElementCount === 1 && visibleText(element) === visibleText(child) ? child : undefined;
}

/** Whether elements of these names or this style hold every letter. */
function isAll(block: Element, names: string, style: RegExp, survey: Survey): boolean {
  const all = [block, ...block.querySelectorAll('*')];
  const parts = new Set<Element | null>(
    all.filter((part) => part.matches(names) || (styleOf(part) !== '' && style.test(styleOf(part)))),
  );
  const outer = [...parts].filter((part) => !parts.has(part?.parentElement ?? null)) as Element[];
  const letters = outer.reduce((sum, part) => sum + survey.of(part).letters, 0);
  return letters > 0 && letters >= survey.of(block).letters;
}

function isSmall(block: Element): boolean {
  return [block, ...block.querySelectorAll('span, font, em, i')].some((element) => {
    const [, size, unit] = /font-size\s*:\s*([\d.]+)\s*(pt|px)/i.exec(styleOf(element)) ?? [];
    if (size) return Number(size) <= (unit?.toLowerCase() === 'pt' ? 11 : 13);
    return element.localName === 'font' && /^[12]$/.test(element.getAttribute('size') ?? '');
  });
}

function isSame(alt: string | null, text: string): boolean {
  return alt !== null && collapsed(alt) === text;
}
