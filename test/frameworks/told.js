/** For pages without a framework: writes what events tell into the page's `<output>`. */
const lineOf = {
  'gov-article-load': ({ article }) => `load: ${article.headline}`,
  'gov-article-error': ({ error }) => `error: ${error.code}`,
  'font-size-toggle-change': ({ scale }) => `scale: ${scale}`,
};

for (const [name, line] of Object.entries(lineOf))
  document.addEventListener(name, ({ detail }) => document.querySelector('output').append(`${line(detail)}\n`));
