/** Between groups of three figures, and before the fraction. */
const MARKS = { vi: ['.', ','], en: [',', '.'] } as const;
/** Languages of the interface that are written so; other English ones group otherwise. */
const WRITTEN_SO = /^(?:vi|en)(?:-(?:VN|US|GB))?$/i;

/**
 * A number as the language writes it; a `lang` that is no language gets Vietnamese figures. By arithmetic in the
 * languages of the interface, because the first `Intl.NumberFormat` of a page costs more than an article.
 */
export function formatNumber(value: number, language: string, maximumFractionDigits = 0): string {
  const tag = language || 'vi';
  // By moving the decimal point in its digits, as Intl does it: 1.005 is less than it looks.
  const rounded = Math.round(Number(`${String(value)}e${String(maximumFractionDigits)}`));
  if (!WRITTEN_SO.test(tag) || !Number.isSafeInteger(rounded)) return format(value, tag, { maximumFractionDigits });
  const [group, point] = MARKS[tag.slice(0, 2).toLowerCase() as 'vi' | 'en'];
  const [whole = '', fraction] = String(rounded / 10 ** maximumFractionDigits).split('.');
  const grouped = inThrees(whole).join(group);
  return fraction ? grouped + point + fraction : grouped;
}

/** `1,2 MB` in Vietnamese, `1.2 MB` in English. */
export function formatBytes(bytes: number, language: string): string {
  const [unit, size] =
    bytes < 1_000_000 ? (['kB', Math.max(1, bytes / 1000)] as const) : (['MB', bytes / 1_000_000] as const);
  return `${formatNumber(size, language, unit === 'kB' ? 0 : 1)} ${unit}`;
}

function inThrees(digits: string): string[] {
  return digits.length > 3 ? [...inThrees(digits.slice(0, -3)), digits.slice(-3)] : [digits];
}

/** A time to wait, in the unit that people would name: `30 giây`, `10 minutes`. Never shorter than it is. */
export function formatWait(seconds: number, language: string): string {
  if (seconds <= 90) return inUnit(seconds, 'second', language);
  if (seconds <= 90 * 60) return inUnit(seconds / 60, 'minute', language);
  return inUnit(seconds / 3600, 'hour', language);
}

function inUnit(value: number, unit: string, language: string): string {
  return format(Math.ceil(value), language || 'vi', { style: 'unit', unit, unitDisplay: 'long' });
}

function format(value: number, language: string, options: Intl.NumberFormatOptions): string {
  try {
    return value.toLocaleString(language, options);
  } catch {
    return value.toLocaleString('vi', options);
  }
}
