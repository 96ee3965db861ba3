import { expect, fixture, html } from '@open-wc/testing';
import {
  describe as describeTarget,
  gmailHref,
  mailtoHref,
  MAX_LENGTH,
  messageText,
  outlookHref,
  type Message,
} from '../../../src/actions/share/share.js';
import { citation } from '../../../src/actions/share/citation.js';
import { showArticle } from '../../helpers/elements-page.js';
import { articleJson } from '../../helpers/elements-articles.js';

const address = 'https://portal.example/tin-tuc/cau-dong-ha?id=12&muc=3';

function message(parts: Partial<Message> = {}): Message {
  return { title: 'Khánh thành cầu', description: 'Sáng nay, huyện khánh thành cầu.', url: address, ...parts };
}

/** The article that the demo shows, with the longest lead that is likely. */
async function realMessage(parts: Partial<Message> = {}): Promise<Message> {
  const response = await fetch('/demo/articles/portal-article.json');
  const { headline, description } = (await response.json()) as { headline: string; description: string };
  return message({ title: headline, description, ...parts });
}

/** What a mail program makes of an address: subject and body, decoded as RFC 6068 says. */
function mailOf(href: string): { subject: string; body: string } {
  const fields = href
    .slice(href.indexOf('?') + 1)
    .split('&')
    .map((field) => field.split('='));
  const field = (...names: string[]): string =>
    decodeURIComponent(fields.find(([name]) => names.includes(name!))?.[1] ?? '');
  return { subject: field('subject', 'su'), body: field('body') };
}

const builders = [
  ['mailtoHref', mailtoHref, 'mailto:?subject='],
  ['gmailHref', gmailHref, 'https://mail.google.com/mail/?view=cm&fs=1&su='],
  ['outlookHref', outlookHref, 'https://outlook.office.com/mail/deeplink/compose?subject='],
] as const;

for (const [name, build, beginning] of builders) {
  describe(name, () => {
    it('addresses its program', () => {
      expect(build(message())).to.match(new RegExp(`^${beginning.replace(/[?.]/g, '\\$&')}`));
    });

    it('carries title, lead and address', () => {
      expect(mailOf(build(message()))).to.deep.equal({
        subject: 'Khánh thành cầu',
        body: `Sáng nay, huyện khánh thành cầu.\r\n\r\n${address}`,
      });
    });

    it('writes spaces as %20, never as +, and line ends as %0D%0A', () => {
      const href = build(message());
      expect(href).to.include('Kh%C3%A1nh%20th%C3%A0nh%20c%E1%BA%A7u').and.to.include('%0D%0A%0D%0Ahttps%3A%2F%2F');
      expect(href).to.not.match(/\+|[^D]%0A|%0D(?!%0A)/);
    });

    for (const lineEnd of ['\n', '\r\n', '\r']) {
      it(`sends one line end for ${JSON.stringify(lineEnd)}`, () => {
        expect(mailOf(build(message({ description: `một${lineEnd}hai` }))).body).to.match(/^một\r\nhai\r\n\r\nhttps/);
      });
    }

    it('keeps the title on one line: what follows a line end would be another header', () => {
      expect(mailOf(build(message({ title: 'Một\r\nBcc: ai@do.example' }))).subject).to.equal('Một Bcc: ai@do.example');
    });

    it('keeps the signs that addresses are made of', () => {
      const signs = '100 % & # ? = + “C++” <b> "trích" é';
      expect(mailOf(build(message({ title: signs }))).subject).to.equal(signs);
    });

    it('replaces half letters, which no address can hold', () => {
      const { subject, body } = mailOf(build(message({ title: 'a\uD83D b', description: '\uDE00 😀' })));
      expect(subject).to.equal('a\uFFFD b');
      expect(body).to.match(/^\uFFFD 😀\r\n/u);
    });

    it('begins with the address where there is no lead', () => {
      expect(mailOf(build(message({ description: '' }))).body).to.equal(address);
    });

    it('carries the whole lead of a real article', async () => {
      const real = await realMessage();
      expect(mailOf(build(real))).to.deep.equal({
        subject: real.title,
        body: `${real.description}\r\n\r\n${address}`,
      });
      expect(build(real).length).to.be.at.most(MAX_LENGTH);
    });

    it('cuts a lead at a word, never the address, and no more of it than it must', async () => {
      const real = await realMessage({ url: `https://portal.example/${'%C3%A1'.repeat(120)}` });
      const href = build(real);
      const { subject, body } = mailOf(href);
      expect(href.length).to.be.at.most(MAX_LENGTH);
      expect(subject).to.equal(real.title);
      const [lead, url] = body.split('\r\n\r\n') as [string, string];
      expect(url).to.equal(real.url);
      expect(lead).to.match(/…$/);
      const rest = real.description.slice(lead.length - 1);
      expect(real.description.startsWith(lead.slice(0, -1)) && rest.startsWith(' '), lead).to.be.true;
      const [nextWord] = rest.slice(1).split(' ');
      expect(href.length + encodeURIComponent(` ${nextWord!}`).length).to.be.greaterThan(MAX_LENGTH);
    });

    it('cuts a very long title at a word, without the lead, before it cuts the address', () => {
      const title = 'Thông báo '.repeat(300).trim();
      const { subject, body } = mailOf(build(message({ title })));
      expect(build(message({ title })).length).to.be.at.most(MAX_LENGTH);
      expect(subject).to.match(/^(Thông báo )+Thông( báo)?…$/);
      expect(body).to.equal(address);
    });

    it('sends a very long address whole and alone', () => {
      const url = `https://portal.example/?q=${'a'.repeat(2500)}`;
      expect(mailOf(build(message({ url })))).to.deep.equal({ subject: '', body: url });
    });

    it('cuts at a letter where there are no blanks between words', () => {
      const href = build(message({ description: '今天上午全县举行东河大桥通车典礼。'.repeat(30) }));
      expect(mailOf(href).body).to.match(/^(今天上午全县举行东河大桥通车典礼。)+.{1,16}…\r\n/u);
      expect(href.length).to.be.within(MAX_LENGTH - 18, MAX_LENGTH);
    });

    it('finds the cut in a text of any length', () => {
      const href = build(message({ description: 'xa hoi '.repeat(100_000) }));
      expect(mailOf(href).body).to.match(/^(xa hoi )+xa( hoi)?…\r\n/);
      expect(href.length).to.be.within(MAX_LENGTH - 6, MAX_LENGTH);
    });
  });
}

describe('messageText', () => {
  it('has title, lead and address, with an empty line between them', () => {
    expect(messageText(message())).to.equal(`Khánh thành cầu\n\nSáng nay, huyện khánh thành cầu.\n\n${address}`);
  });

  it('leaves no gap where there is no lead', () => {
    expect(messageText(message({ description: '' }))).to.equal(`Khánh thành cầu\n\n${address}`);
  });
});

describe('describe', () => {
  const { title } = document;
  let canonical: HTMLLinkElement | undefined;

  function setCanonical(href: string): void {
    canonical = document.createElement('link');
    canonical.rel = 'canonical';
    canonical.href = href;
    document.head.append(canonical);
  }

  afterEach(() => {
    document.title = title;
    canonical?.remove();
    history.replaceState(null, '', location.href.replace(/#.*$/, ''));
  });

  it('reads title, lead and address of a rendered article', async () => {
    setCanonical('https://portal.example/khac');
    const element = await showArticle(articleJson({ url: address }));
    expect(describeTarget(element)).to.deep.equal({
      title: 'Khánh thành cầu Đông Hà',
      description: 'Sáng 09/01/2018, huyện tổ chức lễ khánh thành cầu Đông Hà.',
      url: address,
    });
  });

  it('reads the article that is shown, not the fallback before it', async () => {
    const element = await showArticle(articleJson({ url: address }));
    element.insertAdjacentHTML(
      'afterbegin',
      `<article itemscope><h1 itemprop="headline">Bài cũ</h1><p itemprop="description">Lời dẫn cũ</p>
        <link itemprop="url" href="/bai-cu"><b itemprop="publisher"><i itemprop="name">Cơ quan cũ</i></b>
        <time itemprop="datePublished">01/02/2003</time></article>`,
    );
    const { title, url } = describeTarget(element);
    expect({ title, url }).to.deep.equal({ title: 'Khánh thành cầu Đông Hà', url: address });
    expect(citation(element)).not.to.match(/cũ|2003/);
  });

  it('prefers microdata to headings, and the first of each', async () => {
    const target = await fixture<HTMLElement>(html`
      <div>
        <h1>Cổng thông tin</h1>
        <h2 itemprop="name headline">Tiêu đề <b>thật</b></h2>
        <p itemprop="description">Dòng đầu</p>
        <p itemprop="description">Dòng sau</p>
      </div>
    `);
    const { title, description } = describeTarget(target);
    expect({ title, description }).to.deep.equal({ title: 'Tiêu đề thật', description: 'Dòng đầu' });
  });

  it('reads microdata that is not shown', async () => {
    const target = await fixture<HTMLElement>(html`
      <div>
        <meta itemprop="headline" content="Tiêu đề ẩn" />
        <meta itemprop="description" content="Lời dẫn ẩn" />
        <h1>Cổng thông tin</h1>
      </div>
    `);
    const { title, description } = describeTarget(target);
    expect({ title, description }).to.deep.equal({ title: 'Tiêu đề ẩn', description: 'Lời dẫn ẩn' });
  });

  it('does not take the address of a publisher for that of the article', async () => {
    const target = await fixture<HTMLElement>(html`
      <div itemscope>
        <div itemprop="publisher" itemscope><link itemprop="url" href="https://portal.example/" /></div>
        <link itemprop="url" href="/tin/1" />
      </div>
    `);
    expect(describeTarget(target).url).to.equal(`${location.origin}/tin/1`);
  });

  it('takes the first heading where there is no microdata', async () => {
    const target = await fixture<HTMLElement>(
      html`<div>
        <h3>Tin mới</h3>
        <h1>Sau</h1>
      </div>`,
    );
    expect(describeTarget(target)).to.include({ title: 'Tin mới', description: '' });
  });

  it('takes the title of the page where there is no heading, or nothing at all to describe', async () => {
    document.title = '  Tin tức \n Can Lộc ';
    expect(describeTarget(await fixture(html`<p>Một đoạn.</p>`)).title).to.equal('Tin tức Can Lộc');
    expect(describeTarget(undefined).title).to.equal('Tin tức Can Lộc');
  });

  it('takes the canonical address of the page where the article has none', async () => {
    setCanonical('/tin/1#sau');
    expect(describeTarget(await fixture(html`<p>Một đoạn.</p>`)).url).to.equal(`${location.origin}/tin/1#sau`);
  });

  it('takes the address of the page without its fragment where nothing else is known', () => {
    const before = location.href.replace(/#.*$/, '');
    history.replaceState(null, '', '#doan-2');
    expect(describeTarget(undefined).url).to.equal(before);
  });
});
