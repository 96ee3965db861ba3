/** The elements in the markup of Svelte 5: `import 'gov-article/svelte'`. */
import type { HTMLAttributes } from 'svelte/elements';
import type { Tags } from './tags.js';

type Handlers<Events> = {
  [Name in keyof Events & string as `on${Name}` | `on:${Name}`]?: ((event: Events[Name]) => void) | undefined;
};

type Props<Tag extends Tags[keyof Tags]> = HTMLAttributes<Tag['element']> &
  Tag['attributes'] &
  Tag['properties'] &
  Handlers<Tag['events']>;

/** Attributes of each tag. */
export type GovArticleSvelte = { [Name in keyof Tags]: Props<Tags[Name]> };

declare module 'svelte/elements' {
  interface SvelteHTMLElements extends GovArticleSvelte {}
}
