import { readDate } from '../../article/dates.js';
import { isRecord } from '../../article/json.js';
import { collapsed, visibleText } from '../../article/legacy-html/dom.js';
import { findHeadline } from './headline.js';
import type { Content } from './content.js';
import { keepBetween, readLead } from './lead.js';
import { leadPicture } from './lead-picture.js';
import type { LineField, Said } from './line-parts.js';
import { follows, lineElements, LONGEST, readLines, takeLines, type Line } from './lines.js';
import { linkedData, type Draft } from './linked-data.js';
import { metaOf } from './meta.js';
import { placeOf, type Tell } from './notes.js';

/** “Nam Đặng” below a text: two to five capitalised words. */
const NAME = /^(?:\p{Lu}\p{Ll}*\.?)(?:\s\p{Lu}\p{Ll}*){1,4}$/u;
/** Whose the pictures are stands below the name. */
const PICTURES = /^ảnh ?:/iu;

/**
 * Everything but the text: what the page states first, then what it shows near the article. What was read from the text
 * is taken out of it.
 */
export function readHead(document: Document, content: Content, url: string, tell: Tell): Draft {
  const { root } = content;
  const stated = linkedData(document, url);
  const meta = metaOf(document);
  const titles = [stated.headline, meta.headline, document.title].map((title) => textOf(title));
  const headline = findHeadline(document, root, titles, tell);
  const title = headline?.element;
  const scope = title ? commonAncestor(title, root) : (root.parentElement ?? root);
  const words = visibleText(document.body);
  const seen = (text: unknown): unknown => (words.includes(collapsed(String(text))) ? text : undefined);
  const picture = title && leadPicture(scope, root, title);
  const lead = readLead(scope, root, title);
  const isTitleInText = title !== undefined && root !== title && root.contains(title);
  if (isTitleInText) {
    content.leftovers.push(...linesAbove(title, content));
    title.remove();
  }
  const lines = readLines(scope, content);
  const shown = (field: LineField): string | undefined => ofLines(lines, field)?.value;
  const published = stated.datePublished ?? meta.datePublished ?? timeOf(scope) ?? publishedIn(lines, tell);
  const modified = stated.dateModified ?? meta.dateModified ?? shown('dateModified');
  if ((published ?? modified) === undefined) tell('no-date', 'datePublished', '');
  const named = usable(stated.author) ?? shown('author') ?? usable(meta.author);
  const source = stated.sourceOrganization ?? shown('sourceOrganization');
  const isSaid = ({ field, value }: Said): boolean => {
    if (field === 'author') return namesIn(named).includes(value);
    if (field === 'sourceOrganization') return namesIn(source).includes(value);
    return [published, modified].some((date) => isSameDate(value, date));
  };
  takeLines(lines, root, isSaid, tell);
  const author = named ?? signature(content, tell);
  if (author === undefined) tell('no-author', 'author', '');
  if (title && !isTitleInText) keepBetween(scope, root, title, isSaid, tell);
  return {
    url,
    inLanguage: languageIn(document, stated.inLanguage ?? meta.inLanguage),
    headline: headline?.text,
    alternativeHeadline: stated.alternativeHeadline,
    description: lead ?? seen(stated.description ?? meta.description),
    datePublished: published ?? modified,
    dateModified: published === undefined || modified === published ? undefined : modified,
    author,
    publisher: stated.publisher ?? meta.publisher,
    sourceOrganization: source,
    articleSection: stated.articleSection ?? meta.articleSection,
    keywords: some(stated.keywords) ?? some(meta.keywords),
    copyrightNotice: stated.copyrightNotice,
    image: picture ?? stated.image ?? (meta.image === undefined ? undefined : { url: meta.image }),
  };
}

/** Programs write their own name, and accounts that no reader knows. */
function usable(author: unknown): unknown {
  return typeof author === 'string' && /^(?:admin\w*|administrator|root|quản trị.*|https?:.*)$/iu.test(author.trim())
    ? undefined
    : author;
}

type Found = Said & Pick<Line, 'element' | 'place'>;

/** What was said with a label comes before what looks like it. */
function ofLines(lines: readonly Line[], field: LineField): Found | undefined {
  const all = lines.flatMap(({ element, place, said }) => said.map((each) => ({ ...each, element, place })));
  const ofField = all.filter((each) => each.field === field);
  return ofField.find(({ kind }) => kind === 'labelled') ?? ofField[0];
}

/** Most portals show one date, and many call it that of the last change. */
function publishedIn(lines: readonly Line[], tell: Tell): string | undefined {
  const published = ofLines(lines, 'datePublished');
  const best = published ?? ofLines(lines, 'dateModified');
  if (best && published?.kind !== 'labelled') {
    tell('date-guessed', best.place, visibleText(best.element) || best.value);
  }
  return best?.value;
}

function timeOf(scope: Element): string | undefined {
  const time = [...scope.querySelectorAll('time[datetime]')].find(
    (element) => !element.closest('nav, footer, aside, a'),
  );
  return time?.getAttribute('datetime') ?? undefined;
}

/** In what was found as the text, the name of a section; what has paragraphs above the title has it in its middle. */
function linesAbove(title: Element, content: Content): Element[] {
  const above = lineElements(content).filter((line) => !line.contains(title) && follows(line, title));
  return above.some((line) => visibleText(line).length > LONGEST) ? [] : above;
}

/** The names of one or several, as JSON-LD and pages have them. */
function namesIn(value: unknown): unknown[] {
  if (Array.isArray(value)) return value.flatMap(namesIn);
  return [isRecord(value) ? value.name : value];
}

/** To the minute, or to the day where no more is shown. */
function isSameDate(shown: string, stated: unknown): boolean {
  const [text, whole] = [readDate(shown)?.text, readDate(textOf(stated))?.text];
  return text !== undefined && whole?.startsWith(text) === true;
}

/** A name at the end of the text. */
function signature(content: Content, tell: Tell): string | undefined {
  const last = lineElements(content)
    .reverse()
    .find((line) => !PICTURES.test(visibleText(line)));
  const words = last ? visibleText(last) : '';
  if (!last || !NAME.test(words)) return undefined;
  tell('author-guessed', placeOf(last), words);
  last.remove();
  return words;
}

function languageIn(document: Document, stated: unknown): string | undefined {
  const language = document.documentElement.getAttribute('lang')?.trim() || textOf(stated).replace('_', '-');
  return language || undefined;
}

/** What JSON-LD has is anything. */
function textOf(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

function some(list: unknown): unknown {
  return Array.isArray(list) && list.length === 0 ? undefined : list;
}

function commonAncestor(a: Element, b: Element): Element {
  let at: Element = a;
  while (!at.contains(b) && at.parentElement) at = at.parentElement;
  return at;
}
