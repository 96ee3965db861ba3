/** Contrast as WCAG counts it. */

const partsOf = (color: string): number[] => (color.match(/\d+(?:\.\d+)?/g) ?? []).map(Number);

function luminance(color: string): number {
  const [r = 0, g = 0, b = 0] = partsOf(color).map((value) =>
    value / 255 <= 0.04045 ? value / 255 / 12.92 : ((value / 255 + 0.055) / 1.055) ** 2.4,
  );
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

/** Of two computed colours: black on white is 21, and what lets another colour through is 1. */
export function contrastOf(color: string, background: string): number {
  if ([color, background].some((each) => (partsOf(each)[3] ?? 1) < 1)) return 1;
  const [light, dark] = [luminance(color), luminance(background)].sort((a, b) => b - a) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}
