import { hydrate } from 'svelte';
import Page from './Page.svelte';

const app = document.querySelector<HTMLElement>('#app')!;

// Whether the elements, and the article, are on the page before Svelte is, or after it.
const loaded = new Promise((resolve) => document.addEventListener('gov-article-load', resolve));
if (app.dataset.way === 'before') await import('gov-article/define').then(() => loaded);
hydrate(Page, { target: app });
await import('gov-article/define');
