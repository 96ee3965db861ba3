import 'gov-article/define';
import { hydrate } from 'preact';
import { Article } from './article.js';

// The article is on the page before Preact is, which takes away what it does not know.
await new Promise((resolve) => document.addEventListener('gov-article-load', resolve));
hydrate(
  <Article id="bai-viet" src="/articles/house.json">
    <a href="/bai-viet">Đọc bài viết</a>
  </Article>,
  document.querySelector('#app')!,
);
document.title = 'hydrated';
