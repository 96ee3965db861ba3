/** Old HTML as the reader gets it, told in few words. */
import { readBodyHtml } from '../../src/article/body-html.js';
import type { ArticleWarning } from '../../src/index.js';

const rules = { baseUrl: 'https://portal.example/tin-tuc/' };

export interface Told {
  /** `1.jpg | caption | credit`; pictures of a gallery with `+` between, their own captions in brackets. */
  figures: string[];
  /** The text of each other block, pictures left out. */
  blocks: string[];
  warnings: [ArticleWarning['code'], string][];
  html: string;
}

export function read(html: string): Told {
  const warnings: Told['warnings'] = [];
  const root = document.createElement('div');
  root.append(readBodyHtml(html, rules, (code, received) => warnings.push([code, received])));
  const withoutManners = root.innerHTML.replace(/ (?:loading|decoding|referrerpolicy|rel)="[^"]*"/g, '');
  const figures = [...root.querySelectorAll('figure')].filter((figure) => !figure.parentElement?.closest('figure'));
  const told = figures.map(tell);
  for (const figure of figures) figure.remove();
  const blocks = [...root.children].map((block) => tidy(block.textContent)).filter(Boolean);
  return { figures: told, blocks, warnings, html: withoutManners };
}

function tell(figure: Element): string {
  const inner = [...figure.querySelectorAll(':scope > figure')];
  const pictures = inner.length
    ? inner.map((each) => (each.querySelector('figcaption') ? `(${tell(each)})` : tell(each))).join(' + ')
    : [...figure.querySelectorAll('img')].map((img) => (img.getAttribute('src') ?? '').split('/').at(-1)).join(' + ');
  const figcaption = figure.querySelector(':scope > figcaption')?.cloneNode(true) as Element | undefined;
  for (const br of figcaption?.querySelectorAll('br') ?? []) br.replaceWith(' ');
  const small = figcaption?.querySelector(':scope > small');
  small?.remove();
  const words = [tidy(figcaption?.textContent), tidy(small?.textContent)];
  return [pictures, ...words.slice(0, words[1] ? 2 : words[0] ? 1 : 0)].join(' | ').replace('|  |', '| |');
}

function tidy(text: string | null | undefined): string {
  return (text ?? '').replace(/\s+/g, ' ').trim();
}
