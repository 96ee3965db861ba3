import { expect, oneEvent } from '@open-wc/testing';
import type * as Display from '../../../src/actions/display/display-settings.js';
import { DISPLAY_CHOICES, type DisplaySettings } from '../../../src/display-choices.js';

const KEY = 'gov-display';
let pages = 0;
let stops: (() => void)[] = [];

/** The module as a page has it that was opened just now. */
function openPage(): Promise<typeof Display> {
  const address = new URL(`../../../src/actions/display/display-settings.ts?page=${String(++pages)}`, import.meta.url)
    .href;
  return import(address) as Promise<typeof Display>;
}

function hear(page: typeof Display): DisplaySettings[] {
  const heard: DisplaySettings[] = [];
  stops.push(page.onDisplaySettingsChange((settings) => heard.push(settings)));
  return heard;
}

describe('the display settings', () => {
  beforeEach(() => {
    localStorage.removeItem(KEY);
  });

  afterEach(() => {
    for (const stop of stops) stop();
    stops = [];
    localStorage.removeItem(KEY);
  });

  it('begin as page and publisher have it', async () => {
    const { displaySettings, DEFAULT_DISPLAY, isDefaultDisplay } = await openPage();
    expect(displaySettings()).to.deep.equal(DEFAULT_DISPLAY);
    expect(isDefaultDisplay(displaySettings())).to.be.true;
    expect(Object.isFrozen(DEFAULT_DISPLAY)).to.be.true;
  });

  it('can each be every one of their choices, without changing another', async () => {
    const { displaySettings, setDisplaySettings, DEFAULT_DISPLAY, isDefaultDisplay, settingNames } = await openPage();
    for (const name of settingNames()) {
      for (const value of DISPLAY_CHOICES[name]) {
        setDisplaySettings({ [name]: value });
        expect(displaySettings()).to.deep.equal({ ...DEFAULT_DISPLAY, [name]: value });
        expect(isDefaultDisplay(displaySettings())).to.equal(value === DEFAULT_DISPLAY[name]);
      }
      setDisplaySettings(DEFAULT_DISPLAY);
    }
  });

  it('are remembered for the next page, as JSON', async () => {
    (await openPage()).setDisplaySettings({ contrast: 'dark', font: 'Verdana' });
    expect(JSON.parse(localStorage.getItem(KEY)!)).to.include({ contrast: 'dark', font: 'Verdana' });
    expect((await openPage()).displaySettings()).to.include({
      contrast: 'dark',
      font: 'Verdana',
      alignment: 'original',
    });
  });

  for (const garbage of [
    '',
    'tối',
    'null',
    '[]',
    '"dark"',
    '7',
    '{',
    '{"contrast":"đỏ","font":{"a":1},"__proto__":{"x":1}}',
  ]) {
    it(`are those by default where the storage holds ${JSON.stringify(garbage)}`, async () => {
      localStorage.setItem(KEY, garbage);
      const { displaySettings, DEFAULT_DISPLAY } = await openPage();
      expect(displaySettings()).to.deep.equal(DEFAULT_DISPLAY);
    });
  }

  it('keep what is good of what the storage holds', async () => {
    localStorage.setItem(KEY, '{"contrast":"high","lineSpacing":9,"font":"Arial; color: red","mau":"đỏ"}');
    const { displaySettings, DEFAULT_DISPLAY } = await openPage();
    expect(displaySettings()).to.deep.equal({ ...DEFAULT_DISPLAY, contrast: 'high' });
  });

  it('take what is no choice for the default, also from a script of the page', async () => {
    const { displaySettings, setDisplaySettings } = await openPage();
    setDisplaySettings({ contrast: 'dark' });
    setDisplaySettings({ contrast: 'đỏ' } as unknown as Partial<DisplaySettings>);
    expect(displaySettings().contrast).to.equal('system');
  });

  it('follow another tab', async () => {
    const page = await openPage();
    const heard = hear(page);
    const frame = document.createElement('iframe');
    frame.src = '/demo/articles/portal-article.json';
    const loaded = oneEvent(frame, 'load');
    document.body.append(frame);
    await loaded;
    const told = oneEvent(window, 'storage');
    frame.contentWindow!.localStorage.setItem(KEY, '{"contrast":"dark"}');
    await told;
    frame.remove();
    expect(heard.map(({ contrast }) => contrast)).to.deep.equal(['dark']);
  });

  it('are told once, and not where nothing changes', async () => {
    const page = await openPage();
    const heard = hear(page);
    page.setDisplaySettings({ lineSpacing: 'wide' });
    page.setDisplaySettings({ lineSpacing: 'wide' });
    expect(heard).to.have.lengthOf(1);
  });

  it('hold for this page where the storage is blocked', async () => {
    const { getItem, setItem } = Storage.prototype;
    const refuse = (): never => {
      throw new DOMException('no', 'SecurityError');
    };
    Object.assign(Storage.prototype, { getItem: refuse, setItem: refuse });
    try {
      const page = await openPage();
      const heard = hear(page);
      page.setDisplaySettings({ contrast: 'high' });
      expect([page.displaySettings().contrast, heard.length]).to.deep.equal(['high', 1]);
    } finally {
      Object.assign(Storage.prototype, { getItem, setItem });
    }
  });
});
