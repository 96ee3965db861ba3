// Contrast as WCAG 2.2 counts it, of colours written as #rrggbb. https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio

/** @returns {string | undefined} `#rrggbb` in lower case, also of `#rgb` and without the sign; undefined for what is no colour */
export function toHex(text) {
  const [, digits] = /^\s*#?([\da-f]{3}|[\da-f]{6})\s*$/i.exec(text) ?? [];
  if (!digits) return undefined;
  return `#${digits.length === 3 ? digits.replace(/./g, '$&$&') : digits}`.toLowerCase();
}

/** From 1, no difference, to 21, black on white. */
export function contrast(one, other) {
  const [bright, dark] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (bright + 0.05) / (dark + 0.05);
}

function luminance(hex) {
  const [red, green, blue] = channels(hex).map((value) => {
    const share = value / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** The least contrast of a colour with several papers. */
export function leastContrast(color, papers) {
  return Math.min(...papers.map((paper) => contrast(color, paper)));
}

/**
 * The colour most like this one that has enough contrast: darkened or brightened step by step, so that it keeps its hue.
 *
 * @returns {string | undefined} undefined where neither black nor white would do
 */
export function nearestPassing(color, papers, ratio) {
  const passes = (hex) => leastContrast(hex, papers) >= ratio;
  for (let step = 0; step <= 255; step++) {
    const found = ['#000000', '#ffffff'].map((end) => mix(color, end, step / 255)).find(passes);
    if (found) return found;
  }
  return undefined;
}

function mix(one, other, share) {
  const [from, to] = [channels(one), channels(other)];
  return `#${from
    .map((value, i) =>
      Math.round(value + (to[i] - value) * share)
        .toString(16)
        .padStart(2, '0'),
    )
    .join('')}`;
}

function channels(hex) {
  return [1, 3, 5].map((at) => parseInt(hex.slice(at, at + 2), 16));
}
