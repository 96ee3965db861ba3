/**
 * What is wrong with JSON that breaks off, with line and column, which an editor can go to; nothing of what was no JSON
 * from its first sign on, such as a page of HTML.
 *
 * @param cause what the engine says; of a wrong word it shows the surroundings instead of the place
 */
export function jsonReason(text: string, cause: unknown): string | undefined {
  if (!(cause instanceof SyntaxError) || !/^\s*[{[]/.test(text)) return undefined;
  const [, what, at] = /^(.*?)(?: in JSON)?(?: at position (\d+)(?:\D.*)?)?$/s.exec(cause.message) ?? [];
  if (what === undefined || at === undefined) return what;
  const lines = text.slice(0, Number(at)).split(/\r\n|\r|\n/);
  return `line ${String(lines.length)}, column ${String((lines.at(-1) ?? '').length + 1)}: ${what}`;
}
