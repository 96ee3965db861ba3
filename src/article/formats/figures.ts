import { ANY_BASE } from '../address.js';
import type { Block } from '../schema.js';
import { pictureOf, picturesIn } from '../same-picture.js';
import { imageOf } from './media.js';
import { hasTag } from './plain-text.js';

type Draft = ReturnType<typeof imageOf>;

/** Figures of the images that have an address; caption and credit are theirs, not the image's. */
export function figuresOf(images: readonly unknown[]): object[] {
  return images.map(imageOf).flatMap((image: Draft) => {
    if (!image) return [];
    const { caption, creditText, ...rest } = image;
    return { type: 'figure', image: rest, caption, creditText };
  });
}

/** A body of HTML with pictures behind it that it does not show itself; nothing where there are none to add. */
export function withFigures(html: string | undefined, figures: readonly object[]): object[] | undefined {
  const shown = picturesIn(html ?? '', ANY_BASE);
  const more = (figures as Extract<Block, { type: 'figure' }>[]).filter(
    ({ image }) => !shown.has(pictureOf(image.url, ANY_BASE)),
  );
  if (more.length === 0) return undefined;
  if (!html) return more;
  const text = hasTag(html) ? html : html.replace(/[\r\n]+/g, '<br>');
  return [{ type: 'html', html: text }, ...more];
}
