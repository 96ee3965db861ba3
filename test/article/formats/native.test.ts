import { expect } from '@open-wc/testing';
import { toNative } from '../../../src/article/formats/to-native.js';
import { everyKey } from '../../fixtures/every-block.js';
import { ADDRESS, read, refusal } from '../../helpers/read.js';

describe('the native format', () => {
  it('is passed on as it stands', () => {
    expect(toNative(everyKey, ADDRESS)).to.equal(everyKey);
  });

  it('keeps words that look like entities and mark-up', () => {
    expect(read({ articleVersion: 1, headline: '5 &lt; 6 <b>' }).headline).to.equal('5 &lt; 6 <b>');
  });

  it('is found inside an envelope', () => {
    expect(read({ data: [{ articleVersion: 1, headline: 'Hội xuân' }] }).headline).to.equal('Hội xuân');
  });

  it('gives its own error where only the version was forgotten', () => {
    for (const part of [{ body: [] }, { bodyHtml: '<p>Vui</p>' }]) {
      expect(refusal({ headline: 'Hội xuân', ...part }).path).to.equal('articleVersion');
    }
  });

  it('gives its own error where the version is another', () => {
    expect(refusal({ articleVersion: 2, headline: 'Hội xuân' }).path).to.equal('articleVersion');
  });

  it('carries caption and credit of its lead image', () => {
    const image = { url: '/a.jpg', caption: 'Hội xuân', creditText: 'Lê Sơn' };
    expect(read({ articleVersion: 1, headline: 'Hội xuân', image }).image).to.deep.include(image);
  });
});
