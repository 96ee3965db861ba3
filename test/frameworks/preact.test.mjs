import { describe } from 'node:test';
import { buildApp } from './build.mjs';
import { expectFrameworkToWork } from './expectations.mjs';
import { strictWith, useSite } from './site.mjs';

describe('Preact', () => {
  const site = useSite({ make: () => buildApp('preact'), policy: strictWith('') });
  expectFrameworkToWork(site);
});
