import { safeImage } from '../../article/address.js';
import { isRecord } from '../../article/json.js';
import { collapsed } from '../../article/legacy-html/dom.js';
import { beginsWith } from '../../article/formats/excerpt.js';
import { plainText } from '../../article/formats/plain-text.js';
import { pictureOf } from '../../article/same-picture.js';
import type { Block } from '../../article/schema.js';
import type { Draft } from './linked-data.js';
import type { Tell } from './notes.js';
import { relativeAgain } from './unknown-address.js';

interface Around {
  baseUrl: string;
  /** All of the page, those of the text among them. */
  pictures: readonly Element[];
  tell: Tell;
}

/** Puts head and text together: what would be read twice is there once. */
export function compose(head: Draft, blocks: Block[], around: Around): Draft {
  const { description, body } = leadOf(head, blocks);
  const image = imageOf(head.image, blocks, around);
  const article = { articleVersion: 1, ...head, description, image, body };
  // Absent keys go with JSON; letters are composed, as keyboards write them.
  const json = JSON.stringify(article).normalize('NFC');
  const relative = relativeAgain(json);
  if (relative !== json) around.tell('relative-addresses', 'url', '');
  const { url, ...rest } = JSON.parse(relative) as Draft;
  return url ? { url, ...rest } : rest;
}

function leadOf({ description }: Draft, blocks: Block[]): { description?: string; body: Block[] } {
  if (typeof description !== 'string' || !description) return { body: blocks };
  const [first, ...others] = blocks;
  const isFirst =
    first?.type === 'paragraph' && collapsed(plainText(first.html ?? first.text ?? '')) === collapsed(description);
  if (isFirst && others.length > 0) return { description, body: others };
  return beginsWith(blocks, undefined, description) ? { body: blocks } : { description, body: blocks };
}

/** The picture that the page names for previews, where the page shows it and the text does not: else it could be a logo. */
function imageOf(image: unknown, blocks: readonly Block[], { baseUrl, pictures, tell }: Around): unknown {
  const url = isRecord(image) && typeof image.url === 'string' ? safeImage(image.url, { baseUrl }) : undefined;
  if (!url) return undefined;
  const wanted = pictureOf(url, baseUrl);
  const inText = blocks.flatMap((block) =>
    block.type === 'gallery' ? block.items : block.type === 'figure' ? [block] : [],
  );
  if (inText.some((figure) => pictureOf(figure.image.url, baseUrl) === wanted)) return undefined;
  const shown = pictures.find((img) => pictureOf(img.getAttribute('src') ?? '', baseUrl) === wanted);
  if (!shown) {
    tell('image-left-out', 'image', url);
    return undefined;
  }
  const alt = shown.getAttribute('alt');
  return { ...(image as object), url, ...(alt !== null && { alt: collapsed(alt) }) };
}
