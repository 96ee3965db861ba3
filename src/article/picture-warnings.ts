import type { ArticleWarning } from './errors.js';
import { isJunkAlt } from './legacy-html/alt.js';
import type { ArticleJson, Block, Image } from './schema.js';
import { MAX_WARNINGS, pictureWarning } from './warnings.js';

/** Tells of pictures that nobody described, and of those that will move the text when they load; at most 100. */
export function pictureWarnings({ image, body = [] }: ArticleJson): ArticleWarning[] {
  return [
    ...(image ? warningsOf(image, 'image') : []),
    ...body.flatMap((block, i) => ofBlock(block, `body[${String(i)}]`)),
  ].slice(0, MAX_WARNINGS);
}

function ofBlock(block: Block, path: string): ArticleWarning[] {
  if (block.type === 'figure') return warningsOf(block.image, `${path}.image`);
  if (block.type !== 'gallery') return [];
  return block.items.flatMap(({ image }, i) => warningsOf(image, `${path}.items[${String(i)}].image`));
}

function warningsOf({ url, alt, width, height }: Image, path: string): ArticleWarning[] {
  const warnings: ArticleWarning[] = [];
  if (alt === undefined) warnings.push(pictureWarning('missing-alt', path, url));
  else if (alt.trim() && isJunkAlt(alt)) warnings.push(pictureWarning('junk-alt', path, alt));
  if (!width || !height) warnings.push(pictureWarning('missing-size', path, url));
  return warnings;
}
