import { useState } from 'react';
import { water } from '../articles.js';
import { Article } from './article.js';
import { ServerArticle } from './server-article.js';
import { useElements } from './use-elements.js';

/** `src` or `object`: the elements come after React. `html` or `plain`: they, and the article, are there before. */
export type Way = 'src' | 'object' | 'html' | 'plain';

/** Rendered on the server, then hydrated. */
export function Page({ way }: { way: Way }) {
  const areThere = useElements();
  const [src, setSrc] = useState('/articles/house.json');
  const [told, setTold] = useState<string[]>([]);
  const props = {
    id: 'bai-viet',
    src,
    article: way === 'object' && areThere ? water : undefined,
    tools: 'print',
    'heading-level': 2,
    onArticleLoad: ({ detail }: HTMLElementEventMap['gov-article-load']) =>
      setTold((lines) => [...lines, `load: ${detail.article.headline}`]),
  };
  return (
    <>
      <button data-do="next" onClick={() => setSrc('/articles/water.json')}>
        next
      </button>
      <output>{told.join('\n')}</output>
      {way === 'html' ? (
        <ServerArticle {...props} fallback='<a href="/bai-viet">Đọc bài viết</a>' />
      ) : (
        <Article {...props}>
          <a href="/bai-viet">Đọc bài viết</a>
        </Article>
      )}
    </>
  );
}
