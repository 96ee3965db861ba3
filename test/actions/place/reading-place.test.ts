import { expect, fixture, html } from '@open-wc/testing';
import { leavePlace } from '../../../src/actions/place/reading-place.js';

describe('leavePlace', () => {
  it('keeps the same place whether or not controls have put something into the article', async () => {
    const article = await fixture(html`
      <article>
        <h2>Một</h2>
        <div data-gov-tool="heading-link"></div>
        <p style="block-size: 100px">Đoạn một.</p>
        <p style="block-size: 300vh">Đoạn hai.</p>
      </article>
    `);
    const key = `gov-article-place:${location.href}`;
    const place = (): unknown => {
      leavePlace(article);
      return JSON.parse(sessionStorage.getItem(key)!);
    };
    article.querySelector('p + p')!.scrollIntoView({ behavior: 'instant' });
    scrollBy({ top: 50, behavior: 'instant' });
    const before = place();
    article.querySelector('[data-gov-tool]')!.remove();
    expect(before).to.deep.equal(place());
    expect(before).to.have.deep.property('path', [2]);
    sessionStorage.removeItem(key);
    scrollTo({ top: 0, behavior: 'instant' });
  });
});
