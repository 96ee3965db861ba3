import type { Report } from '../report.js';
import { mendAlts } from './alt.js';
import { CaptionBoxes } from './caption-boxes.js';
import { unwrapColumns, unwrapRows } from './layout-tables.js';
import { readNextBlocks } from './next-blocks.js';
import { dropBlanks, freeBlocks, mendParagraphs } from './paragraphs.js';
import { readPhotoTables } from './photo-tables.js';
import { mendPictures } from './pictures.js';
import { Survey } from './survey.js';
import { mendWord } from './word.js';
import { unwrapContainers } from './wrappers.js';

/**
 * Mends old HTML in place, before it is sanitized, because its classes and styles say what is a caption: pictures get
 * their addresses and captions, paragraphs become paragraphs, containers and tables without a meaning go. No word is
 * lost or added.
 *
 * @param root a piece of an inert document
 */
export function normalizeHtml(root: ParentNode & Node, report: Report): void {
  dropComments(root);
  mendWord(root);
  mendPictures(root, report);
  unwrapContainers(root);
  const hasPictures = root.querySelector('img') !== null;
  if (hasPictures) readKnownCaptions(root);
  unwrapColumns(root);
  mendParagraphs(root);
  const survey = new Survey(root);
  dropBlanks(root, survey);
  if (hasPictures) readNextBlocks(root, survey);
  if (unwrapRows(root)) {
    mendParagraphs(root);
    dropBlanks(root, new Survey(root));
  }
  freeBlocks(root);
  if (hasPictures) mendAlts(root, report);
}

/** They would part words that belong together, and stand where nothing should. */
function dropComments(root: Node): void {
  const walker = (root.ownerDocument as Document).createTreeWalker(root, NodeFilter.SHOW_COMMENT);
  const comments: ChildNode[] = [];
  while (walker.nextNode()) comments.push(walker.currentNode as ChildNode);
  for (const comment of comments) comment.remove();
}

/** Structure first: the score of a block is asked for only where nothing else says what is a caption. */
function readKnownCaptions(root: ParentNode & Node): void {
  const survey = new Survey(root);
  new CaptionBoxes(survey).read(root);
  readPhotoTables(root, survey);
}
