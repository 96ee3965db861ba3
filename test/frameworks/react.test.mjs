import { describe } from 'node:test';
import { buildApp } from './build.mjs';
import { expectFrameworkToWork } from './expectations.mjs';
import { strictWith, useSite } from './site.mjs';

describe('React', () => {
  const site = useSite({ make: () => buildApp('react'), policy: strictWith('') });
  expectFrameworkToWork(site);
});
