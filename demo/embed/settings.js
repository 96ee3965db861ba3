// What a webmaster chose, as one object. It is made of plain entries, those of the form or of a link that somebody sent:
// whatever they say, what comes out is safe to put into code.
import { toHex } from './contrast.js';

/** Words of `tools`; those behind the first three are in the full script only. */
export const TOOLS = ['email', 'print', 'font-size', 'listen', 'display', 'contents', 'enlarge', 'share', 'save'];
const IN_SMALL_SCRIPT = TOOLS.slice(0, 3);

/** Colours that the element has by itself, on the paper of an ordinary page. */
export const COLORS = {
  light: { background: '#ffffff', text: '#1f1f1f', muted: '#595959', accent: '#0b5394' },
  dark: { background: '#121212', text: '#e8e8e8', muted: '#b4b8bd', accent: '#8ec5ff' },
};

/** Names for the `font` entry; the first is the element's own. */
export const FONTS = {
  system: undefined,
  page: 'inherit',
  arial: 'Arial, Helvetica, sans-serif',
  georgia: "Georgia, 'Times New Roman', serif",
  times: "'Times New Roman', Times, serif",
};

/** The element's own, in em. */
export const MEASURE = 44;
export const SPACING = 1.1;

/** Samples of the demo, with what has to be said for them to be read. */
export const SAMPLES = {
  portal: { src: 'articles/portal-article.json' },
  'old-html': { src: 'articles/old-html.json' },
  wordpress: { src: 'articles/formats/wordpress.json' },
  drupal: { src: 'articles/formats/drupal.json' },
  liferay: { src: 'articles/formats/liferay.json' },
  'json-feed': { src: 'articles/formats/json-feed.json', item: '2' },
  nukeviet: { src: 'articles/formats/nukeviet.json', format: 'nukeviet' },
  own: {
    src: 'articles/formats/own.json',
    mapping: [
      ['headline', 'BaiViet.TieuDe'],
      ['description', 'BaiViet.TomTat'],
      ['datePublished', 'BaiViet.NgayDang'],
      ['author', 'BaiViet.ButDanh'],
      ['image.url', 'BaiViet.AnhDaiDien.DuongDan'],
      ['image.caption', 'BaiViet.AnhDaiDien.ChuThich'],
      ['bodyHtml', 'BaiViet.NoiDung'],
    ],
  },
  mended: { src: 'articles/states/mended.json' },
};

/** @param {Record<string, string>} entries of the form, see form.js; those that are absent count as empty */
export function settingsOf(entries) {
  const text = (name) => (entries[name] ?? '').trim();
  const among = (name, values) => (values.includes(text(name)) ? text(name) : values[0]);
  const within = (name, least, most, usual) => {
    const number = Number(text(name));
    return text(name) && number >= least && number <= most ? number : usual;
  };
  const colors = (scheme) =>
    Object.fromEntries(
      Object.entries(COLORS[scheme]).map(([part, usual]) => [part, toHex(text(`${scheme}-${part}`)) ?? usual]),
    );
  const tools = text('tools')
    .split(/\s+/)
    .filter((name, i, all) => TOOLS.includes(name) && all.indexOf(name) === i);
  const reportTo = text('reportTo');

  return {
    source: among('source', ['sample', 'address', 'text']),
    sample: among('sample', Object.keys(SAMPLES)),
    address: webAddress(text('address')),
    noAddress: text('source') === 'address' && !webAddress(text('address')) ? text('address') : '',
    answer: text('answer'),
    text: text('text'),
    format: text('format'),
    item: text('item'),
    mapping: mappingOf(text('mapping')),
    tools,
    needsFullScript: reportTo !== '' || tools.some((name) => !IN_SMALL_SCRIPT.includes(name)),
    headingLevel: within('headingLevel', 1, 6, 1),
    lazy: text('lazy') !== '',
    dataSaver: text('dataSaver') !== '',
    printPage: text('printPage') !== '',
    unstyled: text('unstyled') !== '',
    reportTo,
    imageHosts: text('imageHosts'),
    linkHosts: text('linkHosts'),
    fallback: webAddress(text('fallback')),
    folder: webAddress(text('folder')).replace(/\/*$/, '/'),
    scheme: among('scheme', ['light', 'dark', 'both']),
    light: colors('light'),
    dark: colors('dark'),
    font: among('font', Object.keys(FONTS)),
    measure: within('measure', 20, 80, MEASURE),
    spacing: within('spacing', 0.5, 3, SPACING),
  };
}

/** Addresses with another scheme, such as `javascript:`, count as none. */
export function webAddress(text) {
  try {
    return /^https?:$/.test(new URL(text, 'https://trang.example/').protocol) ? text : '';
  } catch {
    return '';
  }
}

/** A line for each field: `headline=BaiViet.TieuDe`. */
function mappingOf(lines) {
  return lines
    .split('\n')
    .map((line) => /^\s*([^=]+?)\s*=\s*(.*?)\s*$/.exec(line)?.slice(1))
    .filter((pair) => pair && pair[1] !== '');
}
