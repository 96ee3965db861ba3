/**
 * Reads the text of an answer, counting on the way: a wrong address cannot fill the memory of a phone.
 *
 * @param limit in bytes, of the body as it is unpacked
 * @returns undefined where it is larger
 */
export async function bodyText(response: Response, limit: number): Promise<string | undefined> {
  if (Number(response.headers.get('content-length')) > limit) return undefined;
  // Without a stream it is an answer made by a script of the page, such as an old replacement of fetch.
  if (!response.body) {
    const text = await response.text();
    return text.length > limit ? undefined : text;
  }
  const reader = response.body.getReader();
  const chunks: Uint8Array[] = [];
  let size = 0;
  for (let chunk = await reader.read(); !chunk.done; chunk = await reader.read()) {
    size += chunk.value.byteLength;
    if (size > limit) return undefined;
    chunks.push(chunk.value);
  }
  return decode(join(chunks, size));
}

function join(chunks: Uint8Array[], size: number): Uint8Array<ArrayBuffer> {
  const all = new Uint8Array(size);
  let at = 0;
  for (const chunk of chunks) {
    all.set(chunk, at);
    at += chunk.byteLength;
  }
  return all;
}

/** JSON is UTF-8, whatever the header says; some old servers write UTF-16, and mark it. The mark is dropped. */
function decode(bytes: Uint8Array<ArrayBuffer>): string {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  return new TextDecoder().decode(bytes);
}
