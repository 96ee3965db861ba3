import { ID_PREFIX } from '../../article/policy.js';
import { withoutFragment } from '../without-fragment.js';
import { wordsOf } from './headings.js';
import { slugOf } from './slug.js';

/** “Mục” (section): what addresses of headings begin with, so that none is a name of the portal’s by chance. */
const PREFIX = 'muc';

/**
 * Gives headings without an id one of their words, the same at every visit: links to them stay good. Ids that are there stay.
 *
 * @returns those that got one
 */
export function giveIds(headings: readonly HTMLElement[]): HTMLElement[] {
  const bare = headings.filter((heading) => !heading.id);
  for (const heading of bare) heading.id = freeId(heading);
  return bare;
}

/** The whole address of a heading, on the page as it was opened, whatever `base` it has. */
export function addressOf({ id }: HTMLElement): string {
  return `${withoutFragment(location.href)}#${encodeURIComponent(id)}`;
}

/** Where the name is taken, also by what an author called so, the next is numbered. */
function freeId(heading: HTMLElement): string {
  const slug = slugOf(wordsOf(heading));
  const first = slug ? `${PREFIX}-${slug}` : PREFIX;
  const root = heading.getRootNode() as Document | ShadowRoot;
  const isTaken = (id: string): boolean =>
    [id, ID_PREFIX + id].some((name) => root.getElementById(name) !== null || document.getElementById(name) !== null);
  let id = first;
  for (let number = 2; isTaken(id); number++) id = `${first}-${String(number)}`;
  return id;
}
