import { bodyText } from './body-text.js';
import { ArticleError, type ArticleErrorCode, type ArticleErrorOptions } from './errors.js';
import { retryAfter } from './retry-after.js';

/** Bytes of JSON that are read: ten times the largest real article that was measured. */
export const MAX_BYTES = 4 * 1024 * 1024;

export interface LoadOptions {
  /** Ends the load; nothing is reported then but the signal's own reason. */
  signal: AbortSignal;
  /** Milliseconds for the whole answer, body included. */
  timeout: number;
  credentials: RequestCredentials;
}

/**
 * Fetches a JSON document.
 *
 * @param url absolute address
 * @throws {ArticleError} `offline`, `cors`, `network`, `timeout`, `forbidden`, `not-found`, `busy`, `http`,
 *   `too-large`, `not-json`
 */
export async function loadJson(url: string, { signal, timeout, credentials }: LoadOptions): Promise<unknown> {
  signal.throwIfAborted();
  const deadline = new AbortController();
  const stop = () => {
    deadline.abort(signal.reason);
  };
  signal.addEventListener('abort', stop);
  const timer = setTimeout(() => {
    deadline.abort(new ArticleError('timeout', `${url} did not answer within ${String(timeout)} ms`, { url }));
  }, timeout);
  let response: Response | undefined;
  try {
    response = await fetch(url, {
      signal: deadline.signal,
      credentials,
      headers: { accept: 'application/json' },
    });
    return await readJson(response, url);
  } catch (cause) {
    signal.throwIfAborted();
    if (deadline.signal.reason instanceof ArticleError) throw deadline.signal.reason;
    if (cause instanceof ArticleError) throw cause;
    const error = await networkError(url, cause, response, deadline.signal);
    signal.throwIfAborted();
    throw error;
  } finally {
    clearTimeout(timer);
    signal.removeEventListener('abort', stop);
    // Lets go of what was not read: an error page can be endless, and a browser has six connections to a server.
    deadline.abort();
  }
}

async function readJson(response: Response, url: string): Promise<unknown> {
  if (!response.ok) throw httpError(url, response);
  const text = await bodyText(response, MAX_BYTES);
  if (text !== undefined) return parse(text, url);
  throw new ArticleError('too-large', `${url} is larger than ${String(MAX_BYTES)} bytes`, { url });
}

const codes: Partial<Record<number, ArticleErrorCode>> = {
  401: 'forbidden',
  403: 'forbidden',
  404: 'not-found',
  410: 'not-found',
  429: 'busy',
};

function httpError(url: string, { status, headers }: Response): ArticleError {
  const options = { url, status, retryAfter: retryAfter(headers) };
  return new ArticleError(codes[status] ?? 'http', `${url} answered ${String(status)}`, options);
}

/**
 * Parses JSON text.
 *
 * @throws {ArticleError} `not-json`; the message shows how the text begins, which tells a login page from a broken file
 */
export function parse(text: string, url?: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch (cause) {
    const start = text.trim().slice(0, 40);
    const options: ArticleErrorOptions = { cause, ...(url && { url }) };
    const what = start ? `it begins with: ${start}` : 'it is empty';
    throw new ArticleError('not-json', `${url ?? 'The inline article'} is not JSON; ${what}`, options);
  }
}

/** A failed fetch says nothing about its cause; these are the four that a developer can act on. */
async function networkError(
  url: string,
  cause: unknown,
  response: Response | undefined,
  signal: AbortSignal,
): Promise<ArticleError> {
  if (!navigator.onLine) return new ArticleError('offline', 'The browser is offline', { url, cause });
  if (response) return new ArticleError('network', `The answer of ${url} broke off`, { url, cause });
  if (new URL(url).origin !== location.origin && (await answersWithoutCors(url, signal))) {
    return new ArticleError('cors', `${url} answers, but without an Access-Control-Allow-Origin for this page`, {
      url,
      cause,
    });
  }
  return new ArticleError('network', `${url} could not be reached`, { url, cause });
}

async function answersWithoutCors(url: string, signal: AbortSignal): Promise<boolean> {
  try {
    await fetch(url, { mode: 'no-cors', method: 'HEAD', credentials: 'omit', signal });
    return true;
  } catch {
    return false;
  }
}
