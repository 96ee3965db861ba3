import { safePage, type SafeUrl } from './address.js';
import { Blocks } from './blocks.js';
import { checkHead } from './check.js';
import { DEFAULT_TIME_ZONE, readDate, type ArticleDate } from './dates.js';
import { oldEncodingOf, type OldEncoding } from './encoding.js';
import type { ArticleWarning } from './errors.js';
import { plainText } from './formats/plain-text.js';
import { toNative, type FormatOptions } from './formats/to-native.js';
import { mendPicture } from './pictures.js';
import type { ArticleJson, Attachment, Block, LeadImage, Party } from './schema.js';
import { warning } from './warnings.js';
import { textOf } from './words.js';

/** Parts of a body that tell its encoding: characters, and blocks. */
const SAMPLE_OF_HTML = 20_000;
const SAMPLE_OF_BLOCKS = 20;
/** Bytes that were no UTF-8 have each become this character. */
const LOST = 'U+FFFD';

/** An article ready to be shown: checked, dated, its head in one shape. Its HTML is sanitized where it becomes nodes. */
export interface Article {
  identifier?: string;
  /** Canonical address. */
  url?: SafeUrl;
  /** Absolute address that the relative ones of this article are resolved against. */
  baseUrl: string;
  /** BCP 47. */
  inLanguage: string;
  headline: string;
  alternativeHeadline?: string;
  description?: string;
  datePublished?: ArticleDate;
  dateModified?: ArticleDate;
  authors: Party[];
  publisher?: Party;
  sourceOrganization?: Party;
  sections: string[];
  keywords: string[];
  copyrightNotice?: string;
  image?: LeadImage;
  /** Empty where `bodyHtml` is the body. Of a long one, what is not on the page yet is checked when this is asked for. */
  readonly body: Block[];
  /** The same, one after another. */
  readonly blocks: Blocks;
  bodyHtml?: string;
  attachments: Attachment[];
  /** Absolute address of a recording of the text, with its type where that is known. */
  audio?: { url: SafeUrl; encodingFormat?: string | undefined };
  /** What short forms stand for, by the short form. */
  abbreviations: Readonly<Record<string, string>>;
  /** What was changed after it was published, in the order of the JSON. */
  corrections: { date?: ArticleDate | undefined; text: string }[];
  /** Of the text, where it was never converted to Unicode. */
  oldEncoding?: OldEncoding;
  /** Controls that the publisher does not want for this article are false. */
  actions: NonNullable<ArticleJson['actions']>;
}

/**
 * Reads an article from JSON of any known format.
 *
 * @param json a parsed JSON document, or a list of articles; it is not changed
 * @param baseUrl absolute address of the JSON, or of the page; the article's own `url` comes before it
 * @param options which format, which article of several, and where its fields are
 * @returns the article, and what had to be mended or left out; paths are those of article format 1
 * @throws {ArticleError} `invalid` or `forbidden`, see {@link toNative} and {@link checkHead}
 */
export function readArticle(
  json: unknown,
  baseUrl: string,
  options: FormatOptions = {},
): { article: Article; warnings: ArticleWarning[] } {
  const { article, warnings } = openArticle(json, baseUrl, options);
  article.blocks.readAll();
  return { article, warnings: [...warnings, ...article.blocks.takeWarnings()] };
}

/** The same, but for blocks far below: they are checked when they are taken, and have their warnings. */
export function openArticle(
  json: unknown,
  baseUrl: string,
  options: FormatOptions,
): { article: Article; warnings: ArticleWarning[] } {
  const { head: checked, blocks: raw, warnings } = checkHead(toNative(json, baseUrl, options));
  const { url: rawUrl, datePublished, dateModified, timeZone = DEFAULT_TIME_ZONE, ...rest } = checked;
  const { author, publisher, sourceOrganization, articleSection, identifier, bodyHtml, ...words } = rest;
  const { audio, corrections = [], ...head } = words;
  const url = rawUrl === undefined ? undefined : safePage(rawUrl, baseUrl);
  const dated = (raw: string | undefined, path: string): ArticleDate | undefined => {
    const date = raw === undefined ? undefined : readDate(raw, timeZone);
    if (date && !date.datetime) warnings.push(warning('date', path, 'a date, day first', date.text));
    return date;
  };
  const blocks = new Blocks(raw);
  const article = {
    ...head,
    identifier: identifier === undefined ? undefined : String(identifier),
    url,
    baseUrl: url ?? baseUrl,
    inLanguage: head.inLanguage?.trim() || 'vi',
    datePublished: dated(datePublished, 'datePublished'),
    dateModified: dated(dateModified, 'dateModified'),
    authors: partiesOf(author),
    publisher: partiesOf(publisher)[0],
    sourceOrganization: partiesOf(sourceOrganization)[0],
    sections: [articleSection ?? []].flat().filter(hasWords),
    keywords: (head.keywords ?? []).filter(hasWords),
    bodyHtml: blocks.isEmpty ? bodyHtml : undefined,
    attachments: head.attachments ?? [],
    audio: recording(audio, url ?? baseUrl),
    abbreviations: head.abbreviations ?? {},
    corrections: corrections.flatMap(({ date, text }, i) =>
      hasWords(text) ? [{ date: dated(date, `corrections[${String(i)}].date`), text }] : [],
    ),
    actions: head.actions ?? {},
  };
  if (head.image) warnings.push(...mendPicture(head.image, 'image'));
  const [path, encoding] = findEncoding(article, blocks);
  if (encoding) warnings.push(warning('encoding', path, 'UTF-8', encoding));
  // Readers see by themselves that letters are missing.
  const oldEncoding = encoding === LOST ? undefined : encoding;
  return {
    article: {
      ...withoutAbsent({ ...article, oldEncoding }),
      blocks,
      get body() {
        return blocks.readAll();
      },
    },
    warnings,
  };
}

/** The first part that is in another encoding than it should be: titles are often typed anew where the text was taken over. */
function findEncoding(
  { headline, description, bodyHtml }: Pick<ArticleJson, 'headline' | 'description' | 'bodyHtml'>,
  blocks: Blocks,
): [path: string, encoding?: OldEncoding | typeof LOST] {
  const html = bodyHtml && plainText(bodyHtml.slice(0, SAMPLE_OF_HTML));
  const body = textOf(blocks.first(SAMPLE_OF_BLOCKS));
  for (const [path, words = ''] of Object.entries({ bodyHtml: html, body, description, headline })) {
    const encoding = words.includes('\uFFFD') ? LOST : oldEncodingOf(words);
    if (encoding) return [path, encoding];
  }
  return [''];
}

function recording(audio: ArticleJson['audio'], baseUrl: string): Article['audio'] {
  const url = audio && safePage(audio.url, baseUrl);
  return url && { url, encodingFormat: audio.encodingFormat };
}

/** One, several or none, in words or as objects: those that have a name. */
function partiesOf(parties: ArticleJson['author']): Party[] {
  return [parties ?? []]
    .flat()
    .map((party) => (typeof party === 'string' ? { name: party } : party))
    .filter((party) => hasWords(party.name));
}

function hasWords(text: string): boolean {
  return text.trim() !== '';
}

type Present<T> = { [Key in keyof T as undefined extends T[Key] ? never : Key]: T[Key] } & {
  [Key in keyof T as undefined extends T[Key] ? Key : never]?: Exclude<T[Key], undefined>;
};

/** Absent stays absent: `'url' in article` means what it says. */
function withoutAbsent<T extends object>(value: T): Present<T> {
  return Object.fromEntries(Object.entries(value).filter(([, item]) => item !== undefined)) as Present<T>;
}
