import { describe } from 'node:test';
import { buildApp } from './build.mjs';
import { expectFrameworkToWork } from './expectations.mjs';
import { strictWith, useSite } from './site.mjs';

describe('Angular', () => {
  const site = useSite({ make: () => buildApp('angular'), policy: strictWith('angular') });
  expectFrameworkToWork(site);
});
