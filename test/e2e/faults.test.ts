import { expect, fixture, html, oneEvent } from '@open-wc/testing';
import type { ArticleError, ArticleErrorCode, ArticleErrorDetail, GovArticleElement } from '../../src/index.js';
import { en } from '../../src/i18n/en.js';
import { vi } from '../../src/i18n/vi.js';
import { control, find, isChromium, renderedArticle, statusOf } from '../helpers/elements-page.js';
import { ended, faultyServer, TITLE, useQuietConsole, type FaultyServer } from '../helpers/faults.js';
import { waitUntil } from '../helpers/wait.js';

const engine = isChromium ? 'chromium' : navigator.userAgent.includes('Firefox') ? 'firefox' : 'webkit';

interface Fault {
  /** Path below /faults/ of the test server. */
  fault: string;
  code: ArticleErrorCode;
  status?: number;
  /** Part of the developer's message. */
  message?: string | RegExp;
  retryAfter?: [least: number, most: number];
  wait?: { vi: string; en: string };
  timeout?: number;
  /** On another site: one that lets the page read it, or not. */
  elsewhere?: 'open' | 'closed';
  /** Engines that see it in another way; what they do is in `differences`. */
  not?: (typeof engine)[];
}

const SHORT = 300; // ms; no answer comes however long one waits
const faults: Fault[] = [
  // Late
  { fault: 'silent', code: 'timeout', timeout: SHORT, message: `did not answer within ${String(SHORT)} ms` },
  { fault: 'stalled-body', code: 'timeout', timeout: SHORT },
  { fault: 'trickle', code: 'timeout', timeout: SHORT },
  // Broken off
  { fault: 'reset', code: 'network', message: 'could not be reached' },
  { fault: 'hangup', code: 'network', message: 'could not be reached' },
  { fault: 'reset', code: 'network', elsewhere: 'open' },
  { fault: 'reset-mid-body', code: 'network', message: 'broke off' },
  { fault: 'reset-mid-body', code: 'network', message: 'broke off', elsewhere: 'open' },
  { fault: 'hangup-mid-body', code: 'network', message: 'broke off' },
  { fault: 'hangup-mid-chunks', code: 'network', message: 'broke off', not: ['webkit'] },
  { fault: 'truncated-json', code: 'not-json', message: 'it begins with: {"articleVersion":1' },
  { fault: 'no-http', code: 'network', not: ['firefox'] },
  // Packed
  { fault: 'not-gzip', code: 'network', not: ['webkit'] },
  { fault: 'gzip-corrupt', code: 'network', not: ['webkit'] },
  { fault: 'gzip-bomb', code: 'too-large' },
  // Nothing
  { fault: 'no-content', code: 'not-json', message: 'it is empty' },
  { fault: 'empty', code: 'not-json', message: 'it is empty' },
  { fault: 'blank', code: 'not-json', message: 'it is empty' },
  // Elsewhere
  { fault: 'redirect-loop', code: 'network' },
  { fault: 'redirect-circle', code: 'network' },
  { fault: 'redirect-to-login', code: 'not-json', message: /it begins with: <!DOCTYPE html>\s+<title>Đăng nhập/ },
  { fault: 'article', code: 'cors', message: 'Access-Control-Allow-Origin', elsewhere: 'closed' },
  { fault: 'not-found', code: 'cors', elsewhere: 'closed' },
  { fault: 'reset', code: 'network', elsewhere: 'closed' },
  // Refused
  { fault: 'bad-request', code: 'http', status: 400 },
  { fault: 'unauthorized', code: 'forbidden', status: 401, message: 'answered 401' },
  { fault: 'forbidden', code: 'forbidden', status: 403 },
  { fault: 'not-found', code: 'not-found', status: 404 },
  { fault: 'gone', code: 'not-found', status: 410 },
  {
    fault: 'too-many',
    code: 'busy',
    status: 429,
    retryAfter: [30, 30],
    wait: { vi: 'Máy chủ đề nghị chờ 30 giây.', en: 'The server asks you to wait 30 seconds.' },
  },
  { fault: 'too-many-no-time', code: 'busy', status: 429 },
  { fault: 'server-error', code: 'http', status: 500 },
  { fault: 'bad-gateway', code: 'http', status: 502 },
  {
    fault: 'maintenance',
    code: 'http',
    status: 503,
    retryAfter: [598, 600],
    wait: { vi: 'Máy chủ đề nghị chờ 10 phút.', en: 'The server asks you to wait 10 minutes.' },
  },
  { fault: 'endless-error', code: 'http', status: 500 },
  // Letters
  { fault: 'login-page', code: 'not-json', message: 'it begins with: <!DOCTYPE html>' },
  { fault: 'utf-16-bare', code: 'not-json' },
  // Large
  { fault: 'too-large', code: 'too-large', message: 'is larger than 4194304 bytes' },
  { fault: 'too-large-in-chunks', code: 'too-large' },
  // Not the format
  { fault: 'no-article', code: 'invalid', message: 'headline' },
  { fault: 'not-an-object', code: 'invalid' },
];

/** Broken answers that an engine mends or cannot tell from others. The reader gets an article or a sentence all the same. */
const differences: Record<typeof engine, [fault: string, outcome: ArticleErrorCode | 'article', why: string][]> = {
  chromium: [],
  firefox: [['no-http', 'not-json', 'takes words without a status line for HTTP 0.9']],
  webkit: [
    ['hangup-mid-chunks', 'not-json', 'takes a closed connection for the end of an answer in chunks'],
    ['not-gzip', 'article', 'shows the bytes as they are where they are not packed'],
    ['gzip-corrupt', 'not-json', 'shows the bytes as they are where they cannot be unpacked'],
  ],
};

const mendedByBrowser = [
  ['slow-start', 'a server that takes its time, within the patience of the element'],
  ['redirects-to-article', 'an address that moved twice'],
  ['gzip', 'an answer that is packed'],
  ['latin1', 'UTF-8 under a header that says otherwise'],
  ['bom', 'a byte order mark'],
  ['utf-16le', 'UTF-16, little end first'],
  ['utf-16be', 'UTF-16, big end first'],
  ['letter-cut', 'a letter whose bytes come apart'],
] as const;

describe('a faulty server', () => {
  useQuietConsole();
  let server: FaultyServer;
  beforeEach(() => {
    server = faultyServer();
  });

  async function showFault({ fault, elsewhere, timeout }: Fault): Promise<{
    holder: HTMLElement;
    element: GovArticleElement;
    error: ArticleError;
  }> {
    const src = elsewhere ? await server.elsewhere(fault, elsewhere === 'open') : server.address(fault);
    const holder = await fixture<HTMLElement>(html`<div lang="vi"></div>`);
    const failed = oneEvent<CustomEvent<ArticleErrorDetail>>(holder, 'gov-article-error');
    const element = document.createElement('gov-article');
    element.innerHTML = '<a href="#old">Đọc bài viết</a>';
    Object.assign(element, { src, timeout: timeout ?? 8000 });
    holder.append(element);
    const { detail } = await failed;
    return { holder, element: await ended(element), error: detail.error };
  }

  for (const each of faults.filter(({ not }) => !not?.includes(engine))) {
    const { fault, code, elsewhere, status, message, retryAfter, wait } = each;

    describe(`with the fault "${fault}"${elsewhere ? ` on another site, ${elsewhere} to this one` : ''}`, () => {
      it(`tells the developer "${code}", and the reader what it means, beside the fallback`, async () => {
        const { holder, element, error } = await showFault(each);
        expect(error).to.include({ code, status });
        if (code !== 'invalid') expect(error.url).to.contain(`/faults/${fault}`);
        if (message) expect(error.message).to.match(message instanceof RegExp ? message : new RegExp(message));
        if (retryAfter) expect(error.retryAfter).to.be.within(...retryAfter);
        else expect(error.retryAfter).to.be.undefined;

        const sentence = find(statusOf(element), 'span');
        expect(sentence.textContent).to.equal([vi.errors[code], wait?.vi].filter(Boolean).join(' '));
        expect(find(element, 'a').checkVisibility()).to.be.true;
        expect(renderedArticle(element)).to.not.exist;
        holder.lang = 'en';
        const english = [en.errors[code], wait?.en].filter(Boolean).join(' ');
        await waitUntil(() => sentence.textContent === english, english);
      });

      it('shows the article when the reader tries again and the fault is mended', async () => {
        const { element } = await showFault(each);
        await server.mend();
        element.timeout = 15_000;
        const loaded = oneEvent(element, 'gov-article-load');
        control(element, 'Thử lại').click();
        await loaded;
        expect(find(renderedArticle(element), 'h1').textContent).to.equal(TITLE);
        expect(statusOf(element).textContent.trim()).to.equal('');
        expect(find(element, 'a').checkVisibility()).to.be.false;
      });
    });
  }

  for (const [fault, outcome, why] of differences[engine]) {
    it(`ends in "${outcome}" with the fault "${fault}", as this browser ${why}`, async () => {
      const element = await ended(await fixture(html`<gov-article src=${server.address(fault)}></gov-article>`));
      if (outcome === 'article') expect(find(renderedArticle(element), 'h1').textContent).to.equal(TITLE);
      else expect(find(statusOf(element), 'span').textContent).to.equal(vi.errors[outcome]);
    });
  }

  for (const [fault, what] of mendedByBrowser) {
    it(`is no trouble for the reader where it is ${what}`, async () => {
      const element = await ended(await fixture(html`<gov-article src=${server.address(fault)}></gov-article>`));
      expect(element.status).to.equal('ready');
      expect(find(renderedArticle(element), 'h1').textContent).to.equal(TITLE);
    });
  }
});
