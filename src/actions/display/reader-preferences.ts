/** What the reader told the system, as far as controls must know it. */
const QUERIES = {
  /** The system paints with a few colours of its own, over everything that pages say. */
  forcedColors: '(forced-colors: active)',
  moreContrast: '(prefers-contrast: more)',
};

export function usesForcedColors(): boolean {
  return matchMedia(QUERIES.forcedColors).matches;
}

export function prefersMoreContrast(): boolean {
  return matchMedia(QUERIES.moreContrast).matches;
}

/** Tells when one of them changes. @returns a function that stops it */
export function onPreferenceChange(listener: () => void): () => void {
  const lists = Object.values(QUERIES).map((query) => matchMedia(query));
  for (const list of lists) list.addEventListener('change', listener);
  return () => {
    for (const list of lists) list.removeEventListener('change', listener);
  };
}
