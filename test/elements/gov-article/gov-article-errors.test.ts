import { expect, fixture, html, oneEvent } from '@open-wc/testing';
import type { ArticleError, ArticleErrorDetail, GovArticleElement } from '../../../src/index.js';
import { articleJson, oldArticleJson } from '../../helpers/elements-articles.js';
import { control, find, renderedArticle, settled, statusOf } from '../../helpers/elements-page.js';
import { useServer, type FakeServer } from '../../helpers/elements-server.js';

interface Failure {
  code: string;
  when: string;
  vi: string;
  en: string;
  src?: string;
  timeout?: number;
  arrange: (server: FakeServer) => (() => void) | undefined;
}

const respond =
  (body: string, init?: ResponseInit) =>
  (server: FakeServer): undefined => {
    server.answer('/a.json', () => new Response(body, init));
  };

/** HTML long enough to be cut by the parser that a page with Trusted Types can refuse. */
const longHtml = '<p>Đoạn văn.</p>'.repeat(3000);

const failures: Failure[] = [
  {
    code: 'network',
    when: 'the server cannot be reached',
    vi: 'Không tải được bài viết. Vui lòng kiểm tra kết nối mạng rồi thử lại.',
    en: 'The article could not be loaded. Check your connection and try again.',
    arrange: (server) => {
      server.fail('/a.json');
      return undefined;
    },
  },
  {
    code: 'offline',
    when: 'the device is offline',
    vi: 'Thiết bị đang ngoại tuyến. Vui lòng kết nối mạng rồi thử lại.',
    en: 'This device is offline. Connect to the internet and try again.',
    arrange: (server) => {
      server.fail('/a.json');
      Object.defineProperty(navigator, 'onLine', { value: false, configurable: true });
      return () => {
        Reflect.deleteProperty(navigator, 'onLine');
      };
    },
  },
  {
    code: 'cors',
    when: 'another site’s server does not let the page read',
    vi: 'Không tải được bài viết vì máy chủ chưa cho phép trang này đọc dữ liệu.',
    en: 'The article could not be loaded because its server does not let this page read it.',
    src: 'https://other.example/a.json',
    arrange: (server) => {
      server.answer('https://other.example/a.json', ({ mode }) =>
        mode === 'no-cors' ? new Response() : Promise.reject(new TypeError('Failed to fetch')),
      );
      return undefined;
    },
  },
  {
    code: 'timeout',
    when: 'the server does not answer in time',
    vi: 'Máy chủ trả lời quá chậm. Vui lòng thử lại.',
    en: 'The server took too long to answer. Please try again.',
    timeout: 20,
    arrange: (server) => {
      server.hold('/a.json');
      return undefined;
    },
  },
  {
    code: 'forbidden',
    when: 'the server answers 403',
    vi: 'Bài viết này cần quyền truy cập. Có thể bạn cần đăng nhập trước.',
    en: 'This article is not open to everyone. You may need to sign in first.',
    arrange: respond('', { status: 403 }),
  },
  {
    code: 'busy',
    when: 'the server answers 429 and for how long',
    vi: 'Máy chủ đang có quá nhiều lượt truy cập. Vui lòng chờ một lát rồi thử lại. Máy chủ đề nghị chờ 30 giây.',
    en: 'The server has too many visitors at the moment. Please wait a little, then try again. The server asks you to wait 30 seconds.',
    arrange: respond('', { status: 429, headers: { 'retry-after': '30' } }),
  },
  {
    code: 'not-found',
    when: 'the server answers 404',
    vi: 'Không tìm thấy bài viết. Bài viết có thể đã được gỡ hoặc chuyển địa chỉ.',
    en: 'The article was not found. It may have been removed or moved.',
    arrange: respond('', { status: 404 }),
  },
  {
    code: 'http',
    when: 'the server answers 503',
    vi: 'Máy chủ đang gặp sự cố. Vui lòng thử lại sau ít phút.',
    en: 'The server has a problem. Please try again in a few minutes.',
    arrange: respond('', { status: 503 }),
  },
  {
    code: 'not-json',
    when: 'the server answers with a login page',
    vi: 'Dữ liệu bài viết không đọc được.',
    en: 'The article’s data could not be read.',
    arrange: respond('<!doctype html><title>Đăng nhập</title>'),
  },
  {
    code: 'too-large',
    when: 'the answer is larger than 4 MiB',
    vi: 'Bài viết quá lớn nên không hiển thị được.',
    en: 'The article is too large to show.',
    arrange: respond('', { headers: { 'content-length': String(4 * 1024 * 1024 + 1) } }),
  },
  {
    code: 'invalid',
    when: 'the JSON is no article',
    vi: 'Dữ liệu bài viết không đúng định dạng.',
    en: 'The article’s data is not in the right format.',
    arrange: respond('{"articleVersion": 1}'),
  },
  {
    code: 'blocked',
    when: 'the page does not let HTML be parsed',
    vi: 'Thiết lập bảo mật của trang không cho phép hiển thị bài viết.',
    en: 'The security settings of this page do not allow the article to be shown.',
    arrange: (server) => {
      server.answer('/a.json', oldArticleJson(longHtml));
      const { parseFromString } = DOMParser.prototype;
      DOMParser.prototype.parseFromString = () => {
        throw new TypeError('This document requires TrustedHTML');
      };
      return () => {
        DOMParser.prototype.parseFromString = parseFromString;
      };
    },
  },
];

describe('<gov-article> errors', () => {
  const server = useServer();
  let restore: (() => void) | undefined;

  afterEach(() => {
    restore?.();
    restore = undefined;
  });

  async function failing(
    lang: string,
    set: Partial<GovArticleElement> = {},
  ): Promise<{ element: GovArticleElement; error: ArticleError }> {
    const holder = await fixture(html`<div lang=${lang}></div>`);
    const failed = oneEvent<CustomEvent<ArticleErrorDetail>>(holder, 'gov-article-error');
    const element = document.createElement('gov-article');
    element.innerHTML = '<a href="#old">Đọc bài viết</a>';
    Object.assign(element, { src: '/a.json', ...set });
    holder.append(element);
    const { detail } = await failed;
    await settled(element);
    return { element, error: detail.error };
  }

  for (const { code, when, vi, en, arrange, ...set } of failures) {
    for (const [lang, sentence] of Object.entries({ vi, en })) {
      it(`says in plain words (${lang}) when ${when}, and keeps the fallback`, async () => {
        restore = arrange(server.current);
        const { element, error } = await failing(lang, set);
        expect(error.code).to.equal(code);
        expect(find(statusOf(element), 'span').textContent).to.equal(sentence);
        expect(find(element, 'a').checkVisibility()).to.be.true;
        expect(renderedArticle(element)).to.not.exist;
      });
    }
  }

  it('tells the developer the address and the status', async () => {
    respond('', { status: 404 })(server.current);
    const { error } = await failing('vi');
    expect(error.status).to.equal(404);
    expect(error.url).to.equal(`${location.origin}/a.json`);
  });

  it('tells the developer the first bad path and what belongs there', async () => {
    server.current.answer('/a.json', { articleVersion: 7, headline: 'Tương lai' });
    const { error } = await failing('vi');
    expect(error.path).to.equal('articleVersion');
    expect(error.expected).to.equal('1');
  });

  it('tells the developer the cause', async () => {
    server.current.fail('/a.json');
    const { error } = await failing('vi');
    expect(error.cause).to.be.instanceOf(TypeError);
  });

  it('shows the article when the reader tries again and the server has recovered', async () => {
    server.current.fail('/a.json');
    const { element } = await failing('vi');
    server.current.answer('/a.json', articleJson({ headline: 'Lần hai' }));
    const loaded = oneEvent(element, 'gov-article-load');
    control(element, 'Thử lại').click();
    await loaded;
    expect(element.status).to.equal('ready');
    expect(renderedArticle(element).textContent).to.include('Lần hai');
  });

  it('says so again when the second try fails as well', async () => {
    server.current.fail('/a.json');
    const { element } = await failing('vi');
    respond('', { status: 500 })(server.current);
    const failed = oneEvent<CustomEvent<ArticleErrorDetail>>(element, 'gov-article-error');
    control(element, 'Thử lại').click();
    const { detail } = await failed;
    expect(detail.error.code).to.equal('http');
    expect(statusOf(element).textContent).to.include('Máy chủ đang gặp sự cố');
  });

  it('does nothing when it is told to load while it is not on the page', async () => {
    server.current.fail('/a.json');
    const { element } = await failing('vi');
    const { length } = server.current.requests;
    element.remove();
    await element.reload();
    expect(server.current.requests).to.have.length(length);
  });

  it('reads inline JSON that is broken as an error too', async () => {
    const holder = await fixture(html`<div></div>`);
    const failed = oneEvent<CustomEvent<ArticleErrorDetail>>(holder, 'gov-article-error');
    holder.innerHTML = '<gov-article><script type="application/json">{"articleVersion": 1,</script></gov-article>';
    const { detail } = await failed;
    expect(detail.error.code).to.equal('not-json');
  });
});
