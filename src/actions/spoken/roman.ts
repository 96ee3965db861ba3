import type { Rule } from './rules.js';

const VALUES: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10, L: 50 };
const BEFORE =
  'thế kỷ|thế kỉ|khóa|khoá|kỳ|kì|kỳ họp|quý|chương|lần|thứ|đại hội|mục|phần|điều|hạng|loại|cấp|vùng|tập|quân khu|bậc';

/** Roman figures where they count something: “thế kỷ XXI”, “quý IV”. Up to 89. */
export const romanRules: readonly Rule[] = [
  [
    new RegExp(
      `(?<=(?<![\\p{L}\\p{M}])(?:${BEFORE})(?:\\sthứ)?\\s)L?X{0,3}(?:IX|IV|V?I{0,3})(?![\\p{L}\\p{M}\\p{N}])`,
      'giu',
    ),
    (figures) => (figures && figures === figures.toUpperCase() ? String(valueOf(figures)) : figures),
  ],
];

/** A smaller figure before a larger one is taken off. */
function valueOf(figures: string): number {
  const values = Array.from(figures, (figure) => VALUES[figure] ?? 0);
  return values.reduce((sum, value, i) => sum + (value < (values[i + 1] ?? 0) ? -value : value), 0);
}
