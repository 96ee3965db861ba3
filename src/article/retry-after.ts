/**
 * How long a server asks to be left alone.
 *
 * @returns seconds, at least 1; undefined where it names no time that is still to come
 * @see RFC 9110, section 10.2.3
 */
export function retryAfter(headers: Headers): number | undefined {
  const value = headers.get('retry-after') ?? '';
  const seconds = /^\d+$/.test(value) ? Number(value) : secondsUntil(value, headers.get('date') ?? '');
  return seconds > 0 ? seconds : undefined;
}

/** By the server's own clock, where it tells it: a reader's may be wrong by years. */
function secondsUntil(date: string, now: string): number {
  return Math.ceil((Date.parse(date) - (Date.parse(now) || Date.now())) / 1000);
}
