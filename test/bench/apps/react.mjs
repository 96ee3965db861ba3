/** What a developer of a portal in React writes: the sanitized string in `dangerouslySetInnerHTML`. */
import DOMPurify from 'dompurify';
import { createElement, useEffect, useMemo, useState } from 'react';
import { createRoot } from 'react-dom/client';

function Article({ html }) {
  const __html = useMemo(() => DOMPurify.sanitize(html), [html]);
  return createElement('div', { dangerouslySetInnerHTML: { __html } });
}

function LoadedArticle({ src }) {
  const [article, setArticle] = useState();
  useEffect(() => {
    fetch(src)
      .then((response) => response.json())
      .then(setArticle);
  }, [src]);
  return article && createElement(Article, article);
}

/** For the page that measures rendering. */
window.showWithReact = (box, html) => createRoot(box).render(createElement(Article, { html }));

const box = document.querySelector('[data-article]');
if (box) createRoot(box).render(createElement(LoadedArticle, { src: box.dataset.article }));
