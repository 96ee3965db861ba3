import type { ArticleDate } from '../article/dates.js';
import { h, type Child } from './h.js';

/** Words about a date, with its machine-readable form where it has one. */
export function time({ datetime }: ArticleDate, itemprop: string, words: Child): HTMLElement {
  return datetime ? h('time', { datetime, itemprop }, words) : h('bdi', {}, words);
}
