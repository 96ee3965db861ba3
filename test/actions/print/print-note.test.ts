import { expect, fixture, html } from '@open-wc/testing';
import { printNote } from '../../../src/actions/print/print-note.js';
import { stringsFor } from '../../../src/i18n/strings.js';
import { articleJson } from '../../helpers/elements-articles.js';
import { showArticle } from '../../helpers/elements-page.js';

const evening = new Date(2026, 10, 3, 20, 5);
const noteOf = (target: HTMLElement, language = 'vi'): string[] => printNote(target, stringsFor(language), evening);

describe('printNote', () => {
  it('names source, address and time of printing, day first', async () => {
    const article = articleJson({
      url: 'https://portal.example/tin/1',
      publisher: 'Cổng thông tin',
      sourceOrganization: 'Sở Giao thông',
    });
    expect(noteOf(await showArticle(article))).to.deep.equal([
      'Nguồn: Sở Giao thông',
      'Địa chỉ: https://portal.example/tin/1',
      'In lúc 03/11/2026 20:05',
    ]);
  });

  it('speaks English', async () => {
    const article = articleJson({ url: 'https://portal.example/tin/1', sourceOrganization: 'Sở Giao thông' });
    expect(noteOf(await showArticle(article), 'en')).to.deep.equal([
      'Source: Sở Giao thông',
      'Address: https://portal.example/tin/1',
      'Printed 03/11/2026 20:05',
    ]);
  });

  it('names the publisher where the article comes from nowhere else', async () => {
    const [source] = noteOf(await showArticle(articleJson({ publisher: 'Cổng thông tin' })));
    expect(source).to.equal('Nguồn: Cổng thông tin');
  });

  it('names the host where the article has neither', async () => {
    const [source] = noteOf(await showArticle(articleJson()));
    expect(source).to.equal(`Nguồn: ${location.hostname}`);
  });

  it('passes over a name that is blank', async () => {
    const target = await fixture<HTMLElement>(html`
      <div>
        <p itemprop="sourceOrganization" itemscope><b itemprop="name"> </b></p>
        <p itemprop="publisher" itemscope><b itemprop="name"> Báo tỉnh </b></p>
      </div>
    `);
    expect(noteOf(target)[0]).to.equal('Nguồn: Báo tỉnh');
  });

  it('takes the time of now where none is given', async () => {
    const lines = printNote(await fixture(html`<p></p>`), stringsFor('vi'));
    expect(lines.at(-1)).to.match(/^In lúc \d\d\/\d\d\/\d{4} \d\d:\d\d$/);
  });
});
