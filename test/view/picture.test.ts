import { expect } from '@open-wc/testing';
import { sanitizeHtml, type Image } from '../../src/index.js';
import { finishPicture, picture } from '../../src/view/picture.js';
import { held, viewContext } from '../helpers/elements-view.js';

const imageOf = (image: Partial<Image>): HTMLImageElement =>
  held(picture({ url: 'https://portal.example/1.jpg', ...image }, viewContext())).querySelector('img')!;

describe('picture', () => {
  it('keeps the alternative text of the JSON', () => {
    expect(imageOf({ alt: 'Cầu bê tông' }).alt).to.equal('Cầu bê tông');
    expect(imageOf({ alt: '' }).getAttribute('alt')).to.equal('');
  });

  it('has the size of the JSON, both or none', () => {
    const both = imageOf({ width: 960, height: 640 });
    expect([both.getAttribute('width'), both.getAttribute('height')]).to.deep.equal(['960', '640']);
    const one = imageOf({ width: 960 });
    expect([one.getAttribute('width'), one.getAttribute('height')]).to.deep.equal([null, null]);
  });

  it('offers its renditions with their widths, and itself among them', () => {
    const img = imageOf({
      url: 'https://portal.example/960.jpg',
      width: 960,
      height: 640,
      renditions: [
        { url: '/480.jpg', width: 480 },
        { url: 'https://cdn.example/1440.jpg', width: 1440 },
      ],
    });
    expect(img.srcset.split(', ')).to.deep.equal([
      'https://portal.example/480.jpg 480w',
      'https://cdn.example/1440.jpg 1440w',
      'https://portal.example/960.jpg 960w',
    ]);
    expect(img.sizes).to.not.equal('');
  });

  it('leaves out renditions whose address is not safe', () => {
    const img = imageOf({
      renditions: [
        { url: 'javascript:alert(1)', width: 1 },
        { url: '/a, b.jpg', width: 2 },
      ],
    });
    expect(img.hasAttribute('srcset')).to.be.false;
    expect(img.hasAttribute('sizes')).to.be.false;
  });

  it('does not tell the picture’s server which page it is on', () => {
    expect(imageOf({}).referrerPolicy).to.equal('no-referrer');
  });

  it('puts a placeholder with a name in the place of an address that is not safe', () => {
    const shown = held(picture({ url: 'javascript:alert(1)', alt: 'Cầu' }, viewContext()));
    expect(shown.querySelector('img')).to.not.exist;
    expect(shown.querySelector('[role="img"]')!.getAttribute('aria-label')).to.equal('Cầu');
  });

  it('does not spend the one eager picture on an address that is not safe', () => {
    let asked = 0;
    picture({ url: 'javascript:alert(1)' }, viewContext({ takeEager: () => (asked += 1) > 0 }));
    expect(asked).to.equal(0);
  });
});

describe('finishPicture', () => {
  function finished(html: string): HTMLElement {
    const context = viewContext();
    const shown = held(sanitizeHtml(html, context));
    for (const img of shown.querySelectorAll('img')) finishPicture(img, context);
    return shown;
  }

  it('gives a picture without an alternative text an empty one, so that its file name is not read out', () => {
    expect(finished('<img src="/1.jpg">').querySelector('img')!.getAttribute('alt')).to.equal('');
  });

  it('puts a placeholder with a name in the place of a picture without a usable address', () => {
    const shown = finished('<p><img src="file:///C:/anh.jpg"> chú thích</p>');
    expect(shown.querySelector('img')).to.not.exist;
    expect(shown.querySelector('[role="img"]')!.getAttribute('aria-label')).to.equal('Ảnh không hiển thị được');
    expect(shown.textContent).to.include('chú thích');
  });
});
