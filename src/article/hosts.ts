/** Hosts that addresses may lead to, such as `cdn.example.gov.vn`, `*.gov.vn` or `localhost:8080`. */
export type Hosts = readonly string[];

/**
 * Reads hosts as a webmaster writes them.
 *
 * @param text words between blanks; `self` is the host of the page, `*.` any host below a domain; what is no host is
 *   left out
 */
export function readHosts(text: string): Hosts {
  return text.split(/\s+/).flatMap((word) => (word === 'self' ? hostOf(self.origin) : (patternOf(word) ?? [])));
}

/** A host without a port means the port of the scheme. */
export function isAmong(url: URL, hosts: Hosts): boolean {
  return hosts.some((host) => (host.startsWith('*.') ? url.host.endsWith(host.slice(1)) : url.host === host));
}

function patternOf(word: string): string | undefined {
  const isWildcard = word.startsWith('*.');
  const host = hostOf(`https://${isWildcard ? word.slice(2) : word}`)[0];
  return host && (isWildcard ? `*.${host}` : host);
}

/** The parser writes hosts as addresses have them: in lower case, Vietnamese letters as Punycode. */
function hostOf(address: string): string[] {
  try {
    return [new URL(address).host].filter(Boolean);
  } catch {
    return [];
  }
}
