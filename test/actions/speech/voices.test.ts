import { expect } from '@open-wc/testing';
import { languageOfText } from '../../../src/actions/speech/language.js';
import { onVoicesChange, voiceFor, voices } from '../../../src/actions/speech/voices.js';
import { useSpeech, VIETNAMESE, withoutSpeech, type FakeVoice } from '../../helpers/fake-speech.js';
import { forbid, stub } from '../../helpers/stubs.js';

const voice = (name: string, lang: string, localService = true, isDefault = false): FakeVoice => ({
  name,
  lang,
  localService,
  default: isDefault,
});
const chosen = (lang: string): string | undefined => voiceFor(lang)?.name;

describe('voiceFor', () => {
  it('finds a voice of the language, whatever its region and its spelling', () => {
    useSpeech(voice('a', 'en-US', true, true), voice('b', 'vi_VN'));
    expect(chosen('vi')).to.equal('b');
    expect(chosen('VI-vn')).to.equal('b');
    expect(chosen('fr')).to.equal(undefined);
    // Not only the beginning of the code.
    useSpeech(voice('c', 'vie-VN'));
    expect(chosen('vi')).to.equal(undefined);
  });

  it('prefers voices of the device, then the region, then the default', () => {
    useSpeech(voice('net', 'en-GB', false, true), voice('us', 'en-US'), voice('us default', 'en-US', true, true));
    expect(chosen('en-GB')).to.equal('us default');
    useSpeech(voice('us', 'en-US', true, true), voice('gb', 'en-GB'));
    expect(chosen('en-GB')).to.equal('gb');
  });

  it('prefers the plain voice of eSpeak to its disguises', () => {
    useSpeech(voice('Vietnamese+whisper', 'vi', false), voice('Vietnamese', 'vi-VN-X-CENTRAL', false));
    expect(chosen('vi')).to.equal('Vietnamese');
  });

  it('finds none where there is no speech, or it may not be touched', () => {
    withoutSpeech();
    expect(chosen('vi')).to.equal(undefined);
    forbid(globalThis, 'speechSynthesis');
    expect(chosen('vi')).to.equal(undefined);
    stub(globalThis, 'speechSynthesis', {
      getVoices: () => {
        throw new Error('none');
      },
    });
    expect(voices()).to.deep.equal([]);
  });
});

describe('onVoicesChange', () => {
  it('tells when voices come, until it is stopped', () => {
    const speech = useSpeech();
    let count = 0;
    const stop = onVoicesChange(() => count++);
    speech.install(VIETNAMESE);
    stop();
    speech.install();
    expect(count).to.equal(1);
  });
});

describe('languageOfText', () => {
  const text = 'Ủy ban nhân dân tỉnh tổ chức lễ khánh thành cầu Đông Hà.';

  it('is Vietnamese where nothing else is said', () => {
    expect(languageOfText('Bridge', '')).to.equal('vi');
    expect(languageOfText(text, 'vi-VN')).to.equal('vi-VN');
  });

  it('is Vietnamese where the page says otherwise and the letters do not', () => {
    expect(languageOfText(text, 'en-US')).to.equal('vi');
    expect(languageOfText(text.normalize('NFD'), 'en')).to.equal('vi');
  });

  it('is what the page says of texts in other languages, with Vietnamese names in them too', () => {
    for (const [lang, other] of [
      ['en', 'President Trần Đại Quang opened the new bridge over the river in Hà Tĩnh on Monday morning.'],
      ['fr', 'Le président a inauguré hier à Huế le nouveau pont, où étaient réunis les élèves.'],
      ['ro', 'Podul a fost inaugurat astăzi, după cum a anunțat primăria, în prezența locuitorilor.'],
    ] as const) {
      expect(languageOfText(other, lang)).to.equal(lang);
    }
  });
});
