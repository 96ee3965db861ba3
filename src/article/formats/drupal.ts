import { figuresOf, withFigures } from './figures.js';
import type { Format } from './format.js';
import { at, inEnvelopes, listOf, recordsAt, textAt } from './paths.js';

type Resource = Readonly<Record<string, unknown>>;

const WANTED = /^(?:user|taxonomy_term|file|media)--/;
/** Who saved it last, and the picture by which editors find a file. */
const NOT_ITS_OWN = /^(?:revision_|thumbnail$)/;

const nodes = inEnvelopes((source) => /^node--/.test(textAt(source, 'type') ?? ''));

/** Drupal JSON:API, `/jsonapi/node/{type}/{uuid}?include=…`; also with the attributes on the node itself. */
export const drupal: Format = {
  name: 'drupal',
  find: (document) => {
    const included = new Map(recordsAt(document, 'included').map((one) => [keyOf(one), one]));
    return nodes(document).map((node) => ({ ...(node as Resource), included }));
  },
  fields: {
    identifier: 'id',
    url: ['attributes.path.alias', 'path.alias'],
    inLanguage: ['attributes.langcode', 'langcode'],
    headline: ['attributes.title', 'title'],
    description: (node: unknown) =>
      fieldText(node, /summary|sapo|lead|tom_tat/) ?? textAt(attributes(node), 'body.summary'),
    // The core knows no time of publishing: a module adds it.
    datePublished: ['attributes.published_at', 'attributes.created', 'created'],
    dateModified: ['attributes.changed', 'changed'],
    author: (node: unknown) => relatedOf(node, 'user--').map((user) => user.display_name ?? user.name),
    articleSection: (node: unknown) => terms(node).filter((term) => !isTag(term)),
    keywords: (node: unknown) => terms(node).filter(isTag),
    image: (node: unknown) => images(node)[0],
    bodyHtml: htmlOf,
    body: (node: unknown) => withFigures(htmlOf(node), figuresOf(images(node).slice(1))),
    attachments: (node: unknown) => files(node).filter((file) => !isImage(file)),
  },
};

function attributes(node: unknown): unknown {
  return at(node, 'attributes') ?? node;
}

/** The body, or else the longest text of the page's own fields. */
function htmlOf(node: unknown): string | undefined {
  return textAt(attributes(node), 'body.processed', 'body.value') ?? fieldText(node, /^(?!.*summary)/);
}

function fieldText(node: unknown, name: RegExp): string | undefined {
  return (
    Object.entries(attributes(node) as Resource)
      .filter(([key]) => key.startsWith('field_') && name.test(key))
      .map(([, field]) =>
        listOf(field)
          .flatMap((each) => textAt(each, 'processed') ?? [])
          .join('\n'),
      )
      .sort((a, b) => b.length - a.length)[0] || undefined
  );
}

/** What a node refers to, with the words and the sizes that the reference itself has; media lead on to their files. */
function related(node: unknown, included: ReadonlyMap<string, Resource>, wanted = WANTED): Resource[] {
  const links = Object.entries((at(node, 'relationships') ?? node) as Resource)
    .filter(([name]) => !NOT_ITS_OWN.test(name))
    .flatMap(([, link]) => listOf(at(link, 'data') ?? link))
    .map((link): [string, unknown] => [keyOf(link), link])
    .filter(([key]) => wanted.test(key));
  // Each once, however often it is referred to: the work stays below what is included.
  return [...new Map(links)].flatMap(([key, link]) => {
    const found = included.get(key) ?? link;
    if (key.startsWith('media--')) return related(found, included, /^file--/);
    return { ...(attributes(found) as Resource), ...(at(link, 'meta') as object), type: at(link, 'type') };
  });
}

function keyOf(resource: unknown): string {
  return `${String(at(resource, 'type'))} ${String(at(resource, 'id'))}`;
}

function relatedOf(node: unknown, kind: string): Resource[] {
  const included = at(node, 'included');
  return related(node, included instanceof Map ? included : new Map()).filter(({ type }) =>
    String(type).startsWith(kind),
  );
}

function terms(node: unknown): Resource[] {
  return relatedOf(node, 'taxonomy_term--');
}

function isTag({ type }: Resource): boolean {
  return /tag|tu_khoa|keyword/.test(String(type));
}

function files(node: unknown): Resource[] {
  return relatedOf(node, 'file--').map((file) => ({
    ...file,
    url: at(file, 'uri.url') ?? file.url,
    name: file.filename,
  }));
}

function isImage(file: Resource): boolean {
  return file.alt !== undefined || String(file.filemime).startsWith('image/');
}

function images(node: unknown): Resource[] {
  return files(node).filter(isImage);
}
