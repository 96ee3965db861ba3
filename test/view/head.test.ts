import { expect } from '@open-wc/testing';
import { articleHead } from '../../src/view/head.js';
import { articleJson, figureJson, PICTURE } from '../helpers/elements-articles.js';
import { held, modelOf, viewContext } from '../helpers/elements-view.js';

type Json = Parameters<typeof articleJson>[0];
const headOf = (json: Json = {}, context = viewContext()): HTMLElement =>
  held(...articleHead(modelOf(articleJson(json)), context));
const textOf = (head: HTMLElement, part: string): string | undefined =>
  head.querySelector(`[data-part="${part}"]`)?.textContent;

describe('articleHead', () => {
  it('shows the time of publishing day first, with the instant for machines', () => {
    const time = headOf({ datePublished: '2018-01-09T11:00:00+07:00' }).querySelector('time')!;
    expect(time.textContent).to.equal('09/01/2018 11:00');
    expect(time.dateTime).to.equal('2018-01-09T11:00:00+07:00');
  });

  it('tells controls of a recording, with its type where that is known', () => {
    const link = (audio: NonNullable<Json>['audio']): string | undefined =>
      headOf({ audio }).querySelector('link[itemprop="audio"]')?.outerHTML;
    expect(link({ url: '/a.mp3', encodingFormat: 'audio/mpeg' })).to.equal(
      '<link itemprop="audio" href="https://portal.example/a.mp3" type="audio/mpeg">',
    );
    expect(link({ url: '/a.mp3' })).to.equal('<link itemprop="audio" href="https://portal.example/a.mp3">');
    expect(link(undefined)).to.equal(undefined);
    expect(link({ url: 'javascript:hit()' })).to.equal(undefined);
  });

  it('shows no clock where the JSON gives only a day', () => {
    const time = headOf({ datePublished: '09/01/2018' }).querySelector('time')!;
    expect([time.textContent, time.dateTime]).to.deep.equal(['09/01/2018', '2018-01-09']);
  });

  it('shows when the article was updated', () => {
    const [, updated] = headOf({ dateModified: '2018-01-10T08:30:00+07:00' }).querySelectorAll('time');
    expect(updated!.textContent).to.equal('Cập nhật: 10/01/2018 08:30');
    expect(updated!.dateTime).to.equal('2018-01-10T08:30:00+07:00');
  });

  it('shows no update in the minute of publishing', () => {
    const head = headOf({ datePublished: '2018-01-09T11:00:00+07:00', dateModified: '2018-01-09T11:00:40+07:00' });
    expect(head.querySelectorAll('time')).to.have.length(1);
  });

  it('shows an update alone where nobody knows when it was published', () => {
    const head = headOf({ datePublished: undefined, dateModified: '10/01/2018' });
    expect(textOf(head, 'dates')).to.equal('Cập nhật: 10/01/2018');
  });

  it('shows no line of dates without a date', () => {
    expect(textOf(headOf({ datePublished: undefined }), 'dates')).to.be.undefined;
  });

  it('shows section, title, subtitle, dates, lead and lead image in this order', () => {
    const head = headOf({
      articleSection: ['Giao thông', 'Nông thôn mới'],
      alternativeHeadline: 'Dòng phụ',
      image: { url: PICTURE },
    });
    const shown = [...head.children].filter((child) => !child.matches('meta, link'));
    expect(shown.map((child) => child.getAttribute('data-part') ?? child.localName)).to.deep.equal([
      'section',
      'h1',
      'subtitle',
      'dates',
      'lead',
      'figure',
    ]);
    expect(textOf(head, 'section')).to.equal('Giao thông · Nông thôn mới');
    expect(textOf(head, 'subtitle')).to.equal('Dòng phụ');
  });

  it('writes plain text as it stands, angle brackets and all', () => {
    const head = headOf({ headline: '5 < 6 & <b>7</b>', description: '<i>không</i> phải HTML' });
    expect(head.querySelector('h1')!.textContent).to.equal('5 < 6 & <b>7</b>');
    expect(textOf(head, 'lead')).to.equal('<i>không</i> phải HTML');
    expect(head.querySelector('b, i')).to.not.exist;
  });

  for (const [level, tag] of [
    [1, 'H1'],
    [3, 'H3'],
    [6, 'H6'],
  ] as const) {
    it(`has the title at level ${String(level)} where the page wants it there`, () => {
      const head = headOf({}, viewContext({ headingLevel: level }));
      expect(head.querySelector('[itemprop="headline"]')!.tagName).to.equal(tag);
    });
  }

  it('leaves out what is blank', () => {
    const head = headOf({ description: '  ', alternativeHeadline: '\n' });
    expect(textOf(head, 'lead')).to.be.undefined;
    expect(textOf(head, 'subtitle')).to.be.undefined;
  });

  it('does not show the lead image twice where the first figure has the same picture', () => {
    const image = { url: 'https://portal.example/1.jpg' };
    expect(headOf({ image, body: [figureJson({ image })] }).querySelector('img')).to.not.exist;
    expect(headOf({ image, body: [figureJson()] }).querySelectorAll('img')).to.have.length(1);
  });

  it('does not show the lead image twice where the HTML of the body has it, in another size', () => {
    const image = { url: 'https://portal.example/cau.jpg' };
    const bodyHtml = '<p>Cầu</p><img src="https://portal.example/cau-1024x683.jpg">';
    expect(headOf({ image, body: undefined, bodyHtml }).querySelector('img')).to.not.exist;
    expect(headOf({ image, body: [{ type: 'html', html: bodyHtml }] }).querySelector('img')).to.not.exist;
    expect(headOf({ image, body: undefined, bodyHtml: '<p>Cầu</p>' }).querySelector('img')).to.exist;
  });

  it('shows caption and credit of the lead image', () => {
    const head = headOf({ image: { url: PICTURE, caption: 'Cầu mới', creditText: 'Lê Sơn' } });
    expect(head.querySelector('figcaption')!.textContent).to.equal('Cầu mới Ảnh: Lê Sơn');
  });
});
