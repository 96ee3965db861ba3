import { expect } from '@open-wc/testing';
import { stringsFor, type GovArticleElement } from '../../../src/index.js';
import { ArticleView } from '../../../src/view/article-view.js';
import { articleJson, figureJson, PICTURE } from '../../helpers/elements-articles.js';
import { renderedArticle, showArticle } from '../../helpers/elements-page.js';
import { modelOf } from '../../helpers/elements-view.js';
import { waitUntil } from '../../helpers/wait.js';

const here = new URL('/test/fixtures/none.png', location.href).href;
const away = 'https://cdn.example/1.jpg';

/** Pictures and links of every kind, on this host and on another. */
const json = articleJson({
  author: { name: 'Nam Đặng', url: 'https://so.example/nam' },
  sourceOrganization: { name: 'Báo tỉnh', url: '/bao' },
  attachments: [{ url: 'https://so.example/a.pdf', name: 'Quyết định' }],
  body: [
    figureJson({ image: { url: here, renditions: [{ url: away, width: 480 }] }, href: 'https://so.example/anh' }),
    figureJson({ image: { url: away, alt: 'Cầu' } }),
    figureJson({ image: { url: PICTURE } }),
    {
      type: 'html',
      html: `<p><img src="${away}" alt="Sông"><a href="https://so.example/">A</a> <a href="/b">B</a></p>`,
    },
    { type: 'paragraph', html: '<a href="mailto:a@so.example">C</a> <a href="tel:+84912345678">D</a>' },
    { type: 'quote', text: 'Lời', author: 'Lan', cite: 'https://so.example/loi' },
    { type: 'embed', url: 'https://so.example/phim', title: 'Phim' },
  ],
});

/** Everything that the browser would ask for or follow, as it stands. */
const addresses = (element: Element, attribute: string): string[] =>
  [...renderedArticle(element).querySelectorAll(`[${attribute}]`)].map((each) => each.getAttribute(attribute)!);
const pictures = (element: Element): string[] => [...addresses(element, 'src'), ...addresses(element, 'srcset')];
const links = (element: Element): string[] =>
  [...renderedArticle(element).querySelectorAll('a[href]')].map((each) => each.getAttribute('href')!);
const show = (hosts: Partial<GovArticleElement>): Promise<GovArticleElement> => showArticle(json, hosts);

describe('<gov-article image-hosts>', () => {
  it('asks every host for pictures where it is absent', () => {
    // At once: a browser without a network takes pictures of other hosts away when they fail.
    const view = new ArticleView(modelOf(json), { strings: stringsFor('vi'), language: 'vi', headingLevel: 1 });
    const place = document.createElement('div');
    place.append(view.element);
    expect(pictures(place).filter((url) => url.includes('cdn.example'))).to.have.lengthOf(3);
  });

  it('asks only the hosts named, and the page’s own as self', async () => {
    for (const url of pictures(await show({ imageHosts: 'self' }))) expect(url).to.satisfy(isLocal);
    expect(pictures(await show({ imageHosts: 'cdn.example' })).filter(isLocal)).to.deep.equal([PICTURE]);
  });

  it('asks every host where it is a star', () => {
    const view = new ArticleView(modelOf(json), {
      strings: stringsFor('vi'),
      language: 'vi',
      headingLevel: 1,
      imageHosts: '*',
    });
    const place = document.createElement('div');
    place.append(view.element);
    expect(pictures(place).filter((url) => url.includes('cdn.example'))).to.have.lengthOf(3);
  });

  it('asks none where it is empty, but shows pictures inside the JSON', async () => {
    expect(pictures(await show({ imageHosts: '' }))).to.deep.equal([PICTURE]);
  });

  it('leaves alternative text and caption of a picture that it does not show', async () => {
    const text = renderedArticle(await show({ imageHosts: '' })).textContent;
    for (const words of ['Cầu', 'Sông', 'Toàn cảnh cây cầu']) expect(text).to.include(words);
  });

  it('narrows to the hosts of a list, and to none for what is no text', async () => {
    const asHosts = (value: unknown) => ({ imageHosts: value as string });
    expect(pictures(await show(asHosts(['cdn.example']))).filter(isLocal)).to.deep.equal([PICTURE]);
    expect(pictures(await show(asHosts({})))).to.deep.equal([PICTURE]);
  });

  it('can be changed while the article is there', async () => {
    const element = await show({});
    element.setAttribute('image-hosts', 'self');
    await waitUntil(() => pictures(element).every(isLocal), 'pictures of other hosts');
  });
});

describe('<gov-article link-hosts>', () => {
  it('leads everywhere where it is absent', async () => {
    expect(links(await show({})).filter((url) => url.startsWith('https://so.example/'))).to.have.lengthOf(6);
  });

  it('takes a list of hosts, as scripts and frameworks set it', async () => {
    const element = await show({ linkHosts: ['bao.example', 7, 'so.example'] as never });
    expect(links(element).filter((url) => url.startsWith('https://so.example/'))).to.have.lengthOf(6);
    expect(links(element)).to.not.include(`${location.origin}/b`);
  });

  it('leads only to the hosts named, to mail and to telephones', async () => {
    const element = await show({ linkHosts: 'self' });
    expect(links(element)).to.deep.equal([
      `${location.origin}/b`,
      'mailto:a@so.example',
      'tel:+84912345678',
      `${location.origin}/bao`,
    ]);
  });

  it('leaves the words of a link that leads nowhere', async () => {
    const text = renderedArticle(await show({ linkHosts: '' })).textContent;
    for (const words of ['Nam Đặng', 'Báo tỉnh', 'Quyết định', 'Lan', 'Phim']) expect(text).to.include(words);
  });

  it('works for whatever a page sets', async () => {
    for (const value of [null, 5, {}, ['self']]) {
      const element = await show({ linkHosts: value as unknown as string });
      expect(element.status).to.equal('ready');
    }
  });
});

function isLocal(url: string): boolean {
  return url.startsWith(location.origin) || url.startsWith('data:');
}
