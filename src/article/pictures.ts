import type { ArticleWarning } from './errors.js';
import { isJunkAlt } from './legacy-html/alt.js';
import type { Block, Image } from './schema.js';
import { pictureWarning } from './warnings.js';

/**
 * Takes alternative texts away that say nothing, and tells of them, of pictures that nobody described, and of those that
 * will move the text when they load.
 *
 * @param first index of the first block in its body
 */
export function mendPictures(blocks: readonly Block[], first: number): ArticleWarning[] {
  return blocks.flatMap((block, i) => {
    const path = `body[${String(first + i)}]`;
    if (block.type === 'figure') return mendPicture(block.image, `${path}.image`);
    if (block.type !== 'gallery') return [];
    return block.items.flatMap(({ image }, j) => mendPicture(image, `${path}.items[${String(j)}].image`));
  });
}

/** The same for one picture. */
export function mendPicture(image: Image, path: string): ArticleWarning[] {
  const { url, alt, width, height } = image;
  const warnings: ArticleWarning[] = [];
  if (alt === undefined) warnings.push(pictureWarning('missing-alt', path, url));
  else if (alt.trim() && isJunkAlt(alt)) {
    warnings.push(pictureWarning('junk-alt', path, alt));
    image.alt = '';
  }
  if (!width || !height) warnings.push(pictureWarning('missing-size', path, url));
  return warnings;
}
