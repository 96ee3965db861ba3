/** The elements in the JSX of Solid: `import 'gov-article/solid'`. */
import type { JSX } from 'solid-js';
import type { Tags } from './tags.js';

type Attributes<All> = { [Name in keyof All & string as `attr:${Name}`]?: All[Name] };

type Handlers<Events> = {
  [Name in keyof Events & string as `on:${Name}`]?: ((event: Events[Name]) => void) | undefined;
};

type Properties<All> = { [Name in keyof All & string as `prop:${Name}`]?: All[Name] };

type Props<Tag extends Tags[keyof Tags]> = JSX.HTMLAttributes<Tag['element']> &
  Tag['attributes'] &
  Attributes<Tag['attributes']> &
  Tag['properties'] &
  Properties<Tag['properties']> &
  Handlers<Tag['events']>;

/** Props of each tag, for components that wrap one: `GovArticleSolid['gov-article']`. */
export type GovArticleSolid = { [Name in keyof Tags]: Props<Tags[Name]> };

declare module 'solid-js' {
  namespace JSX {
    interface IntrinsicElements extends GovArticleSolid {}
  }
}
