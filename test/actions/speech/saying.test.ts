import { expect } from '@open-wc/testing';
import { Saying } from '../../../src/actions/speech/saying.js';
import { useClock, type Clock } from '../../helpers/clock.js';
import { useSpeech, VIETNAMESE, withoutSpeech, type FakeSpeech } from '../../helpers/fake-speech.js';

let speech: FakeSpeech;
let clock: Clock;
let heard: string[];
let saying: Saying;

/** Says something; what becomes of it is in `heard`. */
function say(text = 'Xin chào.'): Saying {
  const voice = VIETNAMESE as unknown as SpeechSynthesisVoice;
  saying = new Saying(
    { text, voice, rate: 1 },
    { onEnd: () => heard.push('end'), onFail: (failure) => heard.push(failure) },
  );
  return saying;
}

/** Events of the fake come in microtasks. */
const events = (): Promise<void> => Promise.resolve().then(() => undefined);

describe('Saying', () => {
  beforeEach(() => {
    speech = useSpeech(VIETNAMESE);
    clock = useClock();
    heard = [];
  });

  afterEach(() => {
    saying.cut();
  });

  it('speaks at once, in the voice and the language of it', () => {
    say();
    const [utterance] = speech.asked;
    expect([utterance!.text, utterance!.lang, utterance!.rate, utterance!.voice]).to.deep.equal([
      'Xin chào.',
      'vi-VN',
      1,
      VIETNAMESE,
    ]);
  });

  it('tells of the end once', async () => {
    say();
    await events();
    speech.finish();
    clock.pass(100_000);
    expect(heard).to.deep.equal(['end']);
  });

  it('tells nothing more after it was cut', async () => {
    say().cut();
    await events();
    say();
    await events();
    saying.cut();
    await events();
    clock.pass(100_000);
    expect(heard).to.deep.equal([]);
    expect(speech.speaking).to.be.false;
  });

  it('wakes a speech that was paused before', () => {
    speech.paused = true;
    say();
    expect(speech.paused).to.be.false;
  });

  it('silences what was being said before', async () => {
    say('Một.');
    await events();
    say('Hai.');
    expect(speech.current?.text).to.equal('Hai.');
  });

  it('speaks again where the browser has dropped it', () => {
    speech.answer = 'drop';
    say();
    speech.answer = 'start';
    clock.pass(2000);
    expect(speech.texts).to.deep.equal(['Xin chào.', 'Xin chào.']);
    expect(heard).to.deep.equal([]);
  });

  it('fails where the browser drops it again', () => {
    speech.answer = 'drop';
    say();
    clock.pass(10_000);
    expect(heard).to.deep.equal(['failed']);
    expect(speech.texts).to.have.length(2);
  });

  it('waits longer for a voice that is on its way', () => {
    speech.answer = 'nothing';
    say();
    clock.pass(9000);
    expect(speech.texts).to.have.length(1);
    clock.pass(40_000);
    expect(heard).to.deep.equal(['failed']);
  });

  it('speaks again where its own beginning was cut off with what was before', () => {
    speech.answer = 'nothing';
    say();
    speech.fail('interrupted');
    expect(speech.texts).to.have.length(2);
    expect(heard).to.deep.equal([]);
  });

  it('falls silent where another script of the page silences it', async () => {
    say();
    await events();
    speech.fail('canceled');
    expect(heard).to.deep.equal(['interrupted']);
    expect(speech.texts).to.have.length(1);
  });

  it('tries once more where the voice fails, then says so', async () => {
    say();
    await events();
    speech.fail('network');
    await events();
    speech.fail('synthesis-failed');
    expect(heard).to.deep.equal(['failed']);
    expect(speech.texts).to.have.length(2);
  });

  it('does not try again where the browser wants a click', async () => {
    speech.answer = 'not-allowed';
    say();
    await events();
    expect(heard).to.deep.equal(['not-allowed']);
    expect(speech.texts).to.have.length(1);
  });

  it('goes on where the browser forgot to tell of the end', async () => {
    say();
    await events();
    speech.forget();
    clock.pass(10_000);
    expect(heard).to.deep.equal(['end']);
  });

  it('goes on where the speech hangs', async () => {
    say();
    await events();
    clock.pass(60_000);
    expect(heard).to.deep.equal(['end']);
    expect(speech.speaking).to.be.false;
  });

  it('fails where there is no speech any more', () => {
    withoutSpeech();
    say();
    expect(heard).to.deep.equal(['failed']);
  });
});
