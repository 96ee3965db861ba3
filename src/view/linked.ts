import type { SafeUrl } from '../article/address.js';
import { h, type Attributes, type Child } from './h.js';

/** Words as a link to another page, or as they are where there is no address that the policy allows. */
export function linked(link: SafeUrl | undefined, words: Child, attributes: Attributes = {}): Child {
  return link ? h('a', { ...attributes, href: link, rel: 'noopener noreferrer' }, words) : words;
}
