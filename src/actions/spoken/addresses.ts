/** Of an address only the host is said: nobody could follow the rest. */
const ADDRESS =
  /(?<![\p{L}\p{N}@.])https?:\/\/([^\s/?#<>"“”()]{1,200})[^\s<>"“”()]{0,2000}|(?<![\p{L}\p{N}@./])(www\.[a-z0-9.-]{1,100})(?:\/[^\s<>"“”()]{0,500})?/giu;
const MAIL = /(?<![\p{L}\p{N}@.])[a-z0-9][\w.+-]{0,63}@[a-z0-9][a-z0-9.-]{0,200}[a-z0-9](?![\p{L}\p{N}@])/giu;
const HOST =
  /(?<![\p{L}\p{N}@./-])(?:[a-z0-9-]{1,63}\.){1,5}(?:vn|com|org|net|info|eu|asia)(?![\p{L}\p{N}-]|\.[a-z])(?:\/[^\s<>"“”()]{0,500})?/giu;

/** Words for the marks of an address. */
export interface AddressWords {
  dot: string;
  at: string;
}

/** Web addresses as their hosts, and mail addresses, with their marks in words. */
export function sayAddresses(text: string, { dot, at }: AddressWords): string {
  const say = (host: string): string => {
    const end = /[.,;:]$/.exec(host)?.[0] ?? '';
    const bare = host
      .slice(0, host.length - end.length)
      .replace(/^www\./i, '')
      .replace(/\/.*/, '');
    return bare.replaceAll('.', ` ${dot} `).replace('@', ` ${at} `) + end;
  };
  return text
    .replace(
      ADDRESS,
      (all: string, host?: string, bare?: string) => say(host ?? bare ?? '') + endOf(all, host ?? bare ?? ''),
    )
    .replace(MAIL, say)
    .replace(HOST, (all) => say(all.replace(/\/.*/, '')) + endOf(all, all.replace(/\/.*/, '')));
}

/** A mark that ends the sentence and not the address. */
function endOf(all: string, host: string): string {
  return all.endsWith(host) ? '' : (/[.,;:!?]$/.exec(all)?.[0] ?? '');
}
