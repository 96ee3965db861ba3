import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import {
  gmailHref,
  mailtoHref,
  MAX_LENGTH,
  messageText,
  outlookHref,
  type Message,
} from '../../src/actions/share/share.js';
import { anyText, holds } from '../helpers/properties.js';

const words = fc
  .array(fc.constantFrom('Khánh', 'thành', 'cầu', 'Đông', 'Hà', '😀', 'x'.repeat(90)), { maxLength: 200, size: 'max' })
  .map((list) => list.join(' '));
const texts = fc.oneof(anyText(200), words);
const urls = fc.oneof(fc.webUrl({ withQueryParameters: true, withFragments: true }), texts);
const messages: fc.Arbitrary<Message> = fc.record({ title: texts, description: texts, url: urls });

const hrefs = fc.constantFrom(
  { make: mailtoHref, subject: 'subject' },
  { make: gmailHref, subject: 'su' },
  { make: outlookHref, subject: 'subject' },
);

describe('every message', () => {
  holds(
    'is an address no longer than mail programs take, where its link is not',
    [messages, hrefs],
    (message, href) => {
      const shortest = href.make({ title: '', description: '', url: message.url });
      expect(href.make(message).length).to.be.at.most(Math.max(MAX_LENGTH, shortest.length));
    },
  );

  holds('arrives as it was, or as its beginning', [messages, hrefs], (message, href) => {
    const { subject, body } = read(href.make(message), href.subject);
    expect(isBeginning(subject, inOneLine(wellFormed(message.title)))).to.be.true;
    // The lead goes before any of the title does.
    const link = inMail(message.url);
    expect(body.endsWith(link)).to.be.true;
    expect(isBeginning(body.slice(0, body.length - link.length).replace(/\r\n\r\n$/, ''), inMail(message.description)))
      .to.be.true;
  });

  holds(
    'arrives whole where there is room',
    [fc.record({ title: anyText(40), description: anyText(40), url: fc.webUrl() }), hrefs],
    (message, href) => {
      fc.pre(message.url.length < 500);
      const { subject, body } = read(href.make(message), href.subject);
      expect(subject).to.equal(inOneLine(wellFormed(message.title)));
      expect(body).to.equal(inMail([message.description, message.url].filter(Boolean).join('\n\n')));
    },
  );

  holds(
    'has as much of its title as there is room for',
    [
      fc.array(fc.constantFrom('Khánh', '東河', 'x'), { minLength: 1, maxLength: 400, size: 'max' }),
      fc.constantFrom('', ' '),
      hrefs,
    ],
    (parts, blank, href) => {
      const title = parts.join(blank);
      const address = href.make({ title, description: '', url: 'https://portal.example/' });
      const isCut = read(address, href.subject).subject !== title;
      if (isCut) expect(address.length).to.be.within(MAX_LENGTH - encodeURIComponent('Khánh ').length - 9, MAX_LENGTH);
    },
  );

  holds('can be pasted in full', [messages], (message) => {
    const text = messageText(message);
    for (const part of Object.values(message) as string[]) expect(text).to.include(part);
  });
});

function read(href: string, subjectName: string): { subject: string; body: string } {
  const url = new URL(href);
  const parts = new Map(
    url.search
      .slice(1)
      .split('&')
      .map((part) => part.split('=') as [string, string]),
  );
  return { subject: decodeURIComponent(parts.get(subjectName)!), body: decodeURIComponent(parts.get('body')!) };
}

/** Of a cut text, what stands before the mark. Nothing is left only where not one word has room. */
function isBeginning(part: string, whole: string): boolean {
  if (part === whole) return true;
  return part === '' || (part.endsWith('…') && whole.startsWith(part.slice(0, -1)));
}

function inMail(text: string): string {
  return wellFormed(text).replace(/\r\n?|\n/g, '\r\n');
}

/** Half a surrogate pair cannot be encoded. */
function wellFormed(text: string): string {
  return new TextDecoder('utf-8', { ignoreBOM: true }).decode(new TextEncoder().encode(text));
}

function inOneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
