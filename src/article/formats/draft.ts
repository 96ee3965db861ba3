import { ArticleError } from '../errors.js';
import { isRecord } from '../json.js';
import { articleSchema, type Block } from '../schema.js';
import { refusal } from '../refusal.js';
import { beginsWith } from './excerpt.js';
import type { Field, Fields } from './format.js';
import { at, listOf } from './paths.js';
import { hasTag, isPlainlyHtml, plainText } from './plain-text.js';
import { tidy } from './tidy.js';

type Draft = Record<string, unknown>;

/**
 * Makes JSON of article format 1 out of a source of another format.
 *
 * @param base what the draft already has
 * @throws {ArticleError} `invalid`, where `fields` names no field of the format or holds no path, or a function of it throws
 */
export function draftOf(source: unknown, fields: Fields, base: Draft = { articleVersion: 1 }): Draft {
  const draft = { ...base };
  for (const [key, field] of Object.entries(fields)) {
    const [head = '', part] = key.split('.');
    if (!Object.hasOwn(articleSchema.entries, head)) {
      throw refusal(`mapping.${key}`, `one of ${Object.keys(articleSchema.entries).join(', ')}`, `"${head}"`);
    }
    const value = valueOf(source, key, field);
    if (value === undefined) continue;
    // Where the address of a picture is an <img>, more comes with it.
    const more = part === undefined || key === 'image.url' ? value : { [part]: value };
    draft[head] = part === undefined ? more : { ...partsOf(head, draft[head]), ...present(more) };
  }
  return finish(draft);
}

/** What a field has already; of a name in words, the name. */
function partsOf(head: string, value: unknown): object {
  if (typeof value === 'string') return { [head === 'image' ? 'url' : 'name']: value };
  return isRecord(value) && !Array.isArray(value) ? value : {};
}

function present(parts: unknown): object {
  return Object.fromEntries(Object.entries(parts as object).filter(([, part]) => part !== undefined));
}

/** What a field has in a source, as article format 1 writes it. */
export function valueOf(source: unknown, key: string, field: Field): unknown {
  if (typeof field === 'function') {
    try {
      return tidy(key, field(source));
    } catch (cause) {
      if (cause instanceof ArticleError) throw cause;
      throw refusal(
        `mapping.${key}`,
        'a function that does not throw',
        cause instanceof Error ? cause.message : typeof cause,
        cause,
      );
    }
  }
  const paths = listOf(field).filter((path) => typeof path === 'string');
  if (paths.length === 0) throw refusal(`mapping.${key}`, 'a dotted path or a list of them', typeof field);
  for (const path of paths) {
    const value = tidy(key, at(source, path));
    if (value !== undefined) return value;
  }
  return undefined;
}

function finish(draft: Draft): Draft {
  const { image, description, body, bodyHtml } = draft;
  // A caption without its picture.
  if (isRecord(image) && !image.url) delete draft.image;
  if (typeof body === 'string' && isPlainlyHtml(body)) Object.assign(draft, { body: undefined, bodyHtml: body });
  else if (typeof body === 'string') draft.body = paragraphs(body);
  else if (!body && typeof bodyHtml === 'string' && !hasTag(bodyHtml)) draft.body = paragraphs(bodyHtml);
  if (typeof description === 'string' && beginsWith(listOf(draft.body), draft.bodyHtml, description)) {
    delete draft.description;
  }
  return draft;
}

/** Text without tags has only its line breaks to tell where a paragraph ends. */
function paragraphs(text: string): Block[] {
  return text
    .split(/[\r\n]+/)
    .map((line) => plainText(line))
    .filter(Boolean)
    .map((line) => ({ type: 'paragraph', text: line }));
}
