/** The elements in the JSX of Preact: `import 'gov-article/preact'`. */
import type { HTMLAttributes } from 'preact';
import type { Tags } from './tags.js';

type Handlers<Events> = {
  [Name in keyof Events & string as `on${Name}`]?: ((event: Events[Name]) => void) | undefined;
};

type Props<Tag extends Tags[keyof Tags]> = HTMLAttributes<Tag['element']> &
  Tag['attributes'] &
  Tag['properties'] &
  Handlers<Tag['events']>;

/** Props of each tag, for components that wrap one: `GovArticlePreact['gov-article']`. */
export type GovArticlePreact = { [Name in keyof Tags]: Props<Tags[Name]> };

declare module 'preact' {
  namespace JSX {
    interface IntrinsicElements extends GovArticlePreact {}
  }
}
