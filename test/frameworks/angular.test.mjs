import { describe } from 'node:test';
import { buildApp } from './build.mjs';
import { expectFrameworkToWork } from './expectations.mjs';
import { useSite } from './site.mjs';

describe('Angular', () => {
  const site = useSite({ make: () => buildApp('angular') });
  expectFrameworkToWork(site);
});
