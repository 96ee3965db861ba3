import { expect } from '@open-wc/testing';
import { readArticle } from '../../../src/article/article.js';
import { ArticleError } from '../../../src/article/errors.js';
import { ADDRESS, read, refusal } from '../../helpers/read.js';

const post = (id: number, title: string): object => ({
  id,
  link: `https://portal.example/tin/${String(id)}/`,
  title: { rendered: title },
  content: { rendered: '<p>Nội dung.</p>' },
});
const posts = [post(7, 'Bài bảy'), post(2, 'Bài hai'), post(9, 'Bài chín')];

describe('toNative', () => {
  for (const [name, envelope] of [
    ['a list of one', [post(1, 'Hội xuân')]],
    ['data', { data: post(1, 'Hội xuân') }],
    ['items', { items: [post(1, 'Hội xuân')], totalCount: 1 }],
    ['posts', { posts: [post(1, 'Hội xuân')] }],
    ['value', { '@odata.context': 'x', value: [post(1, 'Hội xuân')] }],
    ['d', { d: post(1, 'Hội xuân') }],
    ['d.results', { d: { results: [post(1, 'Hội xuân')] } }],
  ] as const) {
    it(`looks into ${name}`, () => {
      expect(read(envelope).headline).to.equal('Hội xuân');
    });
  }

  it('finds an item by its id before its position', () => {
    expect(read(posts, { item: '2' }).headline).to.equal('Bài hai');
  });

  it('finds an item by its position, counted from 1', () => {
    expect(read(posts, { item: '3' }).headline).to.equal('Bài chín');
  });

  for (const item of ['https://portal.example/tin/9/', '/tin/9/', '../tin/9/']) {
    it(`finds an item by its address ${item}`, () => {
      expect(read(posts, { item }).headline).to.equal('Bài chín');
    });
  }

  it('lists what is there where no item is named', () => {
    const { code, path, message } = refusal(posts);
    expect([code, path]).to.deep.equal(['invalid', 'item']);
    expect(message).to.contain('There are 3: 1: 7 "Bài bảy"; 2: 2 "Bài hai"; 3: 9 "Bài chín"');
  });

  it('lists what is there where the named item is not', () => {
    expect(refusal(posts, { item: '44' }).message).to.contain('found "44". There are 3: 1: 7 "Bài bảy"');
  });

  it('lists no more than ten', () => {
    const many = Array.from({ length: 30 }, (_, i) => post(i + 100, `Bài ${String(i)}`));
    const { message } = refusal(many);
    expect(message).to.contain('There are 30: 1: 100').and.to.contain('10: 109 "Bài 9"; …');
    expect(message).not.to.contain('Bài 10');
  });

  it('refuses another item of a list of one', () => {
    expect(refusal([post(7, 'Bài bảy')], { item: '8' }).path).to.equal('item');
  });

  it('names the formats and the keys where it knows none', () => {
    const { code, message } = refusal({ TieuDe: 'Hội xuân', NoiDung: '<p>Vui</p>' });
    expect(code).to.equal('invalid');
    expect(message).to.contain('native, wordpress, liferay, drupal, json-ld, json-feed, govuk, ninjs, ghost');
    expect(message).to.contain('nukeviet').and.to.contain('found the keys TieuDe, NoiDung.');
  });

  it('names the keys of what is in a list', () => {
    expect(refusal([{ TieuDe: 'Hội xuân' }]).message).to.contain('found the keys TieuDe.');
  });

  it('takes the format that it is told, whatever else the JSON looks like', () => {
    const both = { ...post(1, 'Của WordPress'), published_at: '2026-11-01', title: 'Của Ghost', html: '<p>Vui</p>' };
    expect(read(both, { format: 'ghost' }).headline).to.equal('Của Ghost');
  });

  it('names the title where the JSON has not what the format says', () => {
    expect(refusal({ TieuDe: 'Hội xuân' }, { format: 'wordpress' }).path).to.equal('headline');
  });

  it('names the formats where it is told of one that it does not know', () => {
    const { path, message } = refusal(post(1, 'Hội xuân'), { format: 'wordpres' });
    expect(path).to.equal('format');
    expect(message).to.contain('wordpress, liferay').and.to.contain('found "wordpres"');
  });

  for (const nothing of [null, 'Hội xuân', 7, []]) {
    it(`refuses ${JSON.stringify(nothing)} as no article`, () => {
      expect(refusal(nothing).code).to.equal('invalid');
    });
  }

  it('ends where a page gives it what leads round', () => {
    const round: Record<string, unknown> = { title: 'Hội xuân' };
    const list: unknown[] = [];
    list.push(list);
    Object.assign(round, {
      data: round,
      items: list,
      image: list,
      authors: list,
      tags: [list, round],
      html: '<p>Vui</p>',
    });
    for (const format of [
      undefined,
      'ghost',
      'json-feed',
      'liferay',
      'ninjs',
      'drupal',
      'json-ld',
      'govuk',
      'joomla',
    ]) {
      try {
        readArticle(round, ADDRESS, { format });
      } catch (error) {
        expect(error).to.be.instanceOf(ArticleError);
      }
    }
  });
});
