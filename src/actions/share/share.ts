import { textRootOf } from '../target.js';
import { withoutFragment } from '../without-fragment.js';

/** What is sent of an article. */
export interface Message {
  title: string;
  /** The lead; empty where there is none. */
  description: string;
  /** Absolute address. */
  url: string;
}

/**
 * Characters of a whole `mailto:` or web mail address. Outlook on the web refuses more than about 2,100; Vietnamese takes
 * three to nine of them a letter.
 */
export const MAX_LENGTH = 2000;

/** Not that of an item inside the article, such as its publisher. */
const OWN_URL = 'link[itemprop~="url"]:not(:scope [itemscope][itemprop] *)';

/**
 * Reads title, lead and address from what is on the page: schema.org microdata where the target has it, as our articles
 * and many portals do, else its first heading and the page's own canonical address.
 */
export function describe(target: HTMLElement | undefined): Message {
  const root = target && textRootOf(target);
  const text = (selector: string): string => {
    const element = root?.querySelector(selector);
    return collapse(element?.getAttribute('content') ?? element?.textContent ?? '');
  };
  const link = root?.querySelector(OWN_URL) ?? document.querySelector('link[rel="canonical"]');
  return {
    title: text('[itemprop~="headline"]') || text('h1, h2, h3') || collapse(document.title),
    description: text('[itemprop~="description"]'),
    url: (link as HTMLLinkElement | null)?.href || withoutFragment(location.href),
  };
}

/** What a share sheet says by itself: the reader closed it, or it is open already. */
const TOLD = ['AbortError', 'InvalidStateError'];

/** Hands it to the device. @param onRefused in frames, for one, a page may not */
export function shareByDevice(data: ShareData, onRefused: () => void): void {
  navigator.share(data).catch((error: unknown) => {
    if (!TOLD.includes((error as Error).name)) onRefused();
  });
}

/** @param to a `mailto:` recipient, percent-encoded where it must be @see https://www.rfc-editor.org/rfc/rfc6068 */
export function mailtoHref(message: Message, to = ''): string {
  return fit(message, (subject, body) => `mailto:${to}?subject=${subject}&body=${body}`);
}

export function gmailHref(message: Message): string {
  return fit(message, (subject, body) => `https://mail.google.com/mail/?view=cm&fs=1&su=${subject}&body=${body}`);
}

export function outlookHref(message: Message): string {
  return fit(
    message,
    (subject, body) => `https://outlook.office.com/mail/deeplink/compose?subject=${subject}&body=${body}`,
  );
}

/** The message as text, for pasting. */
export function messageText({ title, description, url }: Message): string {
  return [title, description, url].filter(Boolean).join('\n\n');
}

/** Cuts the lead at a word, then the title, never the address, until the whole fits. */
function fit({ title, description, url }: Message, href: (subject: string, body: string) => string): string {
  const room = MAX_LENGTH - href('', encode(url)).length;
  const line = collapse(title);
  const subject = longest(line, room);
  const gap = url ? '\n\n' : '';
  const lead = subject === line ? longest(description, room - encode(subject + gap).length) : '';
  return href(encode(subject), encode(lead ? lead + gap + url : url));
}

/**
 * The longest beginning of a text that takes no more than this many characters of an address, cut at a word and marked as
 * cut; empty if none. Chinese has no blanks between its words: there it is cut at a letter.
 */
function longest(text: string, room: number): string {
  if (encode(text).length <= room) return text;
  // No letter takes less than one character: what is beyond them all need not be tried.
  const start = text.slice(0, MAX_LENGTH);
  const blank = start.includes(' ') ? ' ' : '';
  const words = start.split(blank || /(?:)/u);
  for (let count = words.length - 1; count > 0; count--) {
    const part = `${words.slice(0, count).join(blank)}…`;
    if (encode(part).length <= room) return part;
  }
  return '';
}

/** Lone surrogates would throw; line ends are CRLF in mail. */
function encode(text: string): string {
  return encodeURIComponent(text.replace(/\p{Surrogate}/gu, '\uFFFD').replace(/\r\n?|\n/g, '\r\n'));
}

function collapse(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
