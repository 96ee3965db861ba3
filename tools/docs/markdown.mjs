/** Documents as HTML: with addresses for their headings, links to pages of the site, and the language of each part. */
import MarkdownIt from 'markdown-it';
import { escapeHtml, html, raw } from './html.mjs';
import { slug } from './slug.mjs';
import { isVietnamese } from './vietnamese.mjs';

const markdown = new MarkdownIt({ html: true });

/** A short text without blocks, such as a description in the manifest. */
export function inline(text = '') {
  return raw(markdown.renderInline(text));
}

/** Blocks without addresses, such as a class's description. */
export function blocks(text = '') {
  return raw(markdown.render(text));
}

export function titleOf(text) {
  return (/^# (.+)$/m.exec(text)?.[1] ?? '').replaceAll('`', '');
}

/**
 * @param {string} text
 * @param {object} options
 * @param {(href: string) => string | undefined} options.link where a link of the document leads on the site
 * @param {(src: string) => string} options.picture
 * @param {string} options.lang of the document; parts in the other language are marked
 * @param {object} options.words strings in that language
 * @param {object} options.t strings of the interface
 * @param {number} [options.below] levels that headings are lowered by; the title is left out then
 * @returns {{ html: object, headings: { id: string, level: number, text: string, content: string }[] }}
 */
export function renderDocument(text, { link, picture, lang, words, t, below = 0 }) {
  const tokens = markdown.parse(text, {});
  if (below > 0) removeTitle(tokens);
  const taken = new Set();
  const headings = [];
  for (const [i, token] of tokens.entries()) {
    if (token.type === 'heading_open') {
      const level = Math.min(6, Number(token.tag.slice(1)) + below);
      const words = plain(tokens[i + 1]);
      const id = slug(words, taken);
      headings.push({ id, level, text: words, content: '' });
      token.attrSet('id', id);
      token.tag = tokens[i + 2].tag = `h${level}`;
      if (level > 1) tokens[i + 1].children.push(anchorToken(token, id, words, t));
    } else if (token.type === 'inline' && tokens[i - 1].type !== 'heading_open') {
      if (headings.length > 0) headings.at(-1).content += `${plain(token)} `;
    }
    if (token.type === 'inline') {
      markLanguage(tokens[i - 1], plain(token), lang);
      redirect(token.children, link, picture);
    }
    if (token.attrs) token.attrs = token.attrs.filter(([name]) => name !== 'style'); // the site's policy knows no inline styles
    if (token.type === 'table_open') token.meta = headings.at(-1)?.text;
  }
  return { html: raw(markdown.renderer.render(tokens, markdown.options, { words })), headings };
}

// A wide table scrolls by itself, by the keyboard too.
markdown.renderer.rules.table_open = (tokens, i, options, env) =>
  `<div class="table" role="group" tabindex="0" aria-label="${escapeHtml(
    [env.words?.tableBox, tokens[i].meta].filter(Boolean).join(': '),
  )}"><table>`;
markdown.renderer.rules.table_close = () => '</table></div>';

function removeTitle(tokens) {
  const at = tokens.findIndex(({ type, tag }) => type === 'heading_open' && tag === 'h1');
  if (at >= 0) tokens.splice(at, 3);
}

function plain({ children }) {
  return children
    .filter(({ type }) => type === 'text' || type === 'code_inline' || type === 'softbreak')
    .map(({ type, content }) => (type === 'softbreak' ? ' ' : content))
    .join('');
}

function anchorToken(token, id, words, t) {
  const made = new token.constructor('html_inline', '', 0);
  made.content = ` ${anchorLink(id, words, t)}`;
  return made;
}

export function anchorLink(id, words, t) {
  return html`<a class="anchor" href="#${id}" lang="${t.lang}" aria-label="${t.linkTo} ${words}">#</a>`;
}

function markLanguage(holder, words, lang) {
  if (!holder || words.length < 12) return;
  const own = isVietnamese(words) ? 'vi' : 'en';
  if (own !== lang) holder.attrSet('lang', own);
}

/** A link to what the site does not have, such as a source file, keeps its words. */
function redirect(children, link, picture) {
  const open = [];
  for (const token of children) {
    if (token.type === 'link_open') {
      const href = link(token.attrGet('href'));
      if (href === undefined) Object.assign(token, { tag: 'span', attrs: null });
      else token.attrSet('href', href);
      open.push(token.tag);
    } else if (token.type === 'link_close') token.tag = open.pop();
    else if (token.type === 'image') token.attrSet('src', picture(token.attrGet('src')));
  }
}
