import { expect } from '@open-wc/testing';
import { StoredValue } from '../../src/actions/stored-value.js';

const KEY = 'gov-thu';

interface Choice {
  word: string;
}

/** Each is a page that was opened just now. */
function open(): StoredValue<Choice> {
  return new StoredValue<Choice>(KEY, {
    read: (stored) => ({ word: stored?.trim() ?? 'không' }),
    write: ({ word }) => word,
  });
}

describe('a stored value', () => {
  afterEach(() => {
    localStorage.removeItem(KEY);
  });

  it('is what its reader makes of nothing, and stores nothing by that', () => {
    expect(open().get()).to.deep.equal({ word: 'không' });
    expect(localStorage.getItem(KEY)).to.equal(null);
  });

  it('is read once, and the same object until it changes', () => {
    const value = open();
    expect(value.get()).to.equal(value.get());
  });

  it('is there for the next page', () => {
    open().set({ word: 'có' });
    expect(open().get()).to.deep.equal({ word: 'có' });
  });

  it('is compared as it is stored: an equal object is no news', () => {
    const value = open();
    const heard: string[] = [];
    const stop = value.onChange(({ word }) => heard.push(word));
    value.set({ word: 'có' });
    value.set({ word: 'có' });
    stop();
    value.set({ word: 'thôi' });
    expect(heard).to.deep.equal(['có']);
  });

  it('is news to the first who listens where another tab has changed it', () => {
    const value = open();
    value.set({ word: 'có' });
    localStorage.setItem(KEY, 'khác');
    value.onChange(() => undefined)();
    expect(value.get()).to.deep.equal({ word: 'khác' });
  });
});
