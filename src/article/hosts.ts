/** Hosts that addresses may lead to, such as `cdn.example.gov.vn`, `*.gov.vn` or `localhost:8080`. */
export type Hosts = readonly string[];

/** Narrows nothing, and must never widen. */
export const EVERY_HOST = '*';

/**
 * Reads hosts as a webmaster writes them, here or in a Content-Security-Policy.
 *
 * @param text words between blanks; `self`, also in quotes, is the host of the page, `*.` any host below a domain, `*`
 *   every host. Of an address such as `https://cdn.example/anh/` the host counts, with either scheme. What is no host is
 *   left out
 */
export function readHosts(text: string): Hosts {
  return text
    .split(/\s+/)
    .flatMap((word) => (/^'?self'?$/i.test(word) ? hostOf(self.origin) : (patternOf(word) ?? [])));
}

/** A host without a port means the port of the scheme; with one, as in `host:80`, that of http or https as well. */
export function isAmong(url: URL, hosts: Hosts): boolean {
  const names = [url.host, `${url.hostname}:${url.port || (url.protocol === 'http:' ? '80' : '443')}`];
  return hosts.some(
    (host) =>
      host === EVERY_HOST ||
      names.some((name) => (host.startsWith('*.') ? name.endsWith(host.slice(1)) : name === host)),
  );
}

function patternOf(word: string): string | undefined {
  const place = word.replace(/^(?:https?:)?\/\//i, '');
  if (/^[a-z]+:\/\//i.test(place)) return undefined;
  if (/^\*(?:\/|$)/.test(place)) return EVERY_HOST;
  const isWildcard = place.startsWith('*.');
  const name = isWildcard ? place.slice(2) : place;
  // The parser leaves the port of its scheme out.
  const host = [...hostOf(`https://${name}`), ...hostOf(`http://${name}`)].sort((a, b) => b.length - a.length)[0];
  return host && (isWildcard ? `*.${host}` : host);
}

/** The parser writes hosts as addresses have them: in lower case, Vietnamese letters as Punycode. */
function hostOf(address: string): string[] {
  try {
    return [new URL(address).host];
  } catch {
    return [];
  }
}
