import { useEffect, useState } from 'react';
import { water } from '../articles.js';
import { Article } from './article.js';

/** How the children of the element are told apart from what the element adds, see docs/frameworks.md. */
export type Way = 'effect' | 'object' | 'html' | 'plain';

/** Rendered on the server, then hydrated. */
export function Page({ way }: { way: Way }) {
  const [src, setSrc] = useState('/articles/house.json');
  const [told, setTold] = useState<string[]>([]);
  const [article, setArticle] = useState<object>();
  useEffect(() => {
    // What is no attribute is handed over when the elements are there: no HTML carries it.
    if (way === 'object') void import('gov-article/define').then(() => setArticle(water));
    if (way === 'effect') void import('gov-article/define');
  }, [way]);

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
        article={article}
        tools="print"
        heading-level="2"
        onArticleLoad={({ detail }) => setTold((lines) => [...lines, `load: ${detail.article.headline}`])}
        {...children}
      />
    </>
  );
}
