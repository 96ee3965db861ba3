import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { readArticle } from '../../src/article/article.js';
import { ArticleError } from '../../src/article/errors.js';
import { formatNames } from '../../src/article/formats/registry.js';
import { anyJson } from '../helpers/any-article.js';
import { deepFreeze } from '../helpers/freeze.js';
import { mutate, mutations } from '../helpers/mutations.js';
import { anyText, holds } from '../helpers/properties.js';

const SAMPLES = [
  ...['native', 'wordpress', 'liferay', 'drupal', 'json-ld', 'json-feed', 'govuk', 'ninjs', 'ghost'],
  ...['sharepoint-publishing', 'sharepoint-page', 'nukeviet', 'joomla'],
];
const samples = await Promise.all(
  SAMPLES.map(async (name) => (await (await fetch(`/demo/articles/formats/${name}.json`)).json()) as object),
);
const broken = fc
  .tuple(fc.nat(samples.length - 1), mutations)
  .map(([i, changes]) => mutate(structuredClone(samples[i]!), changes));
const names = fc.constantFrom(...formatNames());

describe('every JSON value in every format', () => {
  /** Ends in an article or in an ArticleError; whatever else is thrown fails the test. */
  function read(json: unknown, options: object): unknown {
    try {
      return readArticle(deepFreeze(json), 'https://portal.example/', options);
    } catch (error) {
      if (error instanceof ArticleError) return error;
      throw error;
    }
  }

  holds('is an article, or refused with a reason', [fc.oneof(anyJson, broken), names], (json, format) => {
    expect(read(json, { format })).to.exist;
    expect(read(json, {})).to.exist;
  });

  holds(
    'bears any name, any item and any mapping',
    [broken, anyText(), anyText(), anyJson],
    (json, format, item, any) => {
      expect(read(json, { format, item })).to.exist;
      expect(read(json, { item, mapping: any })).to.exist;
      expect(read(json, { mapping: typeof any === 'string' ? any : JSON.stringify(any) })).to.exist;
    },
  );
});
