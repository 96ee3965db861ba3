import { StrictMode } from 'react';
import { hydrateRoot } from 'react-dom/client';
import { Page, type Way } from './page.js';

const app = document.querySelector<HTMLElement>('#app')!;
const way = app.dataset.way as Way;

// The elements, and the article, are on the page before React is.
if (way === 'html' || way === 'plain') {
  const loaded = new Promise((resolve) => document.addEventListener('gov-article-load', resolve));
  await import('gov-article/define');
  await loaded;
}
hydrateRoot(
  app,
  <StrictMode>
    <Page way={way} />
  </StrictMode>,
  { onRecoverableError: (error) => console.error(error) },
);
