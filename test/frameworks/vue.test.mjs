import { describe } from 'node:test';
import { buildApp } from './build.mjs';
import { expectFrameworkToWork } from './expectations.mjs';
import { strictWith, useSite } from './site.mjs';

describe('Vue', () => {
  const site = useSite({ make: () => buildApp('vue'), policy: strictWith('vue') });
  expectFrameworkToWork(site);
});
