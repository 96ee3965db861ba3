/** Colours of an article, by the custom properties that the article and its controls read. */
interface Palette {
  /** CSS `color-scheme`; absent leaves that of the page. */
  scheme?: string;
  text: string;
  /** Links, and what has the focus. */
  accent: string;
  muted: string;
  line: string;
  wash: string;
  background: string;
  controlLine: string;
  controlBackground: string;
}

const light: Palette = {
  scheme: 'light',
  text: '#1f1f1f',
  accent: '#0b5394',
  muted: '#4d4d4d',
  line: '#8a9097',
  wash: '#f3f5f7',
  background: '#fff',
  controlLine: '#767c84',
  controlBackground: '#fff',
};

const dark: Palette = {
  scheme: 'dark',
  text: '#e8e8e8',
  accent: '#8ec5ff',
  muted: '#c4c8cd',
  line: '#70767d',
  wash: '#24272b',
  background: '#141618',
  controlLine: '#9aa0a8',
  controlBackground: '#1d2023',
};

/** Yellow links tell themselves from white text also where colours are seen badly. */
const high: Palette = {
  scheme: 'dark',
  text: '#fff',
  accent: '#ff0',
  muted: '#fff',
  line: '#fff',
  wash: '#000',
  background: '#000',
  controlLine: '#fff',
  controlBackground: '#000',
};

/** For readers whose system asks for more contrast: as strong, on the paper that the page has. */
const more: Palette = {
  text: 'light-dark(#000, #fff)',
  accent: 'light-dark(#00307a, #ff0)',
  muted: 'light-dark(#000, #fff)',
  line: 'light-dark(#000, #fff)',
  wash: 'light-dark(#fff, #000)',
  background: 'light-dark(#fff, #000)',
  controlLine: 'light-dark(#000, #fff)',
  controlBackground: 'light-dark(#fff, #000)',
};

/** The settings that a palette belongs to, and what the system may ask for. */
export const PALETTES = { light, dark, high, more } as const;

/** Declarations of the custom properties. */
export function paletteCss(palette: Palette): string {
  return `
    --gov-article-text-color: ${palette.text};
    --gov-article-accent-color: ${palette.accent};
    --gov-article-muted-color: ${palette.muted};
    --gov-article-line-color: ${palette.line};
    --gov-article-wash-color: ${palette.wash};
    --gov-article-background-color: ${palette.background};
    --gov-article-control-line-color: ${palette.controlLine};
    --gov-article-control-background-color: ${palette.controlBackground};
    ${palette.scheme ? `color-scheme: ${palette.scheme};` : ''}`;
}
