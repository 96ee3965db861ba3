import { DATA_IMAGE, LINK_SCHEMES, MAX_DATA_IMAGE_BYTES, WEB_SCHEMES } from './policy.js';

declare const safe: unique symbol;

/** An address that passed the policy. Only the functions of this file make one, so no other can reach the page. */
export type SafeUrl = string & { readonly [safe]: true };

/** Base64 writes three bytes as four characters. */
const MAX_DATA_IMAGE_LENGTH = Math.ceil((MAX_DATA_IMAGE_BYTES * 4) / 3) + 64;

/** Resolves the address of a link: http(s), mailto and tel only. */
export function safeLink(raw: string, base: string): SafeUrl | undefined {
  const url = resolve(raw, base);
  return url && LINK_SCHEMES.includes(url.protocol) ? (url.href as SafeUrl) : undefined;
}

/** Resolves the address of a picture: http(s), or a small raster picture as data. */
export function safeImage(raw: string, base: string): SafeUrl | undefined {
  if (raw.length <= MAX_DATA_IMAGE_LENGTH && DATA_IMAGE.test(raw)) return raw as SafeUrl;
  return safePage(raw, base);
}

/** Resolves the address of a page: http(s) only. */
export function safePage(raw: string, base: string): SafeUrl | undefined {
  const url = resolve(raw, base);
  return url && WEB_SCHEMES.includes(url.protocol) ? (url.href as SafeUrl) : undefined;
}

/** The browser's own parser decides what an address means: control characters, tabs and spaces fool no one else's. */
function resolve(raw: string, base: string): URL | undefined {
  // No address: the parser would give that of the base, and pictures would load the page they are on.
  if (!raw.trim()) return undefined;
  try {
    return new URL(raw, base);
  } catch {
    return undefined;
  }
}
