import { expect } from '@open-wc/testing';
import { en } from '../../src/i18n/en.js';
import { vi } from '../../src/i18n/vi.js';

/** Each text by its path, with what kind it is: `errors.http: string`. */
function kindsOf(table: object, path = ''): string[] {
  return Object.entries(table)
    .flatMap(([key, value]: [string, unknown]) =>
      typeof value === 'object' && value !== null ? kindsOf(value, `${path}${key}.`) : `${path}${key}: ${typeof value}`,
    )
    .sort();
}

/** Every text, functions called with a sample. */
function textsOf(table: object): [string, string][] {
  return Object.entries(table).flatMap(([key, value]: [string, unknown]) => {
    if (typeof value === 'function') return [[key, (value as (part: string) => string)('«123»')]];
    return typeof value === 'string' ? [[key, value]] : textsOf(value as object);
  });
}

describe('the tables of texts', () => {
  it('have the same keys, each of the same kind', () => {
    expect(kindsOf(en)).to.deep.equal(kindsOf(vi));
    expect(kindsOf(vi)).to.include('print: string').and.to.include('errors.http: string');
  });

  for (const [language, table] of [
    ['Vietnamese', vi],
    ['English', en],
  ] as const) {
    it(`have no text blank or padded in ${language}`, () => {
      for (const [key, text] of textsOf(table)) expect(text, key).to.match(/^\S(.*\S)?$/);
    });

    it(`say what they are given in ${language}`, () => {
      for (const key of ['askedToWait', 'updated', 'credit', 'fontSizeNow', 'printedAt'] as const) {
        expect(table[key]('«123»'), key).to.include('«123»');
      }
    });

    it(`name no two controls alike in ${language}`, () => {
      const { smaller, normalSize, larger, email, print, mailProgram, gmail, outlook, copyLink, copyText } = table;
      const names = [smaller, normalSize, larger, email, print, mailProgram, gmail, outlook, copyLink, copyText];
      expect(new Set([...names, table.deviceShare, table.close]).size).to.equal(names.length + 2);
    });
  }

  it('are whole in both languages: no text is the other table’s, but for names', () => {
    const english = new Map(textsOf(en));
    const same = textsOf(vi).filter(([key, text]) => english.get(key) === text);
    expect(same.map(([key]) => key)).to.deep.equal(['email', 'gmail']);
  });

  it('are written in composed letters, as readers search for them', () => {
    for (const [key, text] of textsOf(vi)) expect(text, key).to.equal(text.normalize('NFC'));
  });
});
