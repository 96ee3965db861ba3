import { aTimeout, expect } from '@open-wc/testing';
import { articleJson } from '../../helpers/elements-articles.js';
import { find, renderedArticle, settled, showArticle } from '../../helpers/elements-page.js';

const first = articleJson({ headline: 'Lịch tiếp công dân tháng 12' });
const second = articleJson({ headline: 'Lịch ngừng cấp nước' });

describe('<gov-article> where scripts of the page change what is in it', () => {
  it('puts the article back beside a text that was set', async () => {
    const element = await showArticle(first);
    const article = renderedArticle(element);
    element.textContent = 'Đọc bài viết';
    await aTimeout(0);
    expect(renderedArticle(element)).to.equal(article);
    expect(element.textContent).to.contain('Đọc bài viết');
  });

  it('puts it back after every change, also where the element was moved', async () => {
    const element = await showArticle(first);
    const place = element.parentElement!;
    for (let text = 1; text <= 12; text++) {
      element.remove();
      place.append(element);
      element.innerHTML = String(text);
      await aTimeout(0);
      expect(element.querySelectorAll('article')).to.have.length(1);
    }
  });

  it('gives way to a page that insists on taking it out', async () => {
    const element = await showArticle(first);
    let times = 0;
    const insist = new MutationObserver(() => {
      const article = element.querySelector('article');
      if (article && ++times < 1000) article.remove();
    });
    insist.observe(element, { childList: true });
    renderedArticle(element).remove();
    await aTimeout(0);
    insist.disconnect();
    expect(times).to.be.below(1000);
  });

  it('does not put back an article that was replaced, or is wanted no more', async () => {
    const element = await showArticle(first);
    element.textContent = '';
    element.article = second;
    await element.updateComplete;
    await settled(element);
    await aTimeout(0);
    expect(element.querySelectorAll('article')).to.have.length(1);
    expect(find(element, '[itemprop="headline"]').textContent).to.equal('Lịch ngừng cấp nước');
    element.article = undefined;
    await element.updateComplete;
    await aTimeout(0);
    expect(renderedArticle(element)).to.not.exist;
    expect(element.status).to.equal('empty');
  });

  it('takes an empty string for no article', async () => {
    const element = await showArticle('');
    expect(element.status).to.equal('empty');
  });
});
