import { expect } from '@open-wc/testing';
import { MAX_PICTURE_BYTES, PICTURE_PATIENCE } from '../../../src/actions/save/save-fetch.js';
import { MAX_BYTES } from '../../../src/actions/save/save-pictures.js';
import { makeFile } from '../../../src/actions/save/save-article.js';
import { articleJson, figureJson, PICTURE } from '../../helpers/elements-articles.js';
import { showArticle } from '../../helpers/elements-page.js';
import { useServer } from '../../helpers/elements-server.js';
import { savedAs, saveOptions, showPlain } from '../../helpers/save.js';
import { stub } from '../../helpers/stubs.js';
import { waitUntil } from '../../helpers/wait.js';

const bytes = Uint8Array.from(atob(PICTURE.split(',')[1]!), (letter) => letter.charCodeAt(0));

function picture(type = 'image/png', body: BodyInit = bytes): () => Response {
  return () => new Response(body, { headers: { 'content-type': type } });
}

const words = (element: Element): string => element.textContent.replace(/\s+/g, ' ').trim();

describe('pictures of a saved article', () => {
  const server = useServer();

  async function savedFigure(image: string, caption = 'Toàn cảnh'): Promise<Document> {
    return savedAs(await showPlain(`<h1>A</h1><figure>${image}<figcaption>${caption}</figcaption></figure>`));
  }

  it('are in the file as data, of their own type', async () => {
    server.current.answer('/anh/cau', picture('image/PNG; charset=binary'));
    const saved = await savedFigure('<img src="/anh/cau" alt="Cầu">');
    expect(saved.querySelector('img')!.src).to.equal(PICTURE);
    expect(saved.querySelector('img')!.alt).to.equal('Cầu');
  });

  it('may be drawings, which run nothing in a picture', async () => {
    server.current.answer('/anh/cau.svg', picture('image/svg+xml', '<svg xmlns="http://www.w3.org/2000/svg"/>'));
    const saved = await savedFigure('<img src="/anh/cau.svg" alt="Cầu">');
    expect(saved.querySelector('img')!.src).to.match(/^data:image\/svg\+xml;base64,/);
  });

  it('that are data already stay as they are', async () => {
    expect((await savedFigure(`<img src="${PICTURE}">`)).querySelector('img')!.src).to.equal(PICTURE);
  });

  it('are asked for with the cookies of their own site only, each once', async () => {
    server.current.answer('/anh/cau.png', picture());
    const saved = await savedFigure('<img src="/anh/cau.png"><img src="/anh/cau.png">');
    expect(server.current.requests.map(({ url, credentials }) => [url, credentials])).to.deep.equal([
      ['/anh/cau.png', 'same-origin'],
    ]);
    expect([...saved.querySelectorAll('img')].map(({ src }) => src)).to.deep.equal([PICTURE, PICTURE]);
  });

  describe('that cannot be had leave their alternative text, their caption and a link to them:', () => {
    for (const [why, answer] of [
      ['not found', () => new Response(bytes, { status: 404, headers: { 'content-type': 'image/png' } })],
      ['a page that says that it is gone', picture('text/html', '<p>x</p>')],
      ['no type', () => new Response(bytes)],
      ['nothing in it', picture('image/png', '')],
      ['refused to this page', () => Promise.reject(new TypeError('Failed to fetch'))],
      [
        'too large, as the server says',
        () => new Response(bytes, { headers: { 'content-type': 'image/png', 'content-length': '99000000' } }),
      ],
      ['too large, as it turns out', picture('image/png', new Uint8Array(MAX_PICTURE_BYTES + 1))],
    ] as const) {
      it(why, async () => {
        server.current.answer('/anh/cau.png', answer);
        const saved = await savedFigure('<img src="/anh/cau.png" alt="Cầu bê tông">');
        expect(saved.querySelector('img')).to.equal(null);
        const address = `${location.origin}/anh/cau.png`;
        expect(words(saved.querySelector('figure')!)).to.equal(
          `Ảnh không lưu được vào tệp này: Cầu bê tông ${address}Toàn cảnh`,
        );
        expect(saved.querySelector<HTMLAnchorElement>('figure a')!.href).to.equal(address);
      });
    }
  });

  it('that cannot be had say so without an alternative text, in their own language', async () => {
    server.current.fail('/anh/cau.png');
    const saved = await savedFigure('<img src="/anh/cau.png" alt="">');
    const place = saved.querySelector('[data-missing]')!;
    expect(words(place)).to.equal(`Ảnh không lưu được vào tệp này ${location.origin}/anh/cau.png`);
    expect(place.querySelector('span')!.lang).to.equal('vi');
  });

  it('that cannot be had inside a link have their own link after it', async () => {
    server.current.fail('/anh/cau.png');
    const saved = await savedFigure('<a href="/ban-do"><img src="/anh/cau.png" alt="Bản đồ"></a>');
    expect([...saved.querySelectorAll('figure a')].map((link) => link.getAttribute('href'))).to.deep.equal([
      `${location.origin}/ban-do`,
      `${location.origin}/anh/cau.png`,
    ]);
    expect(saved.querySelector('a a')).to.equal(null);
  });

  it('that cannot be had, and named a link by more than themselves, leave that name in words', async () => {
    server.current.fail('/anh/cau.png');
    const saved = await savedFigure('<a href="/ban-do" aria-label="Bản đồ"><img src="/anh/cau.png" alt=""></a>');
    const link = saved.querySelector('figure a')!;
    expect(words(link)).to.equal('Ảnh không lưu được vào tệp này: Bản đồ');
    expect(link.hasAttribute('aria-label')).to.be.false;
  });

  it('that did not load on the page are asked for again', async () => {
    const article = await showArticle(
      articleJson({ body: [figureJson({ image: { url: '/anh/hong.png', alt: 'Cầu', width: 600, height: 400 } })] }),
    );
    await waitUntil(() => article.querySelector('[data-broken]'), 'the placeholder', { interval: 5 });
    const without = await savedAs(article);
    expect(without.querySelector<HTMLAnchorElement>('figure a')!.href).to.equal(`${location.origin}/anh/hong.png`);
    expect(words(without.querySelector('figure')!))
      .to.contain('Cầu')
      .and.contain('Toàn cảnh cây cầu');
    server.current.answer('/anh/hong.png', picture());
    const img = (await savedAs(article)).querySelector('figure img') as HTMLImageElement;
    expect([img.src, img.alt]).to.deep.equal([PICTURE, 'Cầu']);
  });

  it('count as missing, so that the reader can be told', async () => {
    server.current.answer('/anh/1.png', picture());
    server.current.fail('/anh/2.png');
    const article = await showPlain('<h1>A</h1><img src="/anh/1.png"><img src="/anh/2.png"><img src="/anh/2.png">');
    expect((await makeFile(article, saveOptions()))!.missing).to.equal(2);
  });

  it('are counted while they come, without those that are there already', async () => {
    for (const n of ['1', '2']) server.current.answer(`/anh/${n}.png`, picture());
    const told: string[] = [];
    const article = await showPlain(`<img src="/anh/1.png"><img src="${PICTURE}"><img src="/anh/2.png">`);
    const onPicture = (number: number, total: number): void => void told.push(`${String(number)} / ${String(total)}`);
    await makeFile(article, saveOptions({ onPicture }));
    expect(told).to.deep.equal(['1 / 2', '2 / 2']);
  });

  it('that do not come in time are left as links', async () => {
    server.current.hold('/anh/cau.png');
    const { setTimeout: wait } = window;
    stub(window, 'setTimeout', (act: () => void, time: number) => wait(act, time === PICTURE_PATIENCE ? 0 : time));
    const saved = await savedFigure('<img src="/anh/cau.png" alt="Cầu">');
    expect(words(saved.querySelector('figure')!)).to.contain('Ảnh không lưu được vào tệp này: Cầu');
  });

  it('beyond 30 MB together are left as links', async () => {
    expect(MAX_BYTES).to.equal(30 * 1024 * 1024);
    const large = new Uint8Array(7 * 1024 * 1024);
    const names = ['1', '2', '3', '4', '5'];
    for (const name of names) server.current.answer(`/anh/${name}.png`, picture('image/png', large));
    const article = await showPlain(names.map((name) => `<img src="/anh/${name}.png">`).join(''));
    expect((await makeFile(article, saveOptions()))!.missing).to.equal(1);
  });

  it('are not waited for once the reader gave up', async () => {
    server.current.hold('/anh/cau.png');
    const giveUp = new AbortController();
    const article = await showPlain('<img src="/anh/cau.png">');
    const made = makeFile(article, saveOptions({ signal: giveUp.signal })).then(
      () => 'made',
      (error: unknown) => (error as Error).name,
    );
    await waitUntil(() => server.current.requests.length === 1);
    giveUp.abort();
    expect(await made).to.equal('AbortError');
  });

  it('are not asked for where the reader gave up before', async () => {
    server.current.answer('/anh/cau.png', picture());
    const article = await showPlain('<img src="/anh/cau.png">');
    const made = makeFile(article, saveOptions({ signal: AbortSignal.abort() })).then(
      () => 'made',
      (error: unknown) => (error as Error).name,
    );
    expect(await made).to.equal('AbortError');
    expect(server.current.requests).to.be.empty;
  });

  it('are asked for without a word of the page they are on', async () => {
    const policies: string[] = [];
    server.current.answer('/anh/cau.png', ({ referrerPolicy }: Request) => {
      policies.push(referrerPolicy);
      return picture()();
    });
    await savedFigure('<img src="/anh/cau.png" alt="Cầu">');
    expect(policies).to.deep.equal(['no-referrer']);
  });

  it('are not loaded to their end where they are too large', async () => {
    let request: AbortSignal | undefined;
    const headers = { 'content-type': 'image/png', 'content-length': '99000000' };
    server.current.answer('/anh/cau.png', (_: Request, signal?: AbortSignal) => {
      request = signal;
      return new Response(bytes, { headers });
    });
    await savedFigure('<img src="/anh/cau.png" alt="Cầu">');
    expect(request!.aborted).to.be.true;
  });

  describe('of several sizes', () => {
    const set = 'srcset="/anh/480.png 480w, /anh/960.png 960w,/anh/1920.png 1920w"';

    async function asked(attributes: string): Promise<string[]> {
      // Far from the screen it has no source yet.
      const article = await showPlain(`<img ${attributes}>`);
      for (const size of ['480', '960', '1920', 'cau']) server.current.answer(`/anh/${size}.png`, picture());
      await makeFile(article, saveOptions());
      return server.current.requests.map(({ url }) => url);
    }

    it('are taken in the largest that a screen needs', async () => {
      expect(await asked(`src="/anh/cau.png" ${set}`)).to.deep.equal(['/anh/960.png']);
    });

    it('are taken in the smallest where all are larger', async () => {
      expect(await asked('src="/anh/cau.png" srcset="/anh/1920.png 1920w"')).to.deep.equal(['/anh/1920.png']);
    });

    it('are taken in their own where that cannot be had', async () => {
      expect(await asked('src="/anh/cau.png" srcset="/anh/khong.png 640w"')).to.deep.equal(['/anh/cau.png']);
    });
  });

  it('that a script of the portal loads late are asked for at their real address', async () => {
    server.current.answer('/anh/that.png', picture());
    await savedFigure('<img src="data:image/gif;base64,R0lGODlhAQABAAAAACw=" data-src="/anh/that.png" alt="Cầu">');
    expect(server.current.requests.map(({ url }) => url)).to.deep.equal(['/anh/that.png']);
  });
});
