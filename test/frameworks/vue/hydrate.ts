import { createSSRApp } from 'vue';
import Page from './Page.vue';

const app = document.querySelector<HTMLElement>('#app')!;

// Whether the elements, and the article, are on the page before Vue is, or after it.
const loaded = new Promise((resolve) => document.addEventListener('gov-article-load', resolve));
if (app.dataset.way === 'before') await import('gov-article/define').then(() => loaded);
createSSRApp(Page).mount(app);
await import('gov-article/define');
