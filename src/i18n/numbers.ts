/** A number as the language writes it; a `lang` that is no language gets Vietnamese figures. */
export function formatNumber(value: number, language: string, maximumFractionDigits = 0): string {
  try {
    return value.toLocaleString(language || 'vi', { maximumFractionDigits });
  } catch {
    return value.toLocaleString('vi', { maximumFractionDigits });
  }
}
