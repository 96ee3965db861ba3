import { checkBlocks, checkHead } from '../../src/article/check.js';
import type { ArticleWarning } from '../../src/article/errors.js';
import { isRecord } from '../../src/article/json.js';
import type { ArticleJson } from '../../src/article/schema.js';

/** Checks a whole article at once, head and blocks. */
export function checkArticle(json: unknown): { article: ArticleJson; warnings: ArticleWarning[] } {
  const { head, blocks, warnings } = checkHead(json);
  const body = checkBlocks(blocks, 0);
  const article = isRecord(json) && 'body' in json ? { ...head, body: body.blocks } : head;
  return { article, warnings: [...warnings, ...body.warnings].slice(0, 100) };
}
