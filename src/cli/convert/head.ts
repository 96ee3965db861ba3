import { collapsed, visibleText } from '../../article/legacy-html/dom.js';
import { findHeadline } from './headline.js';
import type { Content } from './content.js';
import { leadPicture } from './lead-picture.js';
import { lineElements, readLines, type Line, type LineField } from './lines.js';
import { linkedData, type Draft } from './linked-data.js';
import { metaOf } from './meta.js';
import { placeOf, type Tell } from './notes.js';

const LEAD =
  '[class*="sapo" i], [class*="lead" i], [class*="tomtat" i], [class*="tom-tat" i], [class*="chapo" i], [class*="summary" i], [class*="description" i]';
/** “Nam Đặng” below a text: two to five capitalised words. */
const NAME = /^(?:\p{Lu}\p{Ll}*\.?)(?:\s\p{Lu}\p{Ll}*){1,4}$/u;

/**
 * Everything but the text: what the page states first, then what it shows near the article. What was read from the text
 * is taken out of it.
 */
export function readHead(document: Document, content: Content, url: string, tell: Tell): Draft {
  const { root } = content;
  const stated = linkedData(document, url);
  const meta = metaOf(document);
  const titles = [stated.headline, meta.headline, document.title].map((title) => textOf(title));
  const headline = findHeadline(document, titles, tell);
  const scope = headline?.element ? commonAncestor(headline.element, root) : (root.parentElement ?? root);
  const words = visibleText(document.body);
  const seen = (text: unknown): unknown => (words.includes(collapsed(String(text))) ? text : undefined);
  const lead = readLead(scope, root);
  if (headline?.element && root !== headline.element && root.contains(headline.element)) headline.element.remove();
  const picture = headline?.element && leadPicture(scope, root, headline.element);
  const lines = readLines(scope, content);
  const shown = (field: LineField): string | undefined => ofLines(lines, field)?.value;
  const published = stated.datePublished ?? meta.datePublished ?? timeOf(scope) ?? publishedIn(lines, tell);
  const modified = stated.dateModified ?? meta.dateModified ?? shown('dateModified');
  if ((published ?? modified) === undefined) tell('no-date', 'datePublished', '');
  const author = usable(stated.author) ?? shown('author') ?? usable(meta.author) ?? signature(content, tell);
  if (author === undefined) tell('no-author', 'author', '');
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
    sourceOrganization: stated.sourceOrganization ?? shown('sourceOrganization'),
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

/** Marked by its class, and short: some portals call the whole text so. */
function readLead(scope: Element, root: Element): string | undefined {
  const most = Math.min(2000, visibleText(root).length / 2);
  const [lead] = [...scope.querySelectorAll(LEAD)].filter((element) => {
    if (element.contains(root) || element.querySelector('p + p')) return false;
    const { length } = visibleText(element);
    return length > 40 && length < most;
  });
  if (!lead) return undefined;
  const words = visibleText(lead);
  if (root.contains(lead)) lead.remove();
  return words;
}

type Found = Line['found'][number] & Pick<Line, 'element' | 'place'>;

/** What was said with a label comes before what looks like it. */
function ofLines(lines: readonly Line[], field: LineField): Found | undefined {
  const all = lines.flatMap(({ element, place, found }) => found.map((each) => ({ ...each, element, place })));
  const ofField = all.filter((each) => each.field === field);
  return ofField.find(({ isLabelled }) => isLabelled) ?? ofField[0];
}

/** Most portals show one date, and many call it that of the last change. */
function publishedIn(lines: readonly Line[], tell: Tell): string | undefined {
  const published = ofLines(lines, 'datePublished');
  const best = published ?? ofLines(lines, 'dateModified');
  if (best && !(published?.isLabelled ?? false)) {
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

/** A name at the end of the text. */
function signature(content: Content, tell: Tell): string | undefined {
  const last = lineElements(content).at(-1);
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
