import { isAmong, type Hosts } from './hosts.js';
import { DATA_IMAGE, LINK_SCHEMES, MAX_DATA_IMAGE_BYTES, WEB_SCHEMES } from './policy.js';

declare const safe: unique symbol;

/** An address that passed the policy. Only the functions of this file make one, so no other can reach the page. */
export type SafeUrl = string & { readonly [safe]: true };

/** What the addresses of an article may be. */
export interface AddressRules {
  /** Absolute address that relative ones are resolved against. */
  baseUrl: string;
  /** Hosts that pictures may come from; every host where it is absent. */
  imageHosts?: Hosts | undefined;
  /** Hosts that links may lead to; every host where it is absent. */
  linkHosts?: Hosts | undefined;
}

/** For addresses that are only looked at or compared, never followed. */
export const ANY_BASE = 'https://base.invalid/';

/** Base64 writes three bytes as four characters. */
const MAX_DATA_IMAGE_LENGTH = Math.ceil((MAX_DATA_IMAGE_BYTES * 4) / 3) + 64;

/** Resolves the address of a link: http(s), mailto and tel only. */
export function safeLink(raw: string, { baseUrl, linkHosts }: AddressRules): SafeUrl | undefined {
  const url = resolve(raw, baseUrl);
  if (!url || !LINK_SCHEMES.includes(url.protocol)) return undefined;
  return isWeb(url) && !isFrom(url, linkHosts) ? undefined : (url.href as SafeUrl);
}

/** Resolves the address of a picture: http(s), or a small raster picture as data. */
export function safeImage(raw: string, { baseUrl, imageHosts }: AddressRules): SafeUrl | undefined {
  if (raw.length <= MAX_DATA_IMAGE_LENGTH && DATA_IMAGE.test(raw)) return raw as SafeUrl;
  const url = resolve(raw, baseUrl);
  return url && isWeb(url) && isFrom(url, imageHosts) ? (url.href as SafeUrl) : undefined;
}

/** Resolves the address of a page: http(s) only. */
export function safePage(raw: string, baseUrl: string): SafeUrl | undefined {
  const url = resolve(raw, baseUrl);
  return url && isWeb(url) ? (url.href as SafeUrl) : undefined;
}

function isWeb(url: URL): boolean {
  return WEB_SCHEMES.includes(url.protocol);
}

function isFrom(url: URL, hosts: Hosts | undefined): boolean {
  return !hosts || isAmong(url, hosts);
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
