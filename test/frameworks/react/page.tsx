import { useEffect, useState } from 'react';
import { Article } from './article.js';

/** How the children of the element are told apart from what the element adds, see docs/frameworks.md. */
export type Way = 'effect' | 'html' | 'plain';

/** Rendered on the server, then hydrated. */
export function Page({ way }: { way: Way }) {
  const [src, setSrc] = useState('/articles/house.json');
  const [told, setTold] = useState<string[]>([]);
  useEffect(() => void (way === 'effect' && import('gov-article/define')), [way]);

  const fallback = <a href="/bai-viet">Đọc bài viết</a>;
  const __html = '<a href="/bai-viet">Đọc bài viết</a>';
  const children =
    way === 'html' ? { dangerouslySetInnerHTML: { __html }, suppressHydrationWarning: true } : { children: fallback };
  return (
    <>
      <button data-do="next" onClick={() => setSrc('/articles/water.json')}>
        next
      </button>
      <output>{told.join('\n')}</output>
      <Article
        id="bai-viet"
        src={src}
        tools="print"
        heading-level="2"
        onArticleLoad={({ detail }) => setTold((lines) => [...lines, `load: ${detail.article.headline}`])}
        {...children}
      />
    </>
  );
}
