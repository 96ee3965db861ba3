/** Letters with two marks: many families lack them, and the words would be set in two kinds of letters. */
const VIETNAMESE = ['ố', 'ệ', 'ỗ', 'ữ', 'ằ', 'đ', 'ẫ', 'ợ'];

/** Width of a text in a list of families, in any unit. */
export type Measure = (text: string, families: string) => number;

/** Which of some families the device has with every Vietnamese letter; none where the browser does not let a page measure. */
export function installedFonts<Name extends string>(
  names: readonly Name[],
  measure: Measure | undefined = canvasMeasure(),
): Name[] {
  return measure ? names.filter((name) => hasVietnamese(name, measure)) : [];
}

/** A letter that a family has is as wide whatever family stands behind it; those behind must differ, or nothing is told. */
function hasVietnamese(name: string, measure: Measure): boolean {
  const telling = VIETNAMESE.filter((letter) => measure(letter, 'monospace') !== measure(letter, 'serif'));
  const isThere = (letter: string): boolean =>
    measure(letter, `"${name}", monospace`) === measure(letter, `"${name}", serif`);
  return telling.length > 0 && telling.every(isThere);
}

/** Nothing is drawn, so that no browser asks the reader about the canvas. */
function canvasMeasure(): Measure | undefined {
  const context = document.createElement('canvas').getContext('2d');
  if (!context) return undefined;
  return (text, families) => {
    context.font = `100px ${families}`;
    return context.measureText(text).width;
  };
}
