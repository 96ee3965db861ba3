import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { readArticle } from '../../src/article/article.js';
import { checkArticle } from '../helpers/check.js';
import { ArticleError } from '../../src/article/errors.js';
import { deepFreeze } from '../helpers/freeze.js';
import { mutate, mutations, wordedArticle } from '../helpers/mutations.js';
import { holds } from '../helpers/properties.js';
import { wordsToKeep } from '../helpers/words-to-keep.js';
import { anyArticle, anyJson } from '../helpers/any-article.js';

const base = 'https://portal.example/tin-tuc/';

describe('every JSON value', () => {
  const documents = fc.oneof(
    anyJson,
    anyArticle,
    mutations.map((changes) => mutate(wordedArticle(), changes)),
  );

  holds('is an article, or refused with a reason', [documents], (json) => {
    const read = reading(json);
    if (read instanceof ArticleError) {
      expect(read.code).to.equal('invalid');
      expect(read.message).to.match(/expected .+, found/);
      return;
    }
    expect(read.article.headline).to.be.a('string');
    expect(read.article.body).to.be.an('array');
    expect(read.warnings.length).to.be.at.most(102); // and one for each date
  });

  holds('is left as it was', [documents], (json) => {
    const before = JSON.stringify(json);
    reading(deepFreeze(json));
    expect(JSON.stringify(json)).to.equal(before);
  });

  holds('needs no mending when it has been mended', [documents], (json) => {
    fc.pre(!(reading(json) instanceof ArticleError));
    const { article } = checkArticle(json);
    const again = checkArticle(article);
    expect(again.article).to.deep.equal(article);
    expect(again.warnings.map(({ code }) => code).filter((code) => code !== 'limit')).to.be.empty;
  });
});

describe('every change to an article', () => {
  holds('leaves each word of its blocks where readers find it', [mutations], (changes) => {
    const json = mutate(wordedArticle(), changes) as { body?: unknown };
    const read = reading(json);
    fc.pre(!(read instanceof ArticleError));
    const kept = JSON.stringify(read.article.body);
    expect(
      wordsToKeep(json.body).filter((word) => !kept.includes(word)),
      JSON.stringify(json.body),
    ).to.be.empty;
  });
});

function reading(json: unknown): ReturnType<typeof readArticle> | ArticleError {
  try {
    return readArticle(json, base);
  } catch (error) {
    if (error instanceof ArticleError) return error;
    throw error;
  }
}
