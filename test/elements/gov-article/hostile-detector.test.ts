import { expect } from '@open-wc/testing';
import { hostileFamilies, hostileHtml } from '../../fixtures/hostile-html.js';
import { LANDMARK } from '../../fixtures/hostile/complete-article.js';
import { hostileTexts } from '../../fixtures/hostile/texts.js';
import { hostileKeys, hostileValues } from '../../fixtures/hostile/values.js';
import { useServer } from '../../helpers/elements-server.js';
import { articlesWith } from '../../helpers/hostile-article.js';
import { placesOf, stringsOfSchema } from '../../helpers/hostile-places.js';
import { leaks, onThisSite, problemsOf, useHostilePage } from '../../helpers/hostile-page.js';
import { waitUntil } from '../../helpers/wait.js';

describe('the articles that hold hostile texts', () => {
  it('hold them in every string of the published schema', async () => {
    const schema = (await (await fetch('/dist/article.schema.json')).json()) as object;
    const wanted = stringsOfSchema(schema);
    const places = articlesWith('hostile').flatMap(({ json }) => placesOf('hostile', JSON.parse(json)));

    expect(wanted).to.have.length.above(60);
    expect(wanted.filter((place) => !places.includes(place))).to.be.empty;
  });

  it('are of more than three hundred texts, each of another title and another text in its family', () => {
    expect(hostileHtml.length).to.be.above(300);
    expect(new Set(hostileHtml.map(({ html }) => html)).size).to.equal(hostileHtml.length);
    for (const table of [
      ...Object.values(hostileFamilies),
      ...Object.values(hostileTexts),
      hostileValues,
      hostileKeys,
    ]) {
      expect(new Set(table.map(({ title }) => title)).size).to.equal(table.length);
    }
  });
});

describe('the detector of hostile articles', () => {
  const server = useServer();
  const counter = useHostilePage();
  const article = (bodyHtml: string): string =>
    JSON.stringify({ articleVersion: 1, headline: LANDMARK, bodyHtml, copyrightNotice: LANDMARK });

  /** What it finds where a page puts text into the article as it stands. */
  async function foundIn(html: string): Promise<string> {
    const spoil = ({ target }: Event): void => {
      (target as Element).querySelector('[data-part="body"]')!.innerHTML = html;
    };
    document.addEventListener('gov-article-load', spoil);
    const found = await problemsOf([{ title: 'A', json: article('<p>A</p>') }], server.current, counter);
    document.removeEventListener('gov-article-load', spoil);
    return found.join('\n');
  }

  it('finds nothing in an ordinary article', async () => {
    expect(await foundIn('<p>A</p>')).to.equal('');
  });

  for (const [what, html, problem] of [
    ['a program that runs', '<b onclick="hit()">A</b>', 'calls of hit()'],
    ['what is left over', '<b onclick="1">A</b>', 'b onclick'],
    ['a name that hides one of the page', '<a id="noi-dung">A</a>', '#noi-dung is another'],
    ['a property of the document that is hidden', '<img name="cookie" alt="">', 'document.cookie is another'],
    ['words that are hidden', '<style>gov-article { display: none !important }</style>', 'landmarks are shown'],
    ['a second title', '<p itemprop="headline">Tin giả</p>', 'headline is shown as'],
    ['another base', '<base href="https://portal.example/">', '<base>'],
  ] as const) {
    it(`finds ${what}`, async () => {
      expect(await foundIn(html)).to.include(problem);
    });
  }

  it('finds a prototype that was changed', async () => {
    const pollute = (): void => void Reflect.set(Object.prototype, 'polluted', 'A');
    document.addEventListener('gov-article-load', pollute);
    const found = await problemsOf([{ title: 'A', json: article('A') }], server.current, counter);
    document.removeEventListener('gov-article-load', pollute);
    Reflect.deleteProperty(Object.prototype, 'polluted');

    expect(found.join('\n')).to.include('Object.prototype is another');
  });

  it('finds an article that is not shown', async () => {
    expect(await problemsOf([{ title: 'A', json: '{}' }], server.current, counter)).to.include('A from src: is error');
  });

  for (const [i, { title, html }] of hostileHtml.filter(({ asks }) => asks).entries()) {
    it(`hears of a request where nothing was sanitized: ${title}`, async () => {
      const own = `https://leak.example/${String(i)}`;
      const { pathname } = new URL(onThisSite(`${own}/`));
      const place = document.createElement('div');
      document.body.append(place);
      place.innerHTML = onThisSite(html.replaceAll('https://leak.example', own));

      const isAsked = async (): Promise<boolean> => (await leaks()).some((path) => `${path}/`.startsWith(pathname));
      await waitUntil(isAsked, title, { interval: 50 });
      place.remove();
    });
  }
});
