/** The elements in the JSX of React 19: `import 'gov-article/jsx'`. */
import type { DetailedHTMLProps, HTMLAttributes } from 'react';
import type { Tags } from './tags.js';

type Handlers<Events> = {
  [Name in keyof Events & string as `on${Name}`]?: ((event: Events[Name]) => void) | undefined;
};

type Props<Tag extends Tags[keyof Tags]> = DetailedHTMLProps<HTMLAttributes<Tag['element']>, Tag['element']> &
  Tag['attributes'] &
  Tag['properties'] &
  Handlers<Tag['events']>;

/** Props of each tag, for components that wrap one: `GovArticleJsx['gov-article']`. */
export type GovArticleJsx = { [Name in keyof Tags]: Props<Tags[Name]> };

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements extends GovArticleJsx {}
  }
}
