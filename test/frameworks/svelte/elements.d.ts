import type { FontSizeToggleElement, GovArticleElement } from 'gov-article';
import type {} from 'gov-article/define'; // the tags
import type { HTMLAttributes } from 'svelte/elements';

type OwnEvents = Extract<keyof HTMLElementEventMap, `${string}-${string}`>;
type Listeners = { [Name in OwnEvents as `on${Name}`]?: ((event: HTMLElementEventMap[Name]) => void) | undefined };
type Own = 'src' | 'article' | 'format' | 'item' | 'tools' | 'headingLevel' | 'loading' | 'timeout' | 'credentials';

declare module 'svelte/elements' {
  interface SvelteHTMLElements {
    'gov-article': HTMLAttributes<GovArticleElement> &
      Listeners &
      Partial<Pick<GovArticleElement, Own | 'unstyled' | 'dataSaver'>> & { 'heading-level'?: number | undefined };
    'font-size-toggle': HTMLAttributes<FontSizeToggleElement> & Listeners & { for?: string };
  }
}
