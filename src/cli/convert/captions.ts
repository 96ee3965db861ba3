import { collapsed, visibleText } from '../../article/legacy-html/dom.js';
import { plainText } from '../../article/formats/plain-text.js';
import type { Block, Figure } from '../../article/schema.js';

/** What a page itself calls a caption. */
const CAPTIONS = 'figcaption, [class*="caption" i], [class*="chuthich" i], [class*="chu-thich" i]';

/** Captions that the page marks, before anything is mended. */
export function statedCaptions(content: Element): string[] {
  return [...content.querySelectorAll(CAPTIONS)].map((caption) => visibleText(caption));
}

/** Captions that only look like it: centred, in italics, small. */
export function guessedCaptions(blocks: readonly Block[], stated: readonly string[]): string[] {
  const figures = blocks.flatMap((block): (Figure | Extract<Block, { type: 'gallery' }>)[] => {
    if (block.type === 'gallery') return [block, ...block.items];
    return block.type === 'figure' ? [block] : [];
  });
  return figures
    .map((figure) =>
      collapsed(plainText(('captionHtml' in figure ? figure.captionHtml : undefined) ?? figure.caption ?? '')),
    )
    .filter((words) => words !== '' && !stated.some((caption) => caption.includes(words)));
}
