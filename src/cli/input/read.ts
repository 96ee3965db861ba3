import { createReadStream } from 'node:fs';
import { bodyText } from '../../article/body-text.js';
import { ArticleError, type ArticleErrorCode } from '../../article/errors.js';
import { MAX_BYTES, parse } from '../../article/load.js';
import { retryAfter } from '../../article/retry-after.js';
import { VERSION } from '../../version.js';
import { jsonReason } from './json-reason.js';
import { WILDCARD, type Source } from './sources.js';

export const DEFAULT_TIMEOUT = 15_000; // ms, that of the element

export interface Answer {
  bytes: Uint8Array<ArrayBuffer>;
  /** Where it came from in the end, of an address. */
  url?: string;
  /** Of an address. */
  headers?: Headers;
}

const statusCodes: Partial<Record<number, ArticleErrorCode>> = {
  401: 'forbidden',
  403: 'forbidden',
  404: 'not-found',
  410: 'not-found',
  429: 'busy',
};
const fileCodes: Partial<Record<string, ArticleErrorCode>> = { ENOENT: 'not-found', EACCES: 'forbidden' };

/**
 * Reads a file, an address or what is piped in: that alone, and no more of it than the element would.
 *
 * @param accept types of content that an address is asked for
 * @param timeout milliseconds for the whole answer of an address
 * @throws {ArticleError} as `loadJson()` does; files are `not-found` or `forbidden` as well
 */
export async function read({ kind, name }: Source, accept: string, timeout: number): Promise<Answer> {
  if (kind === 'address') return readAddress(name, accept, timeout);
  const stream: AsyncIterable<Uint8Array> = kind === 'stdin' ? process.stdin : createReadStream(name);
  try {
    return { bytes: await collect(stream, name) };
  } catch (cause) {
    if (cause instanceof ArticleError) throw cause;
    const { code = '', message } = cause as NodeJS.ErrnoException;
    const isPattern = code === 'ENOENT' && WILDCARD.test(name);
    throw new ArticleError(fileCodes[code] ?? 'blocked', isPattern ? `no file is like ${name}` : message, { cause });
  }
}

async function readAddress(url: string, accept: string, timeout: number): Promise<Answer> {
  const signal = AbortSignal.timeout(timeout);
  try {
    const headers = { accept, 'user-agent': `gov-article/${VERSION}` };
    const response = await fetch(url, { signal, headers });
    if (!response.ok) {
      const { status } = response;
      await response.body?.cancel();
      const options = { url, status, retryAfter: retryAfter(response.headers) };
      throw new ArticleError(statusCodes[status] ?? 'http', `${url} answered ${String(status)}`, options);
    }
    const bytes = response.body ? await collect(response.body, url) : new Uint8Array();
    return { bytes, url: response.url, headers: response.headers };
  } catch (cause) {
    if (cause instanceof ArticleError) throw cause;
    if (signal.aborted) {
      throw new ArticleError('timeout', `${url} did not answer within ${String(timeout)} ms`, { url, cause });
    }
    throw new ArticleError('network', `${url} could not be reached`, { url, cause });
  }
}

async function collect(stream: AsyncIterable<Uint8Array>, name: string): Promise<Uint8Array<ArrayBuffer>> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of stream) {
    size += chunk.byteLength;
    if (size > MAX_BYTES) throw new ArticleError('too-large', `${name} is larger than ${String(MAX_BYTES)} bytes`);
    chunks.push(chunk);
  }
  return new Uint8Array(Buffer.concat(chunks));
}

/** @throws {ArticleError} `not-json` */
export async function jsonOf({ bytes }: Answer, name: string): Promise<unknown> {
  const text = (await bodyText(new Response(bytes), MAX_BYTES)) ?? '';
  try {
    return parse(text, name);
  } catch (error) {
    const { cause } = error as ArticleError;
    const reason = jsonReason(text, cause);
    throw reason === undefined ? error : new ArticleError('not-json', `${name} is not JSON; ${reason}`, { cause });
  }
}
