import type { Plugin } from 'vite';

/** Takes blanks out of style sheets: the minifier of Lit's templates does not see plain texts, and leaves those in values. */
export function leanCss(): Plugin {
  return {
    name: 'lean-css',
    transform(code, id) {
      if (!/src[\\/].*-(?:css|styles)\.ts$/.test(id)) return undefined;
      return { code: code.replace(/(?<=(?:_CSS = |css)`)[^`]*/g, lean), map: null };
    },
  };
}

/** A colon with a blank behind it parts a property from its value; without, it begins `:hover`, where a blank counts. */
function lean(css: string): string {
  return css.replace(/\s+/g, ' ').replace(/ ?([{};,]|:(?= )) ?/g, '$1');
}
