/**
 * Answers of real APIs, where GOV_ARTICLE_CORPORA names a folder of them: the words of their HTML are compared with those
 * that a reader gets. They belong to others, so they are not part of this project.
 */
import { expect } from '@open-wc/testing';
import { readArticle, stringsFor } from '../../src/index.js';
import { ArticleView } from '../../src/view/article-view.js';
import { bagOf, lessBag, sizeOf, type Bag } from '../helpers/bag.js';

interface Folder {
  /** Asked for by name, where it is not recognised by itself. */
  format?: string;
  /** Where the HTML of an article is. */
  bodies: RegExp;
  /** The same words in several forms, of which a reader gets one. */
  areForms?: boolean;
}

const FOLDERS: Record<string, Folder> = {
  'drupal-jsonapi': { bodies: /attributes\.body\.processed$/ },
  'govuk-content-item': { bodies: /^details\.(?:body|parts\.\d+\.body)(?:\.\d+\.content)?$/ },
  jsonfeed: { bodies: /^items\.0\.content_html$/ },
  ninjs: { bodies: /^body_(?:xhtml|html|richtext)$|^bodies\.\d+\.value$/, areForms: true },
  sharepoint: { format: 'sharepoint-page', bodies: /innerHTML$/ },
  'wordpress-rest': { bodies: /^content\.rendered$/ },
};
/** Lists of posts without a title and a text: an index of a site, no article. */
const NO_ARTICLES = ['wordpress-rest/frontity-posts-page-2.json'];

const view = { strings: stringsFor('vi'), language: 'vi', headingLevel: 1 };
const index = await fetch('/corpora-index.json');
const files = index.ok ? ((await index.json()) as string[]).filter((file) => file.endsWith('.json')) : [];
/** Words of the interface, in front of a photographer’s name. */
const label = view.strings.credit('');
const table: string[] = [];

describe('an answer of a real API', () => {
  if (files.length === 0) it.skip('is not at hand: GOV_ARTICLE_CORPORA names no folder of them');

  for (const file of files.filter((each) => !NO_ARTICLES.includes(each))) {
    it(`is shown with its title, date, pictures and every word: ${file}`, async () => {
      const json = (await (await fetch(`/corpora/${file}`)).json()) as unknown;
      const { format, bodies, areForms } = FOLDERS[file.split('/')[0] ?? '']!;
      const { article } = readArticle(json, 'https://portal.example/', { format, item: '1' });
      const shown = new ArticleView(article, view);
      shown.finish();
      const { element } = shown;

      const texts = stringsAt(json, bodies).map(([, html]) => bagOf(parsed(html)));
      const all = bagOf(element);
      const lost = areForms
        ? (texts.map((text) => lessBag(text, all)).sort((a, b) => a.length - b.length)[0] ?? [])
        : lessBag(sumOf(texts), all);
      const body = element.querySelector('[itemprop="articleBody"]')!;
      const pictures = element.querySelectorAll('img, [data-broken]').length;
      const known = sumOf(
        [...stringsAt(json, /(?:)/).map(([, text]) => text), ...Array<string>(pictures).fill(label)].map((text) =>
          bagOf(parsed(text)),
        ),
      );
      const added = lessBag(bagOf(body), known);
      const wanted = new Set(texts.length ? picturesIn(stringsAt(json, bodies)) : []).size;
      table.push(
        [file, article.datePublished?.text ?? '–', pictures, sizeOf(bagOf(body)), lost.length, added.length].join(
          ' | ',
        ),
      );

      expect(article.headline.trim()).to.not.equal('');
      expect(lost).to.deep.equal([]);
      expect(added).to.deep.equal([]);
      expect(pictures).to.be.at.least(wanted);
    });
  }

  after(() => {
    if (table.length > 0) console.log(['file | date | pictures | words | lost | added', ...table].join('\n'));
  });
});

function stringsAt(value: unknown, path: RegExp, here = ''): [path: string, text: string][] {
  if (typeof value === 'string') return path.test(here) ? [[here, value]] : [];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, item]) => stringsAt(item, path, here ? `${here}.${key}` : key));
}

/** As a browser would show it that runs nothing. */
function parsed(html: string): Element {
  const { body } = new DOMParser().parseFromString(html, 'text/html');
  for (const unseen of body.querySelectorAll('script, style, template')) unseen.remove();
  return body;
}

function picturesIn(bodies: readonly [path: string, html: string][]): string[] {
  return bodies.flatMap(([, html]) => [...parsed(html).querySelectorAll('img')].map((img) => img.src));
}

function sumOf(bags: readonly Bag[]): Bag {
  const sum: Bag = new Map();
  for (const bag of bags) for (const [word, count] of bag) sum.set(word, (sum.get(word) ?? 0) + count);
  return sum;
}
