import { expect, fixture, html } from '@open-wc/testing';
import { en } from '../../src/i18n/en.js';
import { languageOf, onStringsChange, registerStrings, stringsFor } from '../../src/i18n/strings.js';
import { vi } from '../../src/i18n/vi.js';

describe('stringsFor', () => {
  const languages: [lang: string, title: string][] = [
    ['vi', 'In'],
    ['vi-VN', 'In'],
    ['VI', 'In'],
    ['', 'In'],
    ['en', 'Print'],
    ['en-GB', 'Print'],
    ['EN-us', 'Print'],
    ['fr', 'Print'],
    ['zh-Hant-TW', 'Print'],
    ['constructor', 'Print'],
    ['__proto__', 'Print'],
    ['-', 'Print'],
  ];
  for (const [lang, title] of languages) {
    it(`writes "${title}" for the language "${lang}"`, () => {
      expect(stringsFor(lang).print).to.equal(title);
    });
  }
});

describe('registerStrings', () => {
  it('adds a language, in English where it says nothing', () => {
    registerStrings('km', { print: 'បោះពុម្ព' });

    expect(stringsFor('km').print).to.equal('បោះពុម្ព');
    expect(stringsFor('km-KH').print).to.equal('បោះពុម្ព');
    expect(stringsFor('km').email).to.equal(en.email);
  });

  it('adds a variety, in its base language where it says nothing', () => {
    registerStrings('lo', { print: 'ພິມ', email: 'ອີເມວ' });
    registerStrings('LO-la', { print: 'ພິມ 2' });

    expect(stringsFor('lo-LA').print).to.equal('ພິມ 2');
    expect(stringsFor('lo-LA').email).to.equal('ອີເມວ');
    expect(stringsFor('lo').print).to.equal('ພິມ');
  });

  it('adds to a language that was added before', () => {
    registerStrings('my', { print: 'ပုံနှိပ်' });
    registerStrings('my', { email: 'အီးမေးလ်' });

    expect(stringsFor('my').print).to.equal('ပုံနှိပ်');
    expect(stringsFor('my').email).to.equal('အီးမေးလ်');
  });

  it('changes one message of an error, and leaves the others', () => {
    registerStrings('fil', { errors: { offline: 'Offline ka.' } });

    expect(stringsFor('fil').errors).to.deep.equal({ ...en.errors, offline: 'Offline ka.' });
  });

  it('changes the words of a page that does not say its language', () => {
    registerStrings('vi', { source: 'Theo' });

    expect(stringsFor('').source).to.equal('Theo');
    expect(stringsFor('vi-VN').source).to.equal('Theo');
    expect(stringsFor('vi').print).to.equal('In');

    registerStrings('vi', vi);
  });

  it('changes the words of languages that have none of their own', () => {
    registerStrings('en', { source: 'From' });

    expect(stringsFor('fr').source).to.equal('From');

    registerStrings('en', en);
  });

  it('changes nothing in the tables themselves', () => {
    const before = { ...vi };
    registerStrings('vi', { print: 'In bài' });

    expect(vi).to.deep.equal(before);

    registerStrings('vi', vi);
  });

  it('tells those who listen, until they stop', () => {
    let told = 0;
    const stop = onStringsChange(() => {
      told += 1;
    });

    registerStrings('th', { print: 'พิมพ์' });
    expect(told).to.equal(1);

    stop();
    registerStrings('th', { print: 'พิมพ์ 2' });
    expect(told).to.equal(1);
  });
});

describe('languageOf', () => {
  const { documentElement } = document;
  const ofThePage = documentElement.getAttribute('lang');
  beforeEach(() => documentElement.removeAttribute('lang'));
  afterEach(() => {
    if (ofThePage === null) documentElement.removeAttribute('lang');
    else documentElement.lang = ofThePage;
  });

  it('is empty where the page does not say it', async () => {
    expect(languageOf(await fixture(html`<p></p>`))).to.equal('');
  });

  it('is that of the page', async () => {
    const element = await fixture(html`<p></p>`);
    documentElement.lang = 'vi';

    expect(languageOf(element)).to.equal('vi');
  });

  it('is that of the nearest element around, or its own', async () => {
    const place = await fixture(
      html`<div lang="vi">
        <section lang="en"><p></p></section>
        <p lang="km"></p>
      </div>`,
    );

    expect(languageOf(place.querySelector('section p')!)).to.equal('en');
    expect(languageOf(place.querySelector('section + p')!)).to.equal('km');
  });

  it('is unknown where an element near says so', async () => {
    const place = await fixture(html`<div lang="vi"><p lang=""></p></div>`);

    expect(languageOf(place.querySelector('p')!)).to.equal('');
  });

  it('is found outside of the shadow roots around', async () => {
    const host = await fixture(html`<div lang="en"><span></span></div>`);
    const inner = shadowChild(shadowChild(host.querySelector('span')!));

    expect(languageOf(inner)).to.equal('en');
  });

  it('is found inside of a shadow root before it is looked for outside', async () => {
    const host = await fixture(html`<div lang="en"><span></span></div>`);
    const outer = shadowChild(host.querySelector('span')!);
    outer.lang = 'km';

    expect(languageOf(shadowChild(outer))).to.equal('km');
  });

  it('is empty for an element that is nowhere', () => {
    expect(languageOf(document.createElement('p'))).to.equal('');
  });
});

/** A new element in a new shadow root. */
function shadowChild(host: Element): HTMLElement {
  return host.attachShadow({ mode: 'open' }).appendChild(document.createElement('div'));
}
