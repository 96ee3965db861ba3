/**
 * The part of an article of ours that a click on a link of the article leads to, as in `location.hash`: left to itself, the
 * browser would follow the `<base>` of the page, or go to the first part of the page that is called so.
 *
 * @returns nothing for all other clicks, and for those that open another tab
 */
export function linkedPart(event: MouseEvent): string | undefined {
  if (event.defaultPrevented || event.button || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey)
    return undefined;
  return (event.target as Element).closest<HTMLAnchorElement>('article[slot] a[href^="#"]:not([target])')?.hash;
}
