/** Compiled only: what editors accept in an app, and what they mark as wrong. */
import { registerFormat, type GovArticleElement } from 'gov-article';
import { createRef } from 'react';

const box = createRef<GovArticleElement>();

export const right = (
  <gov-article
    ref={box}
    src="/a.json"
    article={{ articleVersion: 1 }}
    headingLevel={2}
    loading="lazy"
    unstyled
    className="article"
    ongov-article-load={({ detail }) => detail.article.headline.trim()}
    ongov-article-error={({ detail }) => detail.error.code === 'timeout' && detail.error.status}
    onfont-size-toggle-change={(event) => event.detail.scale > 1.5 && event.preventDefault()}
  >
    <a href="/a">Đọc bài viết</a>
  </gov-article>
);

export const wrong = [
  // @ts-expect-error a number
  <gov-article key="number" headingLevel="2" />,
  // @ts-expect-error eager or lazy
  <gov-article key="word" loading="later" />,
  // @ts-expect-error no such code
  <gov-article key="code" ongov-article-error={({ detail }) => detail.error.code === 'lost'} />,
  // @ts-expect-error no such detail
  <gov-article key="detail" ongov-article-load={({ detail }) => detail.scale} />,
  // @ts-expect-error no such element
  <gov-articel key="tag" />,
];

/** The snippets of the guides: events bubble to the document, and a format asks what it likes of a record. */
export function listen(): void {
  document.addEventListener('gov-article-error', ({ detail }) => detail.error.code.trim());
  window.addEventListener('gov-article-warning', ({ detail }) => detail.warnings.length);
  // @ts-expect-error no such detail
  document.addEventListener('print-button-print', ({ detail }) => detail.scale);
  registerFormat('so-van-hoa', { headline: 'ten' }, (record) => Array.isArray(record.doan));
}

export const read = (): string | undefined => box.current?.status;
