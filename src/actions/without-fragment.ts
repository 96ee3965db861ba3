/** A whole address but for what follows the `#`: on many portals only the query tells one article from another. */
export function withoutFragment(address: string): string {
  return address.replace(/#.*/s, '');
}
