import { expect } from '@open-wc/testing';
import { hostileKeys, hostileValues } from '../../fixtures/hostile/values.js';
import { renderedArticle, showArticle } from '../../helpers/elements-page.js';
import { articlesOfValue, articlesWithKeys } from '../../helpers/hostile-article.js';
import { survivorsIn } from '../../helpers/hostile-detector.js';
import { describeHostileArticles } from '../../helpers/hostile-suite.js';

describeHostileArticles('values', hostileValues, ({ json }) => articlesOfValue(json));
describeHostileArticles('keys', hostileKeys, ({ json }) => articlesWithKeys(json));

describe('<gov-article> with a hostile value for the whole article', () => {
  for (const name of ['headline', 'body', 'articleVersion']) {
    it(`shows what it can, or says that it cannot, where it is the ${name}`, async () => {
      for (const { title, json } of hostileValues) {
        const text = `{"articleVersion": 1, "headline": "Bài viết", "bodyHtml": "<p>Lời văn</p>", "${name}": ${json}}`;
        const element = await showArticle(JSON.parse(text));

        expect(element.status, title).to.be.oneOf(['ready', 'error']);
        if (element.status === 'ready') expect(survivorsIn(renderedArticle(element), true), title).to.be.empty;
        element.remove();
      }
    });
  }

  it('says that it cannot where it is all there is, or shows words', async () => {
    for (const { title, json } of hostileValues) {
      const element = await showArticle(JSON.parse(json));

      expect(element.status, title).to.equal(json === 'null' ? 'empty' : 'error');
      element.remove();
    }
  });
});
