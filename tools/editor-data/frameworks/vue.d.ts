/** The elements in the templates of Vue 3: `import 'gov-article/vue'`. */
import type { EmitFn, HTMLAttributes, PublicProps } from 'vue';
import type { Tags } from './tags.js';

type Camel<Name extends string> = Name extends `${infer First}-${infer Rest}`
  ? `${First}${Capitalize<Camel<Rest>>}`
  : Name;

/** Vue takes listeners for props as well, spelled in either way. */
type Handlers<Events> = {
  [Name in keyof Events & string as `on${Capitalize<Name | Camel<Name>>}`]?:
    ((event: Events[Name]) => void) | undefined;
};

type Emits<Events> = { [Name in keyof Events]: (event: Events[Name]) => void };

type Component<Tag extends Tags[keyof Tags]> = new () => Tag['element'] & {
  $props: HTMLAttributes & Tag['attributes'] & Tag['properties'] & Handlers<Tag['events']> & PublicProps;
  $emit: EmitFn<Emits<Tag['events']>>;
};

/** The component of each tag, as Vue's tools see it. */
export type GovArticleVue = { [Name in keyof Tags]: Component<Tags[Name]> };

declare module 'vue' {
  interface GlobalComponents extends GovArticleVue {}
}
