/**
 * What every app does alike, so that one driver can test them all: it renders `state`, has one button per change, and
 * writes what it is told by events into an `<output>`.
 */
import { school, water } from './articles.js';

/** @typedef {{ article: object | undefined, src: string, tools: string, headingLevel: number, unstyled: boolean, fallback: string, isShown: boolean, list: string[] }} State */

/** @type {State} */
export const start = {
  article: undefined,
  src: '/articles/house.json',
  tools: 'email print font-size',
  headingLevel: 2,
  unstyled: false,
  fallback: 'Đọc bài viết',
  isShown: true,
  list: ['house', 'water', 'school'],
};

/** @type {Record<string, (state: State) => Partial<State>>} */
export const changes = {
  next: () => ({ src: '/articles/water.json' }),
  missing: () => ({ src: '/articles/missing.json' }),
  object: () => ({ article: water }),
  other: () => ({ article: school }),
  none: () => ({ article: undefined }),
  tools: () => ({ tools: 'print' }),
  level: () => ({ headingLevel: 3 }),
  unstyled: ({ unstyled }) => ({ unstyled: !unstyled }),
  fallback: () => ({ fallback: 'Mở bài viết' }),
  toggle: ({ isShown }) => ({ isShown: !isShown }),
  move: ({ list }) => ({ list: [...list].reverse() }),
  drop: ({ list }) => ({ list: list.slice(1) }),
};

/** @param {Event} event */
export function tell(event) {
  const { detail } = /** @type {CustomEvent} */ (event);
  if (event.type === 'gov-article-load') return `load: ${detail.article.headline}`;
  if (event.type === 'gov-article-error') return `error: ${detail.error.code}`;
  if (event.type === 'font-size-toggle-change') return `scale: ${detail.scale}`;
  return event.type;
}
