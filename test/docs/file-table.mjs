/** Tables whose first column says which files there are, by names with `*`. */
import { codeSpans, tableRows } from './markdown.mjs';

/** What stands for a name that every release has anew. */
const PLACES = { '<version>': '[0-9]+\\.[0-9]+\\.[0-9]+[^/]*', '<hash>': '[0-9a-f]{8}' };

/**
 * Compares files with a table.
 *
 * @param {string[]} files paths
 * @param {string} text Markdown
 * @param {string} heading of the table
 * @returns {{ undocumented: string[], missing: string[] }} files that no row covers, and names that cover no file
 */
export function compareWithTable(files, text, heading) {
  const names = tableRows(text, heading)
    .slice(1)
    .flatMap(([cell]) => codeSpans(cell));
  const patterns = names.map((name) => patternOf(name));
  return {
    undocumented: files.filter((file) => !patterns.some((pattern) => pattern.test(file))),
    missing: names.filter((_, at) => !files.some((file) => patterns[at].test(file))),
  };
}

/** `*` is any part of a name, `**\/` any folders or none. */
function patternOf(name) {
  const parts = name.split(/(\*\*\/|\*|<\w+>)/).map((part) => {
    if (part === '**/') return '(?:.+/)?';
    if (part === '*') return '[^/]*';
    return PLACES[part] ?? part.replace(/[\\^$.+?()[\]{}|]/g, '\\$&');
  });
  return new RegExp(`^${parts.join('')}$`);
}
