import { describe } from 'node:test';
import { buildApp } from './build.mjs';
import { expectFrameworkToWork } from './expectations.mjs';
import { strictWith, useSite } from './site.mjs';

describe('Svelte', () => {
  const site = useSite({ make: () => buildApp('svelte'), policy: strictWith('svelte-trusted-html') });
  expectFrameworkToWork(site);
});
