import { expect } from '@open-wc/testing';
import { allowEmbeds, type Block } from '../../src/index.js';
import { renderBlock } from '../../src/view/blocks.js';
import { held, viewContext } from '../helpers/elements-view.js';

const video: Block = {
  type: 'embed',
  url: 'https://player.example/v/1',
  title: 'Phóng sự cầu Đông Hà',
  width: 640,
  height: 480,
  caption: 'Dài 4 phút',
};
const oldVideo = '<iframe src="https://player.example/v/1" title="Phóng sự"></iframe>';

/** HTML in every place of an article that takes some. */
const amongWords = (html: string): [where: string, block: Block][] => [
  ['in old HTML', { type: 'html', html }],
  ['in a paragraph', { type: 'paragraph', html }],
  ['in an item', { type: 'list', items: [{ html }] }],
  ['in a cell', { type: 'table', rows: [[{ html }]] }],
  ['in a quote', { type: 'quote', html }],
  ['in a caption', { type: 'figure', image: { url: 'https://portal.example/a.jpg' }, captionHtml: html }],
];

/** Off the page, so that no frame loads. */
const shown = (block: Block): HTMLElement => held(renderBlock(block, viewContext()));
const shownHtml = (html: string): HTMLElement => shown({ type: 'html', html });
const links = (element: Element): string[] => [...element.querySelectorAll('a')].map(({ href }) => href);

describe('media of another site', () => {
  it('are a link, and no frame, on a page that allows no host', () => {
    for (const element of [shown(video), shownHtml(oldVideo)]) {
      expect(element.querySelector('iframe')).to.not.exist;
      expect(links(element)).to.deep.equal(['https://player.example/v/1']);
    }
  });

  for (const [where, block] of amongWords(oldVideo)) {
    it(`are a link without the mark that it was found by ${where}`, () => {
      const element = shown(block);
      expect(links(element)).to.deep.equal(['https://player.example/v/1']);
      expect(element.querySelector('[name]')).to.not.exist;
    });
  }

  it('leave an author’s own anchor its name', () => {
    const names = (block: Block): string[] =>
      [...shown(block).querySelectorAll('a')].map((a) => a.getAttribute('name') ?? '');
    for (const [, block] of amongWords('<a name="embed">A</a><a name="video" href="/b">B</a>')) {
      expect(names(block)).to.deep.equal(['user-content-embed', 'user-content-video']);
    }
  });

  describe('on a page that allows their host', () => {
    before(() => {
      allowEmbeds(['player.example', '*.media.example']);
    });

    it('play in a frame with a name and a link below it', () => {
      const element = shown(video);
      const frame = element.querySelector('iframe')!;
      expect([frame.src, frame.title]).to.deep.equal(['https://player.example/v/1', 'Phóng sự cầu Đông Hà']);
      expect(links(element)).to.deep.equal(['https://player.example/v/1']);
      expect(element.textContent).to.equal('Phóng sự cầu Đông Hà Dài 4 phút');
    });

    it('wait until they are near, and can neither lead the page away nor read its address', () => {
      const frame = shown(video).querySelector('iframe')!;
      expect(frame.getAttribute('loading')).to.equal('lazy');
      expect(frame.getAttribute('sandbox')).to.not.include('top-navigation');
      expect(frame.referrerPolicy).to.equal('strict-origin-when-cross-origin');
    });

    it('keep their shape', () => {
      expect(shown(video).querySelector('iframe')!.style.getPropertyValue('--gov-image-ratio')).to.equal('640 / 480');
    });

    it('play in a frame where old HTML had one', () => {
      const element = shownHtml(`<p>Trước</p>${oldVideo}<p>Sau</p>`);
      const frame = element.querySelector('iframe')!;
      expect([frame.src, frame.title]).to.deep.equal(['https://player.example/v/1', 'Phóng sự']);
      expect([...element.children].map(({ localName }) => localName)).to.deep.equal(['p', 'figure', 'p']);
    });

    for (const [where, block] of amongWords(`Xem ${oldVideo} này`).slice(1)) {
      it(`play in a frame before their link ${where}, with the words around`, () => {
        const element = shown(block);
        const frame = element.querySelector('iframe')!;
        expect([frame.src, frame.title]).to.deep.equal(['https://player.example/v/1', 'Phóng sự']);
        expect(frame.nextElementSibling!.outerHTML).to.match(
          /^<a href="https:\/\/player.example\/v\/1" rel=".*">Phóng sự/,
        );
        expect(element.textContent).to.include('Xem Phóng sự này');
      });
    }

    it('play from any host below a domain that is allowed so', () => {
      expect(shown({ ...video, url: 'https://a.media.example/1' }).querySelector('iframe')).to.exist;
    });

    for (const url of [
      'http://player.example/v/1',
      'https://evil.example/?player.example',
      'https://player.example.evil.example/',
      'https://player.example:8443/v/1',
      'javascript:alert(1)',
    ]) {
      it(`are no frame from ${url}`, () => {
        expect(shown({ ...video, url }).querySelector('iframe')).to.not.exist;
      });
    }

    it('are no frame from the page’s own host, which could reach into the page', () => {
      allowEmbeds(['self', location.host]);
      const url = `https://${location.host}/tai-len.html`;
      expect(shown({ ...video, url }).querySelector('iframe')).to.not.exist;
    });

    it('are no frame from every host, whatever stands for that', () => {
      allowEmbeds(['*', 'https://*', '*/x', '*.', '']);
      expect(shown({ ...video, url: 'https://other.example/v/1' }).querySelector('iframe')).to.not.exist;
    });

    it('play from a host that is allowed by its address', () => {
      allowEmbeds(['https://tv.example/nhung/']);
      expect(shown({ ...video, url: 'https://tv.example/v/1' }).querySelector('iframe')).to.exist;
    });

    it('leave ordinary links to that host links', () => {
      expect(shownHtml('<a href="https://player.example/v/1">A</a>').querySelector('iframe')).to.not.exist;
    });
  });
});
