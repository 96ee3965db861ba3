/** As much of Markdown as the acceptance tables and the statement need. */

/**
 * Rows of every table below a heading, without the line of dashes.
 *
 * @param {string} text
 * @param {string} [heading] as it is written, such as `## Acceptance criteria`; without it, of the whole text
 * @returns {string[][]} cells
 */
export function tableRows(text, heading) {
  return sectionOf(text, heading)
    .split('\n')
    .filter((line) => line.startsWith('|') && !/^[|\s:-]+$/.test(line))
    .map((line) => cellsOf(line));
}

/** What stands between backquotes, however many they are. */
export function codeSpans(text) {
  return [...text.matchAll(SPAN)].map(([, , code]) => code.replace(/^ (.+) $/, '$1'));
}

/** What stands between the code spans. */
export function withoutCode(text) {
  return text.replace(SPAN, '');
}

/** Where the links of a text lead. */
export function linkTargets(text) {
  return [...text.matchAll(/\]\(([^)\s]+)\)/g)].map(([, target]) => target);
}

const SPAN = /(?<!`)(`+)(?!`)(.+?)(?<!`)\1(?!`)/g;

function sectionOf(text, heading) {
  if (heading === undefined) return text;
  const start = text.indexOf(`\n${heading}\n`);
  if (start < 0) return '';
  const rest = text.slice(start + heading.length + 1);
  const end = rest.search(/\n## /);
  return end < 0 ? rest : rest.slice(0, end);
}

/** Cells of a row. A backslash keeps a bar inside its cell, in code as well. */
export function cellsOf(line) {
  return line
    .replace(/^\||\|\s*$/g, '')
    .split(/(?<!\\)\|/)
    .map((cell) => cell.trim().replaceAll('\\|', '|'));
}
