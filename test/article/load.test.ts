import { expect } from '@open-wc/testing';
import { ArticleError, type ArticleErrorCode } from '../../src/article/errors.js';
import { loadJson, MAX_BYTES, parse, type LoadOptions } from '../../src/article/load.js';
import { useServer } from '../helpers/elements-server.js';

const url = `${location.origin}/api/bai-viet.json`;
const elsewhere = 'https://khac.example/bai-viet.json';
const json = { articleVersion: 1, headline: 'Mùa nước nổi' };

describe('loadJson', () => {
  const server = useServer();
  afterEach(() => {
    Reflect.deleteProperty(navigator, 'onLine');
  });

  it('gives what the server answers', async () => {
    server.current.answer(url, json);

    expect(await load(url)).to.deep.equal(json);
  });

  it('asks for JSON, with the credentials it was told to send', async () => {
    server.current.answer(url, json);

    await load(url, { credentials: 'include' });

    expect(server.current.requests).to.deep.equal([
      { url: '/api/bai-viet.json', accept: 'application/json', credentials: 'include' },
    ]);
  });

  it('reads UTF-8 with a byte order mark, whatever the header says', async () => {
    const bytes = new TextEncoder().encode(`\uFEFF${JSON.stringify(json)}`);
    server.current.answer(url, () => new Response(bytes, { headers: { 'content-type': 'text/html; charset=latin1' } }));

    expect(await load(url)).to.deep.equal(json);
  });

  for (const [isBig, mark] of [
    [false, [0xff, 0xfe]],
    [true, [0xfe, 0xff]],
  ] as const) {
    it(`reads UTF-16 that says so by its mark, ${isBig ? 'big' : 'little'} end first, one byte at a time`, async () => {
      const text = JSON.stringify(json);
      const codes = Array.from(text, (_, at) => text.charCodeAt(at));
      const bytes = codes.flatMap((code) => (isBig ? [code >> 8, code & 0xff] : [code & 0xff, code >> 8]));
      const chunks = [...mark, ...bytes].map((byte) => Uint8Array.of(byte));
      server.current.answer(url, () => new Response(streamOf(chunks)));

      expect(await load(url)).to.deep.equal(json);
    });
  }

  it('puts letters together that arrive in two parts', async () => {
    const bytes = new TextEncoder().encode(JSON.stringify(json));
    server.current.answer(url, () => new Response(streamOf([...bytes].map((byte) => Uint8Array.of(byte)))));

    expect(await load(url)).to.deep.equal(json);
  });

  it('reads the answer of a replaced fetch that knows no streams', async () => {
    server.current.answer(url, () => Object.defineProperty(Response.json({ a: 1 }), 'body', { value: undefined }));

    expect(await load(url)).to.deep.equal({ a: 1 });
  });

  describe('tells', () => {
    const statuses: [status: number, code: ArticleErrorCode][] = [
      [404, 'not-found'],
      [410, 'not-found'],
      [400, 'http'],
      [401, 'forbidden'],
      [403, 'forbidden'],
      [429, 'busy'],
      [500, 'http'],
      [503, 'http'],
    ];
    for (const [status, code] of statuses) {
      it(`"${code}" when the server answers ${status}`, async () => {
        server.current.answer(url, () => new Response('{}', { status }));

        expect(await failureOf(load(url))).to.include({ code, status, url, message: `${url} answered ${status}` });
      });
    }

    it('how long the server asks to wait', async () => {
      server.current.answer(url, () => new Response('', { status: 503, headers: { 'retry-after': '120' } }));

      expect(await failureOf(load(url))).to.include({ code: 'http', status: 503, retryAfter: 120 });
    });

    it('"offline" when the device is', async () => {
      setOnLine(false);
      server.current.fail(url);

      expect(await failureOf(load(url))).to.include({ code: 'offline', url });
    });

    it('"network" when the server cannot be reached', async () => {
      server.current.fail(url);

      const error = await failureOf(load(url));

      expect(error).to.include({ code: 'network', url, status: undefined });
      expect(error.cause).to.be.instanceOf(TypeError);
      expect(server.current.requests).to.have.lengthOf(1);
    });

    it('"network" when the answer breaks off', async () => {
      server.current.answer(url, () => new Response(brokenOff()));

      expect(await failureOf(load(url))).to.include({ code: 'network', message: `The answer of ${url} broke off` });
    });

    it('"network" when another site cannot be reached', async () => {
      server.current.fail(elsewhere);

      expect(await failureOf(load(elsewhere))).to.include({ code: 'network', url: elsewhere });
    });

    it('"cors" when another site answers, but not to this page', async () => {
      const asked: Request[] = [];
      server.current.answer(elsewhere, (request) => {
        asked.push(request);
        if (request.mode === 'no-cors') return new Response();
        throw new TypeError('Failed to fetch');
      });

      const error = await failureOf(load(elsewhere, { credentials: 'include' }));

      expect(error).to.include({ code: 'cors', url: elsewhere });
      expect(error.message).to.include('Access-Control-Allow-Origin');
      // The second question is for the developer only: nothing of the reader goes with it.
      const [, second] = asked;
      expect([second!.mode, second!.method, second!.credentials]).to.deep.equal(['no-cors', 'HEAD', 'omit']);
    });

    it('"network", not "cors", when another site does let the page read and breaks off', async () => {
      server.current.answer(elsewhere, ({ mode }) => (mode === 'no-cors' ? new Response() : new Response(brokenOff())));

      const error = await failureOf(load(elsewhere));

      expect(error).to.include({ code: 'network', message: `The answer of ${elsewhere} broke off` });
      expect(server.current.requests).to.have.lengthOf(1);
    });

    it('"offline" when the answer breaks off because the device is', async () => {
      server.current.answer(url, () => new Response(brokenOff()));
      setOnLine(false);

      expect(await failureOf(load(url))).to.include({ code: 'offline' });
    });

    it('"timeout" when no answer comes', async () => {
      server.current.hold(url);

      const error = await failureOf(load(url, { timeout: 5 }));

      expect(error).to.include({ code: 'timeout', url, message: `${url} did not answer within 5 ms` });
    });

    it('"timeout" when the answer does not end', async () => {
      server.current.answer(url, (_, signal) => new Response(endlessUntil(signal!)));

      expect(await failureOf(load(url, { timeout: 20 }))).to.include({ code: 'timeout' });
    });

    it('"too-large" when the server announces more than 4 MiB', async () => {
      server.current.answer(url, () => new Response('{}', { headers: { 'content-length': String(MAX_BYTES + 1) } }));

      expect(await failureOf(load(url))).to.include({ code: 'too-large', url });
    });

    it('"too-large" when more than 4 MiB come, and reads no further', async () => {
      let read = 0;
      const chunk = new Uint8Array(1024 * 1024).fill(0x20);
      const endless = new ReadableStream({
        pull: (controller) => {
          read += 1;
          controller.enqueue(chunk);
        },
      });
      server.current.answer(url, () => new Response(endless));

      expect(await failureOf(load(url))).to.include({ code: 'too-large', url });
      expect(read).to.be.within(5, 7);
    });

    const notJson: [title: string, text: string, beginning: string][] = [
      ['a page to log in', '\n<!DOCTYPE html>\n<title>Đăng nhập</title>', '<!DOCTYPE html>\n<title>Đăng nhập</title>'],
      [
        'JSON that breaks off',
        '{"articleVersion": 1, "headline": "Mùa nước nổi", ',
        '{"articleVersion": 1, "headline": "Mùa n',
      ],
    ];
    for (const [title, text, beginning] of notJson) {
      it(`"not-json", and how it begins, when the answer is ${title}`, async () => {
        server.current.answer(url, () => new Response(text));

        const error = await failureOf(load(url));

        expect(error).to.include({ code: 'not-json', url });
        expect(error.message).to.equal(`${url} is not JSON; it begins with: ${beginning}`);
        expect(error.cause).to.be.instanceOf(SyntaxError);
      });
    }

    const nothing: [title: string, body: string | null, status: number][] = [
      ['nothing', '', 200],
      ['nothing but blanks', '\r\n  ', 200],
      ['204, which has no content', null, 204],
    ];
    for (const [title, body, status] of nothing) {
      it(`"not-json", and that it is empty, when the answer is ${title}`, async () => {
        server.current.answer(url, () => new Response(body, { status }));

        const error = await failureOf(load(url));

        expect(error).to.include({ code: 'not-json', url, message: `${url} is not JSON; it is empty` });
        expect(error.cause).to.be.instanceOf(SyntaxError);
      });
    }
  });

  it('reads 4 MiB to the last byte', async () => {
    const text = `"${'x'.repeat(MAX_BYTES - 2)}"`;
    server.current.answer(url, () => new Response(text, { headers: { 'content-length': String(MAX_BYTES) } }));

    expect(await load(url)).to.have.lengthOf(MAX_BYTES - 2);
  });

  describe('lets the connection go', () => {
    // A browser has six to a server; an answer that nobody reads would keep one.
    const unread: [what: string, init: ResponseInit][] = [
      ['of an error page', { status: 500 }],
      ['of an answer that is announced as too large', { headers: { 'content-length': String(MAX_BYTES + 1) } }],
    ];
    for (const [what, init] of unread) {
      it(what, async () => {
        let given: AbortSignal | undefined;
        server.current.answer(url, (_, signal) => {
          given = signal;
          return new Response(endlessUntil(signal!), init);
        });

        await failureOf(load(url));

        expect(given!.aborted).to.be.true;
      });
    }
  });

  describe('ends with the reason of its signal', () => {
    const reason = new Error('another article is wanted');

    it('while it waits for the answer', async () => {
      const controller = new AbortController();
      server.current.hold(url);
      const loading = load(url, { signal: controller.signal });

      controller.abort(reason);

      expect(await rejectionOf(loading)).to.equal(reason);
    });

    it('while it reads the answer', async () => {
      const controller = new AbortController();
      server.current.answer(url, (_, signal) => {
        setTimeout(() => controller.abort(reason));
        return new Response(endlessUntil(signal!));
      });

      expect(await rejectionOf(load(url, { signal: controller.signal }))).to.equal(reason);
    });

    it('while it looks for the cause of a failure', async () => {
      const controller = new AbortController();
      server.current.answer(elsewhere, ({ mode }) => {
        if (mode === 'no-cors') controller.abort(reason);
        throw new TypeError('Failed to fetch');
      });

      expect(await rejectionOf(load(elsewhere, { signal: controller.signal }))).to.equal(reason);
    });

    it('before it asks the server, where it was aborted already', async () => {
      server.current.answer(url, json);

      expect(await rejectionOf(load(url, { signal: AbortSignal.abort(reason) }))).to.equal(reason);
      expect(server.current.requests).to.be.empty;
    });

    it('which is a DOMException where none was given', async () => {
      const controller = new AbortController();
      server.current.hold(url);
      const loading = load(url, { signal: controller.signal });

      controller.abort();

      expect(await rejectionOf(loading))
        .to.be.instanceOf(DOMException)
        .and.include({ name: 'AbortError' });
    });
  });
});

describe('parse', () => {
  it('parses JSON', () => {
    expect(parse('\n{"headline": "Mùa nước nổi"}\n')).to.deep.equal({ headline: 'Mùa nước nổi' });
  });

  it('tells how text begins that is not JSON, and that it was in the page', () => {
    expect(() => parse('  {headline: "Mùa nước nổi"}')).to.throw(
      ArticleError,
      'The inline article is not JSON; it begins with: {headline: "Mùa nước nổi"}',
    );
  });
});

function load(address: string, options: Partial<LoadOptions> = {}): Promise<unknown> {
  const signal = new AbortController().signal;
  return loadJson(address, { signal, timeout: 60_000, credentials: 'same-origin', ...options });
}

async function rejectionOf(promise: Promise<unknown>): Promise<unknown> {
  try {
    await promise;
  } catch (error) {
    return error;
  }
  return expect.fail('the article was loaded');
}

async function failureOf(promise: Promise<unknown>): Promise<ArticleError> {
  const error = await rejectionOf(promise);
  expect(error).to.be.instanceOf(ArticleError);
  return error as ArticleError;
}

function streamOf(chunks: Uint8Array<ArrayBuffer>[]): ReadableStream<Uint8Array<ArrayBuffer>> {
  const rest = chunks.values();
  return new ReadableStream({
    pull: (controller) => {
      const { value, done } = rest.next();
      if (done) controller.close();
      else controller.enqueue(value);
    },
  });
}

function brokenOff(): ReadableStream<Uint8Array<ArrayBuffer>> {
  return new ReadableStream({
    pull: (controller) => {
      controller.enqueue(new TextEncoder().encode('{"articleVersion":'));
      controller.error(new TypeError('network error'));
    },
  });
}

/** Sends blanks for ever, and fails as a response does whose request is aborted. */
function endlessUntil(signal: AbortSignal): ReadableStream<Uint8Array<ArrayBuffer>> {
  return new ReadableStream({
    start: (controller) => {
      signal.addEventListener('abort', () => controller.error(signal.reason));
      controller.enqueue(Uint8Array.of(0x20));
    },
  });
}

function setOnLine(value: boolean): void {
  Object.defineProperty(navigator, 'onLine', { configurable: true, get: () => value });
}
