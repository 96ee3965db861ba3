import type { SafeUrl } from './address.js';
import { Listeners } from '../listeners.js';
import { EVERY_HOST, isAmong, readHosts, type Hosts } from './hosts.js';

/** Empty by default: what is not on it becomes a link. No HTML can add to it, only a script of the page. */
let allowed: Hosts = [];
const listeners = new Listeners();

/**
 * Lets media of these hosts play inside the articles of the page, in frames; `https:` only. A strict page must allow
 * them in its `frame-src` as well. Articles that are shown already are built again.
 *
 * @param hosts such as `['www.youtube-nocookie.com']`; `*.` stands for any host below a domain. `*` alone allows none:
 *   nobody can know every host
 */
export function allowEmbeds(hosts: readonly string[]): void {
  const added = readHosts(hosts.join(' ')).filter((host) => host !== EVERY_HOST && !allowed.includes(host));
  if (added.length === 0) return;
  allowed = [...allowed, ...added];
  listeners.tell();
}

/** Tells when a host is added. @returns a function that stops it */
export function onEmbedsChange(listener: () => void): () => void {
  return listeners.add(listener);
}

/** Another list whenever a host was added. */
export function embedHosts(): Hosts {
  return allowed;
}

/** Never the page's own host: a frame of the same origin could take its sandbox off and reach into the page. */
export function isEmbeddable(address: SafeUrl): boolean {
  const url = new URL(address);
  return url.protocol === 'https:' && isAmong(url, allowed) && !isAmong(url, readHosts('self'));
}
