import { expect } from '@open-wc/testing';
import { openArticle, readArticle } from '../../src/article/article.js';
import { Blocks } from '../../src/article/blocks.js';
import type { Block } from '../../src/article/schema.js';

const base = 'https://portal.example/tin-tuc/';
const paragraph = (i: number): Block => ({ type: 'paragraph', text: `Lời ${String(i)}` });
const paragraphs = (count: number): Block[] => Array.from({ length: count }, (_, i) => paragraph(i));

/** A body that tells which of its blocks were looked at. */
function watched(count: number): { raw: unknown[]; seen: Set<number> } {
  const seen = new Set<number>();
  const raw = paragraphs(count).map(
    (block, i) => new Proxy(block, { get: (target, key) => (seen.add(i), Reflect.get(target, key) as unknown) }),
  );
  return { raw, seen };
}

describe('Blocks', () => {
  it('are checked as far as they are taken, and once', () => {
    const { raw, seen } = watched(100);
    const blocks = new Blocks(raw);
    expect(seen.size).to.equal(0);
    expect(blocks.first(5)).to.deep.equal(paragraphs(5));
    expect(seen.size).to.equal(20);
    seen.clear();
    blocks.first(20);
    expect(seen.size).to.equal(0);
  });

  it('come in groups, the last as large as is left', () => {
    const groups = [...new Blocks(paragraphs(50)).inGroups(20)];
    expect(groups.map(({ length }) => length)).to.deep.equal([20, 20, 10]);
    expect(groups.flat()).to.deep.equal(paragraphs(50));
  });

  it('know their places when unreadable ones before them became none', () => {
    const blocks = new Blocks([null, ...paragraphs(30)]);
    const last = blocks.readAll().at(-1)!;
    expect(blocks.indexOf(last)).to.equal(29);
  });

  it('tell of what is wrong by its place in the JSON, once', () => {
    const blocks = new Blocks([...paragraphs(30), { type: 'khung', text: 'Rau' }]);
    blocks.first(20);
    expect(blocks.takeWarnings()).to.be.empty;
    blocks.readAll();
    expect(blocks.takeWarnings().map(({ code, path }) => `${code} ${path}`)).to.deep.equal([
      'unknown-block body[30].type',
    ]);
    expect(blocks.takeWarnings()).to.be.empty;
  });

  it('tell of a hundred things at most, however they are asked', () => {
    const blocks = new Blocks(Array.from({ length: 300 }, () => ({ type: 'khung', text: 'Rau' })));
    let told = 0;
    for (const group of blocks.inGroups(20)) told += group.length && blocks.takeWarnings().length;
    expect(told).to.equal(100);
  });

  it('are none where nothing of them can be read', () => {
    expect(new Blocks([null, {}, null]).isEmpty).to.be.true;
    expect(new Blocks(paragraphs(1)).isEmpty).to.be.false;
  });
});

describe('a long article', () => {
  it('is opened without a look at the blocks far below', () => {
    const { raw, seen } = watched(1000);
    openArticle({ articleVersion: 1, headline: 'Chợ phiên', body: raw }, base, {});
    expect(seen.size).to.be.within(1, 100);
  });

  it('is whole for whoever asks for its body', () => {
    const json = { articleVersion: 1, headline: 'Chợ phiên', body: paragraphs(1000) };
    expect(openArticle(json, base, {}).article.body).to.deep.equal(paragraphs(1000));
  });

  it('has all its warnings where it is read at once', () => {
    const body = [...paragraphs(500), { type: 'khung', text: 'Rau' }];
    const { warnings } = readArticle({ articleVersion: 1, headline: 'Chợ phiên', body }, base);
    expect(warnings.map(({ path }) => path)).to.deep.equal(['body[500].type']);
  });

  it('is told to be long, and kept whole', () => {
    const json = { articleVersion: 1, headline: 'Chợ phiên', body: paragraphs(2001) };
    const { article, warnings } = readArticle(json, base);
    expect(warnings.map(({ code, path, expected, received }) => [code, path, expected, received])).to.deep.equal([
      ['limit', 'body', '<=2000', '2001'],
    ]);
    expect(article.body).to.have.lengthOf(2001);
  });

  it('has the body in HTML where none of its blocks can be read', () => {
    const json = { articleVersion: 1, headline: 'Chợ phiên', body: Array(50).fill(null), bodyHtml: '<p>Rau</p>' };
    const { article } = readArticle(json, base);
    expect([article.body, article.bodyHtml]).to.deep.equal([[], '<p>Rau</p>']);
  });
});
