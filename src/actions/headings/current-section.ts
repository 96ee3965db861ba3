/** Where on the screen a section begins to be the one that is read: a quarter down. A heading far above is above it too. */
const LINE = '1000000px 0px -75% 0px';

/**
 * Tells which of the headings the reader has come to, without asking for any place while the page scrolls.
 *
 * Groups of a long article are watched as well: in those that are left undrawn no heading has a place.
 *
 * @param onChange told at first and at each change; nothing before the first heading
 * @returns a function that stops it
 */
export function watchSection(
  headings: readonly HTMLElement[],
  onChange: (heading: HTMLElement | undefined) => void,
): () => void {
  const gone = new Set<Element>();
  const groups = [...(headings[0]?.closest('[data-part="body"]')?.querySelectorAll('[data-group]') ?? [])];
  const observer = new IntersectionObserver(
    (entries) => {
      for (const { target, isIntersecting, boundingClientRect, rootBounds } of entries) {
        // In a box that scrolls by itself, what has gone is cut off and intersects nothing. What is left undrawn has no place.
        const isAbove = groups.length === 0 && boundingClientRect.bottom < (rootBounds?.bottom ?? 0);
        if (isIntersecting || isAbove) gone.add(target);
        else gone.delete(target);
      }
      onChange(lastGone(headings, groups, gone));
    },
    { rootMargin: LINE },
  );
  for (const element of [...headings, ...groups]) observer.observe(element);
  return () => {
    observer.disconnect();
  };
}

/** All that stands before the last group that has begun has gone by, drawn or not. */
function lastGone(
  headings: readonly HTMLElement[],
  groups: readonly Element[],
  gone: ReadonlySet<Element>,
): HTMLElement | undefined {
  const group = groups.filter((each) => gone.has(each)).at(-1);
  const isBefore = (heading: Element): boolean =>
    group !== undefined && (group.compareDocumentPosition(heading) & Node.DOCUMENT_POSITION_PRECEDING) !== 0;
  return headings.filter((heading) => gone.has(heading) || isBefore(heading)).at(-1);
}
