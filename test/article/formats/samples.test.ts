import { expect } from '@open-wc/testing';
import { readArticle } from '../../../src/article/article.js';
import { formatNames } from '../../../src/article/formats/registry.js';
import type { FormatOptions } from '../../../src/article/formats/to-native.js';

const RECOGNISED = ['native', 'wordpress', 'liferay', 'drupal', 'json-ld', 'json-feed', 'govuk', 'ninjs', 'ghost'];
const PRESETS = ['sharepoint-publishing', 'sharepoint-page', 'nukeviet', 'joomla'];

const options: Record<string, FormatOptions> = {
  'json-feed': { item: '2' },
  ...Object.fromEntries(PRESETS.map((format) => [format, { format }])),
};

describe('the samples of the demo', () => {
  for (const name of [...RECOGNISED, ...PRESETS]) {
    it(`have title, date, text and picture in the format ${name}, and nothing wrong`, async () => {
      const response = await fetch(`/demo/articles/formats/${name}.json`);
      const { article, warnings } = readArticle(await response.json(), response.url, options[name]);
      // Not every CMS knows the size of a picture, or what it shows.
      expect(warnings.filter(({ code }) => !code.startsWith('missing-'))).to.be.empty;
      expect(article.headline).to.have.length.above(20);
      expect(article.datePublished?.datetime).to.match(/^2026-11-\d\dT/);
      expect(article.bodyHtml ?? JSON.stringify(article.body)).to.have.length.above(100);
      expect(article.image ?? article.body.find(({ type }) => type === 'figure')).to.exist;
    });
  }

  it('are there for every format', () => {
    expect(formatNames()).to.have.members([...RECOGNISED, ...PRESETS]);
  });
});
