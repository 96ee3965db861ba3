/** Text as the value of an attribute in double quotes. */
export function escapeAttribute(value: string): string {
  return value.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

/** JSON as the text of a script element: nothing in it can end that, or begin a comment there. */
export function escapeJson(value: unknown): string {
  return JSON.stringify(value, (_, item: unknown) => (typeof item === 'bigint' ? String(item) : item)).replaceAll(
    '<',
    '\\u003c',
  );
}
