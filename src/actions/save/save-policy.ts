/**
 * What a saved article may contain. Everything else is left out, its words stay; what is in {@link DROPPED} goes with its
 * words, because they are a control's or a program's.
 */

export const KEPT: ReadonlySet<string> = words(
  'p br hr h1 h2 h3 h4 h5 h6 div span blockquote pre ul ol li dl dt dd details summary',
  'a q cite strong b em i u s del ins sub sup small mark abbr dfn time code kbd samp var bdi bdo ruby rt rp wbr',
  'figure figcaption table caption colgroup col thead tbody tfoot tr th td',
);

/** Of the page around, or of another time. */
export const RENAMED: Readonly<Record<string, string>> = {
  article: 'div',
  aside: 'div',
  address: 'div',
  center: 'div',
  fieldset: 'div',
  footer: 'div',
  header: 'div',
  legend: 'div',
  main: 'div',
  nav: 'div',
  section: 'div',
  dir: 'ul',
  menu: 'ul',
  strike: 's',
  tt: 'code',
};

export const DROPPED: ReadonlySet<string> = words(
  'script style link meta title base head noscript template dialog map canvas svg param source track',
  'select option optgroup datalist input textarea progress meter',
);

/** Media and documents of other sites; a link to them stays. */
export const FRAMES: ReadonlySet<string> = words('iframe frame embed object video audio');

export const ATTRIBUTES: readonly string[] = [
  ...words('title itemprop itemscope itemtype colspan rowspan scope abbr span start reversed value datetime'),
  // Of our articles, whose look hangs on them.
  ...words('data-part data-provenance data-align data-gallery data-attachments data-embed data-source data-scroller'),
];

/** Roles that a text needs, and that may have a name. */
export const ROLES: ReadonlySet<string> = words('region group note');
export const NAMES: readonly string[] = ['aria-label', 'aria-labelledby'];
/** Elements that may have a name without a role. */
export const NAMED: ReadonlySet<string> = words('a figure table');

function words(...lines: string[]): ReadonlySet<string> {
  return new Set(lines.join(' ').split(' '));
}
