/** The first page: what this is, what to paste, and where to read on. */
import { html, raw } from '../html.mjs';
import { section } from '../entry.mjs';
import { inline } from '../markdown.mjs';

export function startPage({ examples }) {
  return {
    path: 'index.html',
    section: 'start',
    isLive: true,
    title: ({ t }) => t.start.title,
    label: ({ t }) => t.sections.start,
    content(view) {
      const { t, data, href } = view;
      const tag = `<script src="/js/gov-article-full.js" integrity="${data.integrity}" crossorigin="anonymous" defer></script>
<gov-article src="/api/bai-viet/123.json">
  <p><a href="/bai-viet/123">Đọc bài viết ở trang thường</a></p>
</gov-article>`;
      const guide = t.lang === 'vi' ? 'guides/webmaster.vi.html' : 'guides/webmaster.en.html';
      const next = [
        guide,
        'guides/formats.html',
        'fields.html',
        'codes.html',
        'texts.html',
        'project/accessibility.html',
      ];
      return html`<h1>${t.start.title}</h1>
        <p class="lead">${t.start.lead}</p>
        ${section(
          view,
          'paste',
          t.start.paste,
          html`<pre><code>${tag}</code></pre>
            <p>${t.start.pasteNote}</p>
            ${view.embedHref && html`<p><a href="${view.embedHref}">${t.start.make}</a></p>`}`,
        )}
        ${section(
          view,
          'read-on',
          t.start.where,
          html`<ul class="cards">
            ${next.map((path) => html`<li>${view.linkTo(path)}</li>`)}
          </ul>`,
        )}
        ${section(
          view,
          'elements',
          t.start.all,
          html`<dl class="entries">
            ${data.elements.map(
              ({ tagName, summary }) =>
                html`<div class="entry">
                  <dt>
                    <a href="${href(`elements/${tagName}.html`)}"><code>&lt;${tagName}&gt;</code></a>
                  </dt>
                  <dd lang="en">${inline(summary)}</dd>
                </div> `,
            )}
          </dl>`,
        )}
        ${section(
          view,
          'live',
          t.start.live,
          html`<p class="hint">${t.start.liveNote}</p>
            <div class="live" lang="vi">
              ${raw(examples.get('gov-article').replaceAll('{img}', view.asset('img')))}
            </div>`,
        )}`;
    },
  };
}
