import { expect } from '@open-wc/testing';
import { pictureOf, picturesIn } from '../../src/article/same-picture.js';

const BASE = 'https://portal.example/tin/1';
const hasPicture = (html: string, url: string): boolean => picturesIn(html, BASE).has(pictureOf(url, BASE));
const shows = (src: string, url: string): boolean => hasPicture(`<p>x</p><img alt="" src="${src}">`, url);

describe('picturesIn', () => {
  for (const [src, url] of [
    ['/u/ho-ga.jpg', 'https://portal.example/u/ho-ga.jpg'],
    ['/u/ho-ga-1024x683.jpg', '/u/ho-ga.jpg'],
    ['/u/ho-ga-300x200.jpg', '/u/ho-ga-scaled.jpg'],
    ['/media/s300_ho-ga.jpg', '/media/s960_ho-ga.jpg'],
    ['/u/ho-ga.jpg?w=600&amp;v=2', '/u/ho-ga.jpg'],
    ['/image.ashx?id=1&amp;w=2', '/image.ashx?id=1&w=2'],
  ] as const) {
    it(`knows ${src} as ${url}`, () => {
      expect(shows(src, url)).to.be.true;
    });
  }

  for (const [src, url] of [
    ['/u/ho-ga-2.jpg', '/u/ho-ga.jpg'],
    ['/u/ho-ga.jpg', 'https://cdn.example/u/ho-ga.jpg'],
    ['/image.ashx?id=1', '/image.ashx?id=2'],
    ['http://[1', 'http://[2'],
  ] as const) {
    it(`tells ${src} from ${url}`, () => {
      expect(shows(src, url)).to.be.false;
    });
  }

  it('looks at addresses that are loaded later', () => {
    expect(hasPicture("<img src='data:,' data-lazy-src='/a.jpg'>", '/a.jpg')).to.be.true;
  });

  it('does not take a link for a picture', () => {
    expect(hasPicture('<a href="/a.jpg">tải về</a>', '/a.jpg')).to.be.false;
  });
});
