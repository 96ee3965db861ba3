/** A server that exists only in this page: the one place where `fetch` is stubbed. */

type Answer = (request: Request, signal: AbortSignal | undefined) => Response | Promise<Response>;

/** What was asked for. Plain data, so that a test that fails can show it. */
export interface Asked {
  /** Path on this site, or the whole address on another one. */
  url: string;
  accept: string | null;
  credentials: RequestCredentials;
}

/** What addresses answer. Each test starts with an empty server; addresses it does not know get the real network. */
export class FakeServer {
  /** Requests for known addresses, in the order they came. */
  readonly requests: Asked[] = [];
  readonly #answers = new Map<string, Answer>();

  /** An answer in full: JSON as text, or a response made anew for each request. */
  answer(url: string, answer: Answer | object): void {
    const isMaker = typeof answer === 'function';
    this.#answers.set(absolute(url), isMaker ? (answer as Answer) : () => Response.json(answer));
  }

  /** An address that cannot be reached. */
  fail(url: string): void {
    this.answer(url, () => Promise.reject(new TypeError('Failed to fetch')));
  }

  /** An address that answers only when the returned function is called; the signal of the request still ends it. */
  hold(url: string): (json: object) => void {
    let release!: (json: object) => void;
    const json = new Promise<object>((resolve) => (release = resolve));
    this.answer(url, async (_, signal) => {
      const aborted = new Promise<never>((__, reject) => {
        signal?.addEventListener('abort', () => reject(signal.reason as Error));
      });
      return Response.json(await Promise.race([json, aborted]));
    });
    return release;
  }

  async handle(request: Request, signal: AbortSignal | undefined): Promise<Response | undefined> {
    const answer = this.#answers.get(request.url);
    if (!answer) return undefined;
    const { url, headers, credentials } = request;
    this.requests.push({ url: url.replace(location.origin, ''), accept: headers.get('accept'), credentials });
    signal?.throwIfAborted();
    return answer(request, signal);
  }
}

/** Puts a new server in the place of the network before each test of the suite, and the network back after it. */
export function useServer(): { current: FakeServer } {
  const place = { current: new FakeServer() };
  const { fetch } = window;
  beforeEach(() => {
    const server = (place.current = new FakeServer());
    window.fetch = async (input, init) =>
      (await server.handle(new Request(input, init), init?.signal ?? undefined)) ?? fetch(input, init);
  });
  afterEach(() => {
    window.fetch = fetch;
  });
  return place;
}

function absolute(url: string): string {
  return new URL(url, document.baseURI).href;
}
