import { expect } from '@open-wc/testing';
import { installedFonts, type Measure } from '../../../src/actions/display/fonts.js';
import { stub } from '../../helpers/stubs.js';

/** A device with some families: which letters each has, and how wide they are. */
function device(families: Record<string, { letters: RegExp; width: number }>): Measure {
  const all: typeof families = {
    ...families,
    monospace: { letters: /./u, width: 60 },
    serif: { letters: /./u, width: 45 },
  };
  return (text, list) => {
    const names = list.split(', ').map((name) => name.replaceAll('"', ''));
    return [...text.split('')].reduce((sum, letter) => {
      const family = names.map((name) => all[name]).find((each) => each?.letters.test(letter));
      return sum + family!.width;
    }, 0);
  };
}

describe('the installed fonts', () => {
  it('are those that the device has, in the order asked for', () => {
    const measure = device({ Lexend: { letters: /./u, width: 55 }, Verdana: { letters: /./u, width: 58 } });
    expect(installedFonts(['Verdana', 'Tahoma', 'Lexend'], measure)).to.deep.equal(['Verdana', 'Lexend']);
  });

  it('are without those that lack Vietnamese letters, or some of them', () => {
    const measure = device({
      OpenDyslexic: { letters: /[a-z]/u, width: 55 },
      Tahoma: { letters: /[^ỗ]/u, width: 55 },
    });
    expect(installedFonts(['OpenDyslexic', 'Tahoma'], measure)).to.deep.equal([]);
  });

  it('are none where the device’s letters are all alike, so that nothing can be told', () => {
    expect(installedFonts(['Verdana'], () => 10)).to.deep.equal([]);
  });

  it('are measured in the browser without asking the network for anything', () => {
    const before = performance.getEntriesByType('resource').length;
    expect(installedFonts(['Phông Không Có', 'Atkinson Không Có'])).to.deep.equal([]);
    // What the browser calls sans-serif stands for a family that is surely there.
    const families = ['DejaVu Sans', 'Arial', 'Liberation Sans', 'Helvetica', 'Segoe UI', 'Roboto', 'Noto Sans'];
    expect(installedFonts(families)).not.to.be.empty;
    expect(performance.getEntriesByType('resource').length).to.equal(before);
    expect([...document.fonts]).to.deep.equal([]);
  });

  it('are none where the browser does not let a page measure', () => {
    stub(HTMLCanvasElement.prototype, 'getContext', () => null);
    expect(installedFonts(['DejaVu Sans', 'Arial'])).to.deep.equal([]);
  });
});
