/** The page of a release folder: what to paste, for the newest version and for every earlier one. */
import { readFile } from 'node:fs/promises';
import { scriptTag, styleTag } from './tags.mjs';

const read = (name) => readFile(new URL(name, import.meta.url), 'utf8');

/**
 * @param {object} releases what releases.json holds
 * @returns {Promise<Record<string, string>>} texts by file name
 */
export async function indexPage({ base, latest, versions }) {
  const template = await read('index.html');
  const newest = versions.find(({ version }) => version === latest);
  const values = {
    version: latest,
    base,
    origin: new URL(base).origin,
    small: scriptTag(base, newest.scripts[0]),
    full: scriptTag(base, newest.scripts[1]),
    style: styleTag(base, newest.styles[0]),
  };
  const filled = template.replace(/\{\{(\w+)\}\}/g, (_, name) => escape(values[name]));
  const made = filled.replace('<!-- make -->', () => (newest.hasEmbed ? makeIt(latest) : ''));
  const page = made.replace('<!-- versions -->', () => versions.map((each) => versionPart(base, each)).join('\n'));
  return { 'index.html': page, 'index.css': await read('index.css') };
}

/** Days are written as the article writes them. */
const versionPart = (base, { version, date, scripts, styles, hasSite, hasEmbed }) => `<details>
  <summary>${version} <time datetime="${date}">${date.split('-').reverse().join('/')}</time></summary>
  ${[...scripts.map((each) => scriptTag(base, each)), ...styles.map((each) => styleTag(base, each))].map(code).join('\n  ')}
  <p>
    ${hasEmbed ? `<a href="${embed(version)}">Tạo mã</a> ·` : ''}
    <a href="${version}/CHANGELOG.md" hreflang="en">CHANGELOG.md</a> ·
    ${hasSite ? site(version) : markdown(version)}
    <a href="${version}/SHA384SUMS">SHA384SUMS</a> ·
    <a href="${version}/gov-article.licenses.txt" hreflang="en" lang="en">Licences</a>
  </p>
</details>`;

const embed = (version) => `${version}/embed/index.html`;

const makeIt = (version) => `<p class="make">
        <a href="${embed(version)}">Tạo mã sẵn để dán: chọn bài, công cụ, màu sắc, xem thử rồi sao chép</a>
        <a href="${embed(version)}#lang=en" hreflang="en" lang="en">Have the code made: choose article, tools and colours, see it, and copy</a>
      </p>`;

const code = (tag) => `<pre><code>${escape(tag)}</code></pre>`;

const site = (version) => `<a href="${version}/site/index.html">Tài liệu</a> ·`;

const markdown = (version) => `<a href="${version}/docs/webmaster.vi.md">Hướng dẫn</a> ·
    <a href="${version}/docs/upgrading.vi.md">Nâng cấp, quay lại</a> ·
    <a href="${version}/docs/webmaster.en.md" hreflang="en" lang="en">Guide</a> ·
    <a href="${version}/docs/upgrading.en.md" hreflang="en" lang="en">Upgrade, roll back</a> ·`;

const escape = (text) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
