/** As much of a recipe's Markdown as its tests need. */

/** Headings of the second level, as they are written. */
export function headingsOf(text) {
  return [...withoutBlocks(text).matchAll(/^## (.+)$/gm)].map(([, heading]) => heading);
}

/** What stands below a heading of the second level, up to the next. */
export function sectionOf(text, heading) {
  const [, rest = ''] = text.split(`\n## ${heading}\n`);
  return rest.split('\n## ')[0].trim();
}

/** Fenced code, with the name of its language; empty where there is none. */
export function codeBlocks(text) {
  return [...text.matchAll(/^( *)```(\w*)\n([\s\S]*?)^\1```$/gm)].map(([, , kind, code]) => ({ kind, code }));
}

/** What links to headings may name, as GitHub makes it of them. */
export function anchorsOf(text) {
  return [...withoutBlocks(text).matchAll(/^#+ (.+)$/gm)].map(([, heading]) =>
    heading
      .toLowerCase()
      .replaceAll(/[^\p{L}\p{N}\p{M} _-]/gu, '')
      .replaceAll(' ', '-'),
  );
}

function withoutBlocks(text) {
  return text.replaceAll(/^( *)```[\s\S]*?^\1```$/gm, '');
}
