import { expect } from '@open-wc/testing';
import { sentencesOf } from '../../../src/actions/speech/sentences.js';
import { stub } from '../../helpers/stubs.js';

const textsOf = (text: string, rate = 1): string[] => sentencesOf(text, 'vi', rate).map((sentence) => sentence.text);
/** What slow voices say in a second, as measured with eSpeak NG at 150 words a minute; Khmer and Lao after Thai. */
const SCRIPTS = [
  {
    lang: 'zh',
    perSecond: 2.5,
    text: '为进一步提高行政效率，越南政府近日发布了关于全面推进电子政务建设的决议，要求各部委和地方政府在今年年底之前完成所有公共服务的数字化改造工作，同时加强信息安全保障，保护公民的个人隐私，确保广大人民群众能够方便快捷地享受各项公共服务，并且不断完善相关的法律法规体系和监督机制，为国家经济社会的可持续发展提供坚实的基础和有力的支撑。',
  },
  {
    lang: 'km',
    perSecond: 8.4,
    text: 'រដ្ឋាភិបាលបានសម្រេចចិត្តអនុវត្តកម្មវិធីជាតិស្តីពីការអភិវឌ្ឍន៍ជនបទថ្មីនៅក្នុងតំបន់ជនជាតិភាគតិចនិងតំបន់ភ្នំដើម្បីលើកកម្ពស់ជីវភាពរស់នៅរបស់ប្រជាពលរដ្ឋនិងកាត់បន្ថយភាពក្រីក្រនៅទូទាំងប្រទេសក្នុងរយៈពេលប្រាំឆ្នាំខាងមុខ',
  },
  {
    lang: 'lo',
    perSecond: 8.4,
    text: 'ລັດຖະບານໄດ້ຕົກລົງປະຕິບັດໂຄງການແຫ່ງຊາດກ່ຽວກັບການພັດທະນາຊົນນະບົດໃໝ່ໃນເຂດຊົນເຜົ່າແລະເຂດພູດອຍເພື່ອຍົກລະດັບຊີວິດການເປັນຢູ່ຂອງປະຊາຊົນແລະຫຼຸດຜ່ອນຄວາມທຸກຍາກໃນທົ່ວປະເທດໃນໄລຍະຫ້າປີຕໍ່ໜ້າ',
  },
];
const words = (count: number): string => Array.from({ length: count }, (_, i) => `chữ${'abc'[i % 3]!}`).join(' ');

describe('sentencesOf', () => {
  for (const has of [true, false]) {
    describe(has ? 'with Intl.Segmenter' : 'without Intl.Segmenter', () => {
      beforeEach(() => {
        if (has) return;
        const { Segmenter, ...others } = Object.fromEntries(
          Object.getOwnPropertyNames(Intl).map((name) => [name, Intl[name as keyof typeof Intl]]),
        ) as Record<string, unknown>;
        expect(Segmenter).to.not.equal(others);
        stub(globalThis, 'Intl', others);
      });

      it('parts at the ends of sentences and of lines', () => {
        expect(textsOf('Câu một. Câu hai! “Câu ba?” Câu bốn\nDòng mới')).to.deep.equal([
          'Câu một.',
          'Câu hai!',
          '“Câu ba?”',
          'Câu bốn',
          'Dòng mới',
        ]);
      });

      it('does not part numbers', () => {
        expect(textsOf('Dài 1.500 mét và 2.5 ha.')).to.deep.equal(['Dài 1.500 mét và 2.5 ha.']);
      });

      for (const { lang, perSecond, text } of SCRIPTS) {
        it(`gives no more than 12 seconds of a script without blanks, “${lang}”`, () => {
          const parts = sentencesOf(text, lang, 1);
          expect(parts.map((part) => part.text).join('')).to.equal(text);
          for (const part of parts) {
            expect(part.text.length / perSecond, part.text).to.be.below(12);
            expect(text.slice(part.start).startsWith(part.text)).to.be.true;
            expect(part.text, 'begins with a letter').to.match(/^[^\p{M}]/u);
            expect(part.text, 'ends with a whole one').not.to.match(/\u17D2$/);
          }
        });
      }

      it('parts Chinese at its own marks', () => {
        const [a, b] = ['越南政府近日发布了决议', '要求各部委在今年年底之前完成工作'];
        if (has) expect(textsOf(`${a}。${b}。`)).to.deep.equal([`${a}。`, `${b}。`]);
        for (const mark of '，、；：。') expect(textsOf(`${a}${mark}${b}${b}。`)[0]).to.equal(a + mark);
      });

      it('parts a word that no voice would come to the end of, and no character of it', () => {
        for (const [word, count] of [
          ['a', 500],
          ['e\u0301', 300],
          ['𠮷', 200],
          ['\u1780\u17D2\u1781', 100],
        ] as const) {
          const parts = textsOf(word.repeat(count));
          expect(parts.length, word).to.be.above(2);
          for (const part of parts) expect(part).to.equal(word.repeat(part.length / word.length));
        }
      });
    });
  }

  it('parts long sentences at commas', () => {
    const [a, b, c] = [words(12), words(12), words(12)];
    expect(textsOf(`${a}, ${b}, ${c}.`)).to.deep.equal([`${a}, ${b},`, `${c}.`]);
  });

  it('parts what is still too long at blanks, and never inside a word', () => {
    const text = words(200);
    const parts = textsOf(text);
    expect(parts.join(' ')).to.equal(text);
    expect(Math.max(...parts.map(({ length }) => length))).to.be.below(145);
  });

  it('parts scripts without blanks between words', () => {
    for (const { lang, text } of SCRIPTS) {
      const ends = sentencesOf(text, lang, 1).map(({ text: part, start }) => start + part.length);
      const { Segmenter } = Intl as unknown as IntlWithSegmenter;
      const starts = [...new Segmenter(lang, { granularity: 'word' }).segment(text)].map(({ index }) => index);
      expect([...starts, text.length]).to.include.members(ends);
    }
  });

  it('gives no more than a slow voice says in 12 seconds', () => {
    // 12 letters a second, as few as slow voices say.
    for (const rate of [0.75, 1, 2]) {
      for (const part of textsOf(words(400), rate)) expect(part.length / 12 / rate).to.be.below(12.1);
    }
  });

  it('takes figures for the words that they are', () => {
    const parts = textsOf(Array(60).fill('2018').join(' '));
    expect(Math.max(...parts.map(({ length }) => length))).to.be.below(40);
  });

  it('leaves marks without a word out, and tells where each sentence began', () => {
    expect(
      sentencesOf('Một. — … Hai.', 'vi', 1)
        .map(({ text, start }) => [text.replace(/^\W+/, ''), start])
        .at(-1)![0],
    ).to.contain('Hai');
    expect(sentencesOf('Một.\n***\nHai.', 'vi', 1)).to.deep.equal([
      { text: 'Một.', start: 0 },
      { text: 'Hai.', start: 9 },
    ]);
  });

  it('takes a language that is none', () => {
    expect(sentencesOf('Một. Hai.', 'no language', 1)).to.have.length(2);
  });
});

/** Newer than the language level of this project. */
interface IntlWithSegmenter {
  Segmenter: new (
    lang: string,
    options: { granularity: 'word' },
  ) => { segment: (text: string) => Iterable<{ index: number }> };
}
