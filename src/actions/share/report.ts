import { WEB_SCHEMES } from '../../article/policy.js';
import { mailtoHref, type Message } from './share.js';

const MAIL_ADDRESS = /^[^\s@:/?#]+@[^\s@:/?#]+$/;
const PLACES = { title: /\{title\}/g, url: /\{url\}/g };

/**
 * Where a reader reports an error in an article, with what the office needs to know filled in.
 *
 * @param to as the webmaster wrote it: a mail address, with or without `mailto:`, or the address of a form. There `{title}`
 *   and `{url}` stand for the article's; where neither is used, both are added to the query.
 * @param about title and address of the article, with a subject for mails in place of the title
 * @returns nothing where it is neither
 */
export function reportHref(to: string, about: Message, subject: string): string | undefined {
  const recipient = to.trim().replace(/^mailto:/i, '');
  if (MAIL_ADDRESS.test(recipient)) {
    return mailtoHref({ ...about, title: subject, description: '' }, encodeURI(recipient));
  }
  return formHref(to.trim(), about);
}

function formHref(to: string, { title, url }: Message): string | undefined {
  const values = { title, url };
  const filled = Object.entries(PLACES).reduce(
    (address, [name, place]) => address.replace(place, () => encode(values[name as keyof typeof values])),
    to,
  );
  const form = parse(filled);
  if (!form || !WEB_SCHEMES.includes(form.protocol)) return undefined;
  if (filled === to) for (const [name, value] of Object.entries(values)) form.searchParams.set(name, value);
  return form.href;
}

/** Lone surrogates would throw. */
function encode(text: string): string {
  return encodeURIComponent(text.replace(/\p{Surrogate}/gu, '\uFFFD'));
}

function parse(address: string): URL | undefined {
  try {
    return address ? new URL(address, document.baseURI) : undefined;
  } catch {
    return undefined;
  }
}
