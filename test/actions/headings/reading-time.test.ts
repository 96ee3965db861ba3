import { expect, fixture } from '@open-wc/testing';
import { readingMinutes, readingOf } from '../../../src/actions/headings/reading-time.js';

const many = (word: string, count: number): string => Array<string>(count).fill(word).join(' ');
const minutes = (text: string, language = 'vi', pictures = 0): number | undefined =>
  readingMinutes({ text, language, pictures });

describe('readingMinutes', () => {
  it('counts 250 Vietnamese syllables a minute', () => {
    expect(minutes(many('chữ', 1000))).to.equal(4);
    expect(minutes(many('chữ', 1000), 'VI-vn')).to.equal(4);
  });

  it('counts 238 English words a minute, and fewer of other languages', () => {
    expect(minutes(many('word', 2380), 'en-GB')).to.equal(10);
    expect(minutes(many('mot', 1840), 'fr')).to.equal(10);
    expect(minutes(many('mot', 1840), '')).to.equal(10);
  });

  it('counts Chinese by its characters', () => {
    expect(minutes('行政公开'.repeat(195), 'zh')).to.equal(3);
    expect(minutes(`${'行'.repeat(260)} ${many('chữ', 250)}`, 'vi')).to.equal(2);
  });

  it('says nothing of languages that do not write words apart', () => {
    expect(minutes('ភាសាខ្មែរ'.repeat(100), 'km')).to.equal(undefined);
    expect(minutes('ภาษาไทย'.repeat(100), 'vi')).to.equal(undefined);
  });

  it('takes a name in such letters for what it is', () => {
    expect(minutes(`${many('chữ', 500)} ภาษาไทย`)).to.be.closeTo(2, 0.01);
  });

  it('is a part of a minute for few words, and nothing where there are none', () => {
    expect(minutes('Một đoạn ngắn.')).to.equal(3 / 250);
    expect(minutes(' — … ')).to.equal(undefined);
  });

  it('gives pictures a look each', () => {
    expect(minutes(many('chữ', 250), 'vi', 12)).to.equal(2);
  });

  it('does not count signs between blanks', () => {
    expect(minutes(`${many('chữ', 250)} ${many('–', 5000)}`)).to.equal(1);
  });
});

describe('readingOf', () => {
  it('takes what is read, cells one by one, and nothing of scripts, menus and controls', async () => {
    const root = await fixture<HTMLElement>(
      '<div><p>Một <b>hai</b></p><table><tr><td>ba</td><td>bốn</td></tr></table><script type="text/plain">không</script>' +
        '<nav>không</nav><button>không</button><p hidden>không</p><style></style></div>',
    );
    const { text } = readingOf(root, 'vi');
    expect(text.split(/\s+/).filter(Boolean)).to.deep.equal(['Một', 'hai', 'ba', 'bốn']);
  });

  it('counts pictures, but not small signs', async () => {
    const root = await fixture<HTMLElement>(
      '<div><img alt=""><img alt="" width="600"><img alt="" width="16" height="16"></div>',
    );
    expect(readingOf(root, 'vi').pictures).to.equal(2);
  });
});
