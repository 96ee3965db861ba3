import type { FontSizeToggleElement, GovArticleElement } from 'gov-article';
import type {} from 'gov-article/define'; // the tags
import type { DefineComponent, HTMLAttributes } from 'vue';

type OwnEvents = Extract<keyof HTMLElementEventMap, `${string}-${string}`>;
type Listeners = { [Name in OwnEvents as `on${Capitalize<Camel<Name>>}`]?: (event: HTMLElementEventMap[Name]) => void };
type Camel<Name extends string> = Name extends `${infer Head}-${infer Rest}`
  ? `${Head}${Capitalize<Camel<Rest>>}`
  : Name;
type Own = 'src' | 'article' | 'format' | 'item' | 'tools' | 'headingLevel' | 'loading' | 'timeout' | 'credentials';
type Base = HTMLAttributes & Listeners;

declare module 'vue' {
  interface GlobalComponents {
    'gov-article': DefineComponent<Base & Partial<Pick<GovArticleElement, Own | 'unstyled' | 'dataSaver'>>>;
    'font-size-toggle': DefineComponent<Base & { for?: FontSizeToggleElement['htmlFor'] }>;
  }
}
