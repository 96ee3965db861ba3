/** Who published an article: its microdata name the publisher; without it the site's host must do. */
export function sourceOf(target: Element | undefined): string {
  for (const property of ['sourceOrganization', 'publisher']) {
    const name = target?.querySelector(`[itemprop~="${property}"] [itemprop="name"]`);
    const words = (name?.getAttribute('content') ?? name?.textContent ?? '').trim();
    if (words) return words;
  }
  return location.hostname;
}
