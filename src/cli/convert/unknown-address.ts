import { ANY_BASE } from '../../article/address.js';

const FOLDER = 'base.invalid/';
/** Deeper than pages lie, so that every `../` has somewhere to go. */
const DEPTH = 16;

/** Stands for the address of a page that nobody knows, while its addresses are checked. */
export const UNKNOWN_ADDRESS: string = `${ANY_BASE}${FOLDER.repeat(DEPTH)}page.invalid`;

const RESOLVED = /https:\/\/base\.invalid\/((?:base\.invalid\/)*)(?:page\.invalid)?/g;

/** @returns the text, with the addresses that belong to {@link UNKNOWN_ADDRESS} relative to the page again */
export function relativeAgain(text: string): string {
  return text.replace(RESOLVED, (_, folders: string) =>
    folders ? '../'.repeat(DEPTH - folders.length / FOLDER.length) : '/',
  );
}
