import type { FontSizeToggleElement, GovArticleElement } from 'gov-article';
import type {} from 'gov-article/define'; // the tags
import type { HTMLAttributes, RefAttributes } from 'react';

type OwnEvents = Extract<keyof HTMLElementEventMap, `${string}-${string}`>;
type Listeners = { [Name in OwnEvents as `on${Name}`]?: ((event: HTMLElementEventMap[Name]) => void) | undefined };
type Own = 'src' | 'article' | 'format' | 'item' | 'tools' | 'headingLevel' | 'loading' | 'timeout' | 'credentials';
type Base<Element> = HTMLAttributes<Element> & RefAttributes<Element> & Listeners;

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
      'gov-article': Base<GovArticleElement> & Partial<Pick<GovArticleElement, Own | 'unstyled' | 'dataSaver'>>;
      'font-size-toggle': Base<FontSizeToggleElement> & { for?: string };
    }
  }
}
