/** Compiled only: what editors accept in an app, and what they mark as wrong. */
import type { SvelteHTMLElements } from 'svelte/elements';

type Props = SvelteHTMLElements['gov-article'];

export const right: Props = {
  src: '/a.json',
  article: { articleVersion: 1 },
  headingLevel: 2,
  loading: 'lazy',
  unstyled: true,
  class: 'article',
  'ongov-article-load': ({ detail }) => detail.article.headline.trim(),
  'ongov-article-error': ({ detail }) => detail.error.code === 'timeout' && detail.error.status,
  'onfont-size-toggle-change': (event) => event.detail.scale > 1.5 && event.preventDefault(),
};

export const wrong: Props[] = [
  // @ts-expect-error a number
  { headingLevel: '2' },
  // @ts-expect-error eager or lazy
  { loading: 'later' },
  // @ts-expect-error no such code
  { 'ongov-article-error': ({ detail }) => detail.error.code === 'lost' },
  // @ts-expect-error no such detail
  { 'ongov-article-load': ({ detail }) => detail.scale },
];
