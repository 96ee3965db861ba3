/** From two screens above the one that is seen, to the end of any page: only what is further up is outside. */
const TWO_SCREENS = '200% 0px 1000000px 0px';
/** A line near the top of the screen: of two articles of a page, only one is there. */
const READING_LINE = '-10% 0px -90% 0px';

/**
 * Tells whether the reader is more than about two screens below the beginning of a text, and in it still.
 *
 * @param beginning its title
 * @returns a function that stops it
 */
export function watchFarBelow(text: Element, beginning: Element, onChange: (isFar: boolean) => void): () => void {
  let isPast = false;
  let isInText = false;
  const watch = (
    element: Element,
    rootMargin: string,
    take: (entry: IntersectionObserverEntry) => void,
  ): (() => void) => {
    const observer = new IntersectionObserver(
      (entries) => {
        const last = entries.at(-1);
        if (last) take(last);
        onChange(isPast && isInText);
      },
      { rootMargin },
    );
    observer.observe(element);
    return () => {
      observer.disconnect();
    };
  };
  const stops = [
    watch(beginning, TWO_SCREENS, ({ isIntersecting, boundingClientRect }) => {
      isPast = !isIntersecting && boundingClientRect.top < 0;
    }),
    watch(text, READING_LINE, ({ isIntersecting }) => (isInText = isIntersecting)),
  ];
  return () => {
    for (const stop of stops) stop();
  };
}
