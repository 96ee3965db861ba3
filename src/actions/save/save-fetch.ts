/** Bytes of one picture; larger ones, such as photographs straight from a camera, are led to by a link. */
export const MAX_PICTURE_BYTES = 8 * 1024 * 1024;
/** In ms. A picture that takes longer would keep the reader from the text. */
export const PICTURE_PATIENCE = 20_000;

/** Without parameters: they have no meaning for a picture. */
const IMAGE_TYPE = /^image\/[a-z\d.+-]+/i;

/**
 * Fetches a picture, as the page itself would: cookies to its own site only, and no word of where it is shown.
 *
 * @param limit in bytes
 * @returns nothing where it cannot be had: not found, too large, too late, no picture, or another site that forbids it
 * @throws the reason of the signal
 */
export async function fetchPicture(url: string, limit: number, signal: AbortSignal): Promise<Blob | undefined> {
  const deadline = new AbortController();
  const stop = (): void => deadline.abort(signal.reason);
  signal.addEventListener('abort', stop, { signal: deadline.signal });
  const timer = setTimeout(stop, PICTURE_PATIENCE);
  try {
    signal.throwIfAborted();
    const response = await fetch(url, {
      credentials: 'same-origin',
      referrerPolicy: 'no-referrer',
      signal: deadline.signal,
    });
    return await readPicture(response, limit);
  } catch {
    signal.throwIfAborted();
    return undefined;
  } finally {
    clearTimeout(timer);
    // Lets go of what was not read, and of the reader's signal.
    deadline.abort();
  }
}

async function readPicture(response: Response, limit: number): Promise<Blob | undefined> {
  // A page that says that the picture is gone must not stand in its place.
  const [type] = IMAGE_TYPE.exec(response.headers.get('content-type') ?? '') ?? [];
  if (!response.ok || !type || !response.body || Number(response.headers.get('content-length')) > limit)
    return undefined;
  const reader = response.body.getReader();
  const chunks: Uint8Array<ArrayBuffer>[] = [];
  let size = 0;
  for (let chunk = await reader.read(); !chunk.done; chunk = await reader.read()) {
    size += chunk.value.byteLength;
    if (size > limit) return undefined;
    chunks.push(chunk.value);
  }
  return size > 0 ? new Blob(chunks, { type }) : undefined;
}

export function dataUrl(blob: Blob): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(reader.result as string);
    reader.onerror = () => reject(reader.error ?? new Error('The picture could not be read'));
    reader.readAsDataURL(blob);
  });
}
