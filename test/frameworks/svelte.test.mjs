import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { house, water } from './articles.js';
import { buildApp, buildServerApp } from './build.mjs';
import { expectFrameworkToWork } from './expectations.mjs';
import { areKept, expectHydrated, openMarked } from './hydration.mjs';
import { strictWith, useSite } from './site.mjs';

const policy = strictWith('svelte-trusted-html');

describe('Svelte', () => {
  const site = useSite({ make: () => buildApp('svelte'), policy });
  expectFrameworkToWork(site);
});

describe('Svelte with a page from the server', () => {
  const ways = ['before', 'after'];
  const site = useSite({ make: () => buildServerApp('svelte', { server: 'server.ts', ways, define: {} }), policy });

  it('renders the element with its attributes and children on Node', () => {
    assert.match(site.app.rendered.after, /<gov-article [^>]*src="\/articles\/house\.json" [^>]*heading-level="2"/);
    assert.doesNotMatch(site.app.rendered.after, /unstyled|\[object/);
  });

  it('keeps what the server sent where the article comes after Svelte', () => expectHydrated(site, '/after.html'));

  it('makes the page anew where the article was there first, and says so', async () => {
    const [app, page] = await openMarked(site, '/before.html');
    await app.hears(`load: ${house.headline}`); // the one that Svelte made
    await app.shows(house);
    await app.press('next');
    await app.shows(water);
    assert.equal(await areKept(app), false);
    assert.match(page.wrong.join(), /hydration_mismatch/);
  });
});
