import { expect } from '@open-wc/testing';
import { reportHref } from '../../../src/actions/share/report.js';

const about = {
  title: 'Khánh thành cầu & đường',
  description: 'Sáng nay.',
  url: 'https://portal.example/tin?id=1&muc=2',
};
const hrefOf = (to: string): string | undefined => reportHref(to, about, `Báo lỗi bài viết: ${about.title}`);

describe('reportHref', () => {
  for (const to of ['banbientap@tinh.example', ' mailto:banbientap@tinh.example ', 'MAILTO:banbientap@tinh.example']) {
    it(`writes a mail to ${to.trim()} with subject and address filled in`, () => {
      const [recipient, query = ''] = hrefOf(to)!.split('?');
      const fields = query.split('&').map((field) => decodeURIComponent(field));
      expect(recipient).to.equal('mailto:banbientap@tinh.example');
      expect(fields).to.deep.equal(['subject=Báo lỗi bài viết: Khánh thành cầu & đường', `body=${about.url}`]);
    });
  }

  it('fills the places that the address of a form names', () => {
    const href = hrefOf('https://portal.example/gop-y?loai=loi&bai={title}&dia-chi={url}')!;
    const { searchParams } = new URL(href);
    expect([...searchParams]).to.deep.equal([
      ['loai', 'loi'],
      ['bai', about.title],
      ['dia-chi', about.url],
    ]);
  });

  it('adds title and address to a form that names no place', () => {
    const { searchParams } = new URL(hrefOf('/gop-y?loai=loi')!);
    expect([...searchParams]).to.deep.equal([
      ['loai', 'loi'],
      ['title', about.title],
      ['url', about.url],
    ]);
  });

  it('takes what an article says as words, never as a place', () => {
    const href = reportHref('/gop-y?bai={title}', { ...about, title: '{url}$&' }, '')!;
    expect(new URL(href).searchParams.get('bai')).to.equal('{url}$&');
  });

  it('survives letters that no address can hold', () => {
    expect(reportHref('/gop-y?bai={title}', { ...about, title: 'a\uD800b' }, '')).to.contain('a%EF%BF%BDb');
  });

  for (const to of ['', '  ', 'javascript:alert(1)', 'data:text/html,x', 'mailto:', 'mailto:a@b?bcc=c@d', 'http://']) {
    it(`is nothing for “${to.trim()}”`, () => {
      expect(hrefOf(to)).to.be.undefined;
    });
  }
});
