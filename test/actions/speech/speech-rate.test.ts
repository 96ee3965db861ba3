import { expect } from '@open-wc/testing';
import { onSpeechRateChange, RATES, setSpeechRate, speechRate } from '../../../src/actions/speech/speech-rate.js';
import { forbid } from '../../helpers/stubs.js';

describe('setSpeechRate', () => {
  beforeEach(() => {
    localStorage.clear();
  });

  afterEach(() => {
    setSpeechRate(1);
  });

  it('takes the nearest step of 0.75 to 2, and 1 for what is no speed', () => {
    const taken = [0.1, 0.8, 1.3, 9, NaN, -1].map((rate) => {
      setSpeechRate(rate);
      return speechRate();
    });
    expect(taken).to.deep.equal([0.75, 0.75, 1.25, 2, 1, 1]);
    expect([RATES[0], RATES.at(-1)]).to.deep.equal([0.75, 2]);
  });

  it('is remembered by the browser', () => {
    setSpeechRate(1.5);
    expect(localStorage.getItem('gov-read-aloud-rate')).to.equal('1.5');
  });

  it('holds for the page where nothing can be remembered', () => {
    forbid(globalThis, 'localStorage');
    setSpeechRate(1.75);
    expect(speechRate()).to.equal(1.75);
  });

  it('tells once of each change, until nobody wants to know', () => {
    let count = 0;
    const stop = onSpeechRateChange(() => count++);
    setSpeechRate(2);
    setSpeechRate(2);
    stop();
    setSpeechRate(1);
    expect(count).to.equal(1);
  });
});
