import { textRootOf } from './target.js';

/** Who published an article: its microdata name the publisher; without it the site's host must do. */
export function sourceOf(target: HTMLElement | undefined): string {
  const root = target && textRootOf(target);
  for (const property of ['sourceOrganization', 'publisher']) {
    const name = root?.querySelector(`[itemprop~="${property}"] [itemprop="name"]`);
    const words = (name?.getAttribute('content') ?? name?.textContent ?? '').trim();
    if (words) return words;
  }
  return location.hostname;
}
