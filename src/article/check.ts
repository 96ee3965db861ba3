import * as v from 'valibot';
import type { ArticleWarning } from './errors.js';
import { copyJson, isDeeperThan, isRecord } from './json.js';
import { Mender } from './mend.js';
import { formatPath, type Key } from './path.js';
import { refusal } from './refusal.js';
import { articleSchema, blocksSchema, MAX_BLOCKS, type ArticleJson, type Block } from './schema.js';
import { MAX_WARNINGS, warning } from './warnings.js';

type Issue = v.BaseIssue<unknown> & { keys: Key[] };

/** Going past these is told, never punished: the article is kept whole. */
const LIMITS = new Set(['max_length', 'min_length']);
export const MAX_NESTING = 64;

/** An article whose blocks are still to be checked. */
export interface CheckedHead {
  head: Omit<ArticleJson, 'body'>;
  blocks: readonly unknown[];
  warnings: ArticleWarning[];
}

/**
 * Checks JSON against article format 1, all but its blocks, and mends what is wrong in the smallest possible part: a
 * value of the wrong type is converted or left out.
 *
 * @returns the article and at most 100 warnings, in the order of the document; the input itself is not changed
 * @throws {ArticleError} `invalid`, with the first bad path, when what remains is not an article: not an object, another
 *   `articleVersion`, or no `headline`
 */
export function checkHead(input: unknown): CheckedHead {
  const blocks = isRecord(input) && Array.isArray(input.body) ? (input.body as unknown[]) : undefined;
  const { output, warnings } = check(articleSchema, blocks ? { ...(input as object), body: [] } : input);
  if (blocks && blocks.length > MAX_BLOCKS) {
    warnings.push(warning('limit', 'body', `<=${String(MAX_BLOCKS)}`, String(blocks.length)));
  }
  const { body = [], ...head } = output;
  return { head, blocks: blocks ?? body, warnings };
}

/**
 * Checks blocks of a body. One that cannot be read becomes a paragraph of its words.
 *
 * @param start index of the first of them in the body, for the paths of warnings
 * @returns the blocks and at most 100 warnings; the input itself is not changed
 */
export function checkBlocks(input: readonly unknown[], start: number): { blocks: Block[]; warnings: ArticleWarning[] } {
  const { output, warnings } = check(blocksSchema, { body: input }, start);
  return { blocks: output.body, warnings };
}

function check<Schema extends typeof articleSchema | typeof blocksSchema>(
  schema: Schema,
  input: unknown,
  start = 0,
): { output: v.InferOutput<Schema>; warnings: ArticleWarning[] } {
  const warnings = new Map<string, ArticleWarning>();
  if (isDeeperThan(input, MAX_NESTING)) {
    warnings.set('', warning('limit', '', `nesting up to ${String(MAX_NESTING)}`, 'deeper'));
  }
  let value = input;
  for (let mender: Mender | undefined; ;) {
    const result = v.safeParse(schema, value);
    const issues = (result.issues ?? []).flatMap((issue) => innermost(issue));
    const wrong = issues.filter((issue) => !isLimit(issue));
    // What later passes find is of our own making.
    if (!mender) for (const issue of issues) note(warnings, issue, start);
    // Limits leave the output typed: only wrong shapes can stand in the way.
    if (wrong.length === 0) return { output: result.output as v.InferOutput<Schema>, warnings: [...warnings.values()] };

    refuseIfNotAnArticle(wrong);
    if (!mender) {
      value = copyJson(input, MAX_NESTING);
      mender = new Mender(value);
    }
    // Every pass converts, replaces or removes each wrong part or the part around it, so the passes end with the depth.
    mender.mend(wrong.map(({ keys, expected }) => ({ keys, expected: expected ?? '' })));
  }
}

/** Where several forms will do, the one of the value's own kind tells what is wrong: not the author, but his name. */
function innermost(issue: v.BaseIssue<unknown>, around: readonly Key[] = []): Issue[] {
  const keys = [...around, ...(issue.path ?? []).map((item) => item.key as Key)];
  const inner = (issue.issues ?? []).filter(({ path }) => path && isOfItsKind(path[0]));
  return inner.length > 0 ? inner.flatMap((part) => innermost(part, keys)) : [{ ...issue, keys }];
}

/** valibot looks for the keys of an object in arrays as well. */
function isOfItsKind({ type, input }: v.IssuePathItem): boolean {
  return (type === 'array') === Array.isArray(input);
}

function isLimit(issue: Issue): boolean {
  return LIMITS.has(issue.type);
}

function note(warnings: Map<string, ArticleWarning>, issue: Issue, start: number): void {
  const { keys } = issue;
  const [list, index, ...inside] = keys;
  const path = formatPath(typeof index === 'number' && list === 'body' ? [list, start + index, ...inside] : keys);
  // CMSs write null for what is absent: nothing to tell.
  if (issue.input === null || warnings.size >= MAX_WARNINGS || warnings.has(path)) return;
  const isUnknownBlock = keys.length === 3 && keys[0] === 'body' && keys[2] === 'type';
  const code = isLimit(issue) ? 'limit' : isUnknownBlock ? 'unknown-block' : 'shape';
  warnings.set(path, warning(code, path, expectedBy(issue), issue.received));
}

/** For a key that is missing, valibot expects the key's own name. */
function expectedBy(issue: Issue): string {
  const isMissing = issue.input === undefined && issue.expected?.startsWith('"');
  return isMissing ? 'a value' : (issue.expected ?? issue.message);
}

/** What has no headline or another major version cannot be mended into an article. */
function refuseIfNotAnArticle(issues: readonly Issue[]): void {
  for (const issue of issues) {
    const { keys } = issue;
    const isRequired = keys.length === 0 || keys[0] === 'articleVersion' || keys[0] === 'headline';
    if (!isRequired || isMendable(issue)) continue;
    throw refusal(formatPath(keys), expectedBy(issue), issue.received);
  }
}

/** Databases give every number as text; a title can be in numbers, or in a part of its own. */
function isMendable({ keys, input }: Issue): boolean {
  if (keys[0] === 'articleVersion') return input === '1';
  return keys[0] === 'headline' && (typeof input === 'number' || isRecord(input));
}
