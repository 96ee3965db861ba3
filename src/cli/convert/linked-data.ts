import { isRecord } from '../../article/json.js';
import { toNative } from '../../article/formats/to-native.js';

/** JSON of article format 1, as far as a page states it. */
export type Draft = Record<string, unknown>;

/** What the JSON-LD of a page says of its article, as article format 1; empty where there is none, or none that can be read. */
export function linkedData(document: Document, url: string): Draft {
  for (const script of document.querySelectorAll('script[type="application/ld+json" i]')) {
    try {
      // Editors leave line breaks in strings, and CMSs wrap it in what once hid it from browsers.
      const text = script.textContent.replace(/^\s*<!--|-->\s*$|[\u0000-\u001f]+/g, ' ');
      const native = toNative(JSON.parse(text), url, { format: 'json-ld' });
      if (isRecord(native) && native.headline) return native;
    } catch {
      // Not an article, or not JSON: the page has other places.
    }
  }
  return {};
}
