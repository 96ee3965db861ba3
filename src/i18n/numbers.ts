/** A number as the language writes it; a `lang` that is no language gets Vietnamese figures. */
export function formatNumber(value: number, language: string, maximumFractionDigits = 0): string {
  return format(value, language, { maximumFractionDigits });
}

/** A time to wait, in the unit that people would name: `30 giây`, `10 minutes`. Never shorter than it is. */
export function formatWait(seconds: number, language: string): string {
  if (seconds <= 90) return inUnit(seconds, 'second', language);
  if (seconds <= 90 * 60) return inUnit(seconds / 60, 'minute', language);
  return inUnit(seconds / 3600, 'hour', language);
}

function inUnit(value: number, unit: string, language: string): string {
  return format(Math.ceil(value), language, { style: 'unit', unit, unitDisplay: 'long' });
}

function format(value: number, language: string, options: Intl.NumberFormatOptions): string {
  try {
    return value.toLocaleString(language || 'vi', options);
  } catch {
    return value.toLocaleString('vi', options);
  }
}
