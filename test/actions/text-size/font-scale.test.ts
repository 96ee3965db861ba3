import { expect, oneEvent } from '@open-wc/testing';
import type * as FontScale from '../../../src/actions/text-size/font-scale.js';

const KEY = 'gov-font-scale';
let pages = 0;

/** The module as a page has it that was opened just now. */
function openPage(): Promise<typeof FontScale> {
  const address = new URL(`../../../src/actions/text-size/font-scale.ts?page=${String(++pages)}`, import.meta.url).href;
  return import(address) as Promise<typeof FontScale>;
}

/** What a listener hears until the end of the test. */
function hear(page: typeof FontScale): number[] {
  const heard: number[] = [];
  stops.push(page.onFontScaleChange((scale) => heard.push(scale)));
  return heard;
}

let stops: (() => void)[] = [];

describe('the scale of the text', () => {
  beforeEach(() => {
    localStorage.removeItem(KEY);
  });

  afterEach(() => {
    for (const stop of stops) stop();
    stops = [];
    localStorage.removeItem(KEY);
  });

  it('begins at 100 % and has steps up to 200 %, each larger than the last', async () => {
    const { fontScale, SCALES } = await openPage();
    expect(fontScale()).to.equal(1);
    expect([SCALES[0], SCALES.at(-1)]).to.deep.equal([1, 2]);
    expect([...SCALES].sort((a, b) => a - b)).to.deep.equal(SCALES);
    expect(Object.isFrozen(SCALES)).to.be.true;
  });

  it('can be each of its steps', async () => {
    const { fontScale, setFontScale, SCALES } = await openPage();
    for (const step of SCALES) {
      setFontScale(step);
      expect(fontScale()).to.equal(step);
    }
  });

  const nearest: [asked: number, given: number][] = [
    [1.05, 1],
    [1.1, 1.15],
    [1.39, 1.3],
    [1.41, 1.5],
    [1.9, 2],
    [0.5, 1],
    [17, 2],
    [0, 1],
    [-2, 1],
    [NaN, 1],
  ];
  for (const [asked, given] of nearest) {
    it(`goes to ${String(given)} when ${String(asked)} is asked for`, async () => {
      const { fontScale, setFontScale } = await openPage();
      setFontScale(asked);
      expect(fontScale()).to.equal(given);
      expect(localStorage.getItem(KEY)).to.equal(String(given));
    });
  }

  it('is remembered for the next page', async () => {
    (await openPage()).setFontScale(1.5);
    expect((await openPage()).fontScale()).to.equal(1.5);
  });

  for (const [garbage, scale] of [
    ['', 1],
    ['lớn', 1],
    ['NaNpx', 1],
    ['150%', 1],
    ['{"scale":2}', 1],
    ['-1', 1],
    ['1e9', 2],
    [' 1.49 ', 1.5],
  ] as const) {
    it(`is ${String(scale)} where the storage holds ${JSON.stringify(garbage)}`, async () => {
      localStorage.setItem(KEY, garbage);
      expect((await openPage()).fontScale()).to.equal(scale);
    });
  }

  it('tells every listener once, and no one of a size that is there already', async () => {
    const page = await openPage();
    const [a, b] = [hear(page), hear(page)];
    page.setFontScale(1.5);
    page.setFontScale(1.5);
    page.setFontScale(2);
    expect([a, b]).to.deep.equal([
      [1.5, 2],
      [1.5, 2],
    ]);
  });

  it('does not tell who stopped listening, also while it tells', async () => {
    const page = await openPage();
    const heard: string[] = [];
    const stopFirst = page.onFontScaleChange(() => {
      heard.push('first');
      stopFirst();
    });
    stops.push(page.onFontScaleChange(() => heard.push('second')));
    page.setFontScale(1.5);
    page.setFontScale(2);
    expect(heard).to.deep.equal(['first', 'second', 'second']);
  });

  it('follows another tab', async () => {
    const page = await openPage();
    const heard = hear(page);
    const frame = document.createElement('iframe');
    frame.src = '/demo/articles/portal-article.json';
    const loaded = oneEvent(frame, 'load');
    document.body.append(frame);
    await loaded;
    const told = oneEvent(window, 'storage');
    frame.contentWindow!.localStorage.setItem(KEY, '1.75');
    await told;
    frame.remove();
    expect(heard).to.deep.equal([1.75]);
    expect(page.fontScale()).to.equal(1.75);
  });

  const writes: [what: string, key: string | null, stored: string | null, heard: number[]][] = [
    ['follows a tab that removed the size', KEY, null, [1]],
    ['follows a tab that cleared the whole storage', null, null, [1]],
    ['takes garbage of another tab for 100 %', KEY, 'lớn', [1]],
    ['takes the step next to what another tab says', KEY, '1.2', [1.15]],
    ['does not care for other keys', 'ngon-ngu', '2', []],
    ['is silent where another tab says the same', KEY, '1.5', []],
  ];
  for (const [what, key, stored, expected] of writes) {
    it(what, async () => {
      const page = await openPage();
      page.setFontScale(1.5);
      const heard = hear(page);
      if (stored === null) localStorage.removeItem(KEY);
      else localStorage.setItem(key ?? KEY, stored);
      dispatchEvent(new StorageEvent('storage', { key, newValue: stored }));
      expect(heard).to.deep.equal(expected);
      expect(page.fontScale()).to.equal(expected[0] ?? 1.5);
      localStorage.removeItem('ngon-ngu');
    });
  }

  it('is what the storage holds, not what a late event tells of an older write', async () => {
    localStorage.setItem(KEY, '2');
    const page = await openPage();
    const heard = hear(page);
    dispatchEvent(new StorageEvent('storage', { key: KEY, newValue: '1.15' }));
    expect(page.fontScale()).to.equal(2);
    expect(heard).to.be.empty;
  });

  it('catches up with other tabs when someone listens again', async () => {
    const page = await openPage();
    page.setFontScale(1.5);
    page.onFontScaleChange(() => undefined)();
    localStorage.setItem(KEY, '2');
    hear(page);
    expect(page.fontScale()).to.equal(2);
  });

  it('catches up when the reader comes Back to a page that the browser kept', async () => {
    const page = await openPage();
    const heard = hear(page);
    localStorage.setItem(KEY, '2');
    dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
    expect(heard).to.deep.equal([2]);
  });

  describe('where the storage is blocked', () => {
    const { getItem, setItem } = Storage.prototype;
    const own = Object.getOwnPropertyDescriptor(window, 'localStorage');
    const refuse = (): never => {
      throw new DOMException('no', 'SecurityError');
    };

    afterEach(() => {
      Object.assign(Storage.prototype, { getItem, setItem });
      if (own) Object.defineProperty(window, 'localStorage', own);
      else Reflect.deleteProperty(window, 'localStorage');
    });

    const blocks: [how: string, block: () => void][] = [
      ['for reading and writing', () => Object.assign(Storage.prototype, { getItem: refuse, setItem: refuse })],
      ['for writing', () => Object.assign(Storage.prototype, { setItem: refuse })],
      ['even for touching', () => Object.defineProperty(window, 'localStorage', { get: refuse, configurable: true })],
    ];
    for (const [how, block] of blocks) {
      it(`holds for this page, blocked ${how}`, async () => {
        block();
        const page = await openPage();
        const heard = hear(page);
        expect(page.fontScale()).to.equal(1);
        page.setFontScale(2);
        expect([page.fontScale(), ...heard]).to.deep.equal([2, 2]);
        for (const stop of stops) stop();
        hear(page);
        expect(page.fontScale()).to.equal(2);
      });
    }
  });
});
