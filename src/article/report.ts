import type { ArticleWarning } from './errors.js';

/** Tells of something that an editor can mend. */
export type Report = (code: ArticleWarning['code'], received: string) => void;
