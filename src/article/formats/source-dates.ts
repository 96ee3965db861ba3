const ISO_WITHOUT_ZONE = /^\d{4}-\d\d-\d\d[T ]\d\d:\d\d(?::\d\d(?:\.\d+)?)?$/;
const MICROSOFT = /^\/Date\((-?\d+)(?:[+-]\d{4})?\)\/$/;
const UNIX = /^\d{9,13}$/;
/** How databases write "none": year 1, or no year at all. */
const NONE = /^0{3,4}[01]?-/;

/**
 * A date as CMSs keep it, in a form that article format 1 reads: Unix seconds or milliseconds, as a number or in digits,
 * and `/Date(1515470400000+0700)/`. Other text stays as it is.
 */
export function dateOf(value: unknown): string | undefined {
  const text = typeof value === 'number' || typeof value === 'string' ? String(value).trim() : '';
  const microsoft = MICROSOFT.exec(text)?.[1];
  if (microsoft) return instant(Number(microsoft));
  if (UNIX.test(text)) return instant(Number(text) < 1e11 ? Number(text) * 1000 : Number(text));
  return text === '' || text === '0' || NONE.test(text) ? undefined : text;
}

function instant(time: number): string | undefined {
  return time > 0 && time < 8e15 ? `${new Date(time).toISOString().slice(0, 19)}Z` : undefined;
}

/** The same where the CMS keeps UTC without saying so. */
export function utcDateOf(value: unknown): string | undefined {
  const text = dateOf(value);
  return text && ISO_WITHOUT_ZONE.test(text) ? `${text}Z` : text;
}
