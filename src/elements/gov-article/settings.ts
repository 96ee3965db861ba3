/** Settings as pages write them, made into ones that work: whatever they say, the article is shown. */

export const TOOLS_BY_DEFAULT = 'email print font-size';

const TIMEOUT_BY_DEFAULT = 15_000;
/** Browsers end longer timers at once. */
const LONGEST_TIMEOUT = 2 ** 31 - 1;

export function toolNames(value: unknown): string {
  return typeof value === 'string' ? value : TOOLS_BY_DEFAULT;
}

/** 1–6, for whatever is no number 1. */
export function headingLevel(value: unknown): number {
  return Math.min(6, Math.max(1, Math.round(toNumber(value)) || 1));
}

/** In ms. */
export function timeout(value: unknown): number {
  const wanted = toNumber(value);
  return wanted > 0 ? Math.min(wanted, LONGEST_TIMEOUT) : TIMEOUT_BY_DEFAULT;
}

/** Hosts as {@link readHosts} reads them; absent where the page does not narrow them. What is no text allows none. */
export function hosts(value: unknown): string | undefined {
  if (value === undefined || value === null) return undefined;
  return typeof value === 'string' ? value : Array.isArray(value) ? value.filter(isText).join(' ') : '';
}

function isText(value: unknown): value is string {
  return typeof value === 'string';
}

/** Text or a number, without the blanks around it; absent where there is none. */
export function word(value: unknown): string | undefined {
  return typeof value === 'number' ? String(value) : isText(value) ? value.trim() || undefined : undefined;
}

export function credentials(value: unknown): RequestCredentials {
  return value === 'include' || value === 'omit' ? value : 'same-origin';
}

/** Frameworks set numbers as text; objects could throw when they are asked for one. */
function toNumber(value: unknown): number {
  return typeof value === 'number' || typeof value === 'string' ? Number(value) : NaN;
}

/** Whether the page, for this article, or the reader, by the browser or the device, asked for less data. */
export function savesData(article: { dataSaver: boolean } | null): boolean {
  const { connection } = navigator as { connection?: { saveData?: boolean } };
  return article?.dataSaver || connection?.saveData || matchMedia('(prefers-reduced-data: reduce)').matches;
}
