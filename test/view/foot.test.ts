import { expect } from '@open-wc/testing';
import { articleFoot } from '../../src/view/foot.js';
import { articleJson } from '../helpers/elements-articles.js';
import { held, modelOf, viewContext } from '../helpers/elements-view.js';

type Json = Parameters<typeof articleJson>[0];
const footOf = (json: Json): HTMLElement => held(...articleFoot(modelOf(articleJson(json)), viewContext()));
const textOf = (foot: HTMLElement, part: string): string | undefined =>
  foot.querySelector(`[data-part="${part}"]`)?.textContent;

describe('articleFoot', () => {
  it('names the author', () => {
    expect(textOf(footOf({ author: 'Nam Đặng' }), 'authors')).to.equal('Nam Đặng');
  });

  it('names several authors, and links those who have a page', () => {
    const foot = footOf({ author: [{ name: 'Nam Đặng', url: '/nam' }, 'Hà Linh'] });
    expect(textOf(foot, 'authors')).to.equal('Nam Đặng, Hà Linh');
    const links = [...foot.querySelectorAll('a')];
    expect(links.map(({ textContent, href }) => [textContent, href])).to.deep.equal([
      ['Nam Đặng', 'https://portal.example/nam'],
    ]);
  });

  it('does not link an author to an address that is not safe', () => {
    expect(footOf({ author: { name: 'Nam', url: 'javascript:alert(1)' } }).querySelector('a')).to.not.exist;
  });

  it('names the source', () => {
    expect(textOf(footOf({ sourceOrganization: 'Báo tỉnh' }), 'source')).to.equal('Nguồn: Báo tỉnh');
  });

  it('lists the attachments under a label', () => {
    const foot = footOf({
      attachments: [
        { url: '/a.pdf', name: 'Một' },
        { url: '/b.pdf', name: 'Hai' },
      ],
    });
    expect(textOf(foot, 'label')).to.equal('Tệp đính kèm');
    expect([...foot.querySelectorAll('li a')].map(({ textContent }) => textContent)).to.deep.equal(['Một', 'Hai']);
  });

  it('lists the keywords', () => {
    expect(textOf(footOf({ keywords: ['cầu', 'đường'] }), 'keywords')).to.equal('Từ khóa: cầu, đường');
  });

  it('shows the copyright', () => {
    expect(textOf(footOf({ copyrightNotice: '© Cổng' }), 'copyright')).to.equal('© Cổng');
  });

  it('has nothing for an article without any of this', () => {
    expect(footOf({ author: undefined }).childElementCount).to.equal(0);
  });

  it('leaves out people and sources without a name', () => {
    const foot = footOf({ author: ['', { name: '  ' }], sourceOrganization: ' ' });
    expect(foot.childElementCount).to.equal(0);
  });
});
