/** Whether a reader sees every word and every control whole, whatever the spacing, the zoom and the size of the text. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { clipped } from '../helpers/clipping.mjs';
import { useSite } from './site.mjs';

/** WCAG 1.4.12, as a reader's own style sheet says it. */
const SPACING = `* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
  p { margin-block-end: 2em !important; }`;
/** What a reader chose who needs all of it. */
const WIDEST = { lineSpacing: 'widest', letterSpacing: 'widest', alignment: 'justify', contrast: 'high' };
/** 400 % on a screen of 1280 × 1024 px. */
const ZOOMED = { width: 320, height: 256 };
const DESKTOP = { width: 1280, height: 900 };
const PHONE = { width: 360, height: 740 };
const LANDSCAPE = { width: 640, height: 360 };
/** A browser that shows text at 200 % and nothing else: every size that begins at `medium` doubles. */
const DOUBLE_TEXT = ['--blink-settings=defaultFontSize=32,defaultFixedFontSize=26'];

/** Reads the page, then opens each panel of the toolbar in turn; tells what is clipped, by what is open. */
async function lookAt(page) {
  await page.evaluate(`window.clipped = ${clipped}`);
  return page.evaluate(async () => {
    const next = () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
    const [first, ...others] = document.querySelectorAll('gov-article');
    const bar = first.shadowRoot.querySelector('[part="toolbar"]');
    const found = [...others.flatMap((each) => window.clipped(each))];
    const tell = (where) => found.push(...window.clipped(first).map((what) => `${where}: ${what}`));
    await next();
    tell('closed');
    const more = bar.querySelector(':scope > button');
    more?.click();
    await next();
    let panels = 0;
    for (const tool of bar.querySelectorAll('*')) {
      if (!tool.shadowRoot?.querySelector('#panel')) continue;
      tool.open();
      await next();
      panels++;
      tell(tool.localName);
      // What is further down in a panel with a scroll bar of its own.
      tool.shadowRoot.querySelector('#panel').scrollTop = 1e6;
      await next();
      tell(`${tool.localName}, its end`);
      tool.close();
    }
    return { found: [...new Set(found)], panels };
  });
}

async function everyArticle(page) {
  await page.waitForFunction(() =>
    [...document.querySelectorAll('gov-article')].every((each) => each.status === 'ready'),
  );
}

function seesEverything(site, state, { path = 'clipping.html', size, prepare, settings, scale }) {
  it(`sees everything ${state}`, async () => {
    const page = await site.open(path, {
      prepare: async (fresh) => {
        await fresh.setViewport(size);
        await fresh.evaluateOnNewDocument(
          (display, fontScale) => {
            localStorage.setItem('gov-display', JSON.stringify(display));
            localStorage.setItem('gov-font-scale', String(fontScale));
          },
          settings ?? {},
          scale ?? 1,
        );
      },
    });
    await everyArticle(page);
    await prepare?.(page);
    const { found, panels } = await lookAt(page);
    assert.deepEqual(found, []);
    assert.ok(panels >= 1, 'the panels were opened');
    assert.ok(
      await page.evaluate(() => document.documentElement.scrollWidth <= document.documentElement.clientWidth),
      'no scrolling to the side',
    );
  });
}

/** The reader's sheet comes before every other, in the page and in the controls. */
async function addReadersSheet(page) {
  await page.evaluate((css) => {
    const inLayer = (rules) => {
      const sheet = new window.CSSStyleSheet();
      sheet.replaceSync(`@layer gov-article-print { ${rules} }`);
      return sheet;
    };
    const visit = (root) => {
      root.adoptedStyleSheets = [...root.adoptedStyleSheets, inLayer(css)];
      for (const element of root.querySelectorAll('*')) if (element.shadowRoot) visit(element.shadowRoot);
    };
    visit(document);
  }, SPACING);
}

describe('a reader', () => {
  const site = useSite();

  for (const [name, size] of Object.entries({ desktop: DESKTOP, phone: PHONE, 'phone on its side': LANDSCAPE })) {
    seesEverything(site, `on a ${name}`, { size });
    seesEverything(site, `on a ${name} with the text spacing of WCAG 1.4.12 in a style sheet of their own`, {
      size,
      prepare: addReadersSheet,
    });
    seesEverything(site, `on a ${name} with the widest of the display settings`, {
      size,
      settings: WIDEST,
    });
    seesEverything(site, `on a ${name} with the text of the article at 200 % and the widest settings`, {
      size,
      settings: WIDEST,
      scale: 2,
    });
  }
  seesEverything(site, 'at 400 % zoom', { size: ZOOMED });
  seesEverything(site, 'at 400 % zoom with the text spacing of WCAG 1.4.12', {
    size: ZOOMED,
    prepare: addReadersSheet,
  });
  seesEverything(site, 'at 400 % zoom with the widest of the display settings', {
    size: ZOOMED,
    settings: WIDEST,
  });

  seesEverything(site, 'of the portal’s article at 400 % zoom', { path: 'index.html', size: ZOOMED });
  seesEverything(site, 'of the portal’s article at 200 %, on a phone', { path: 'index.html', size: PHONE, scale: 2 });

  for (const size of [ZOOMED, DESKTOP]) {
    it(`sees everything in every combination of spacing, width and alignment, ${size.width} px wide`, async () => {
      const page = await site.open('clipping.html', { prepare: (fresh) => fresh.setViewport(size) });
      await everyArticle(page);
      await page.evaluate(`window.clipped = ${clipped}`);
      const { found, count } = await page.evaluate(() => {
        const words = { lineSpacing: ['normal', 'wide', 'widest'], columnWidth: ['narrow', 'normal', 'full'] };
        const all = words.lineSpacing.flatMap((lineSpacing) =>
          words.lineSpacing.flatMap((letterSpacing) =>
            words.columnWidth.flatMap((columnWidth) =>
              ['original', 'start', 'justify'].map((alignment) => ({
                lineSpacing,
                letterSpacing,
                columnWidth,
                alignment,
              })),
            ),
          ),
        );
        const articles = [...document.querySelectorAll('gov-article')];
        const looks = new Set();
        const cut = all.flatMap((settings) => {
          localStorage.setItem('gov-display', JSON.stringify(settings));
          dispatchEvent(new window.StorageEvent('storage', { key: 'gov-display' }));
          looks.add(articles.map((each) => each.cloneNode().outerHTML).join());
          return articles.flatMap((each) => window.clipped(each)).map((what) => `${JSON.stringify(settings)}: ${what}`);
        });
        return { found: cut, count: looks.size };
      });
      assert.deepEqual(found, []);
      assert.equal(count, 81);
    });
  }

  it('has the spacing of their own style sheet in the article and in the controls', async () => {
    const page = await site.open('clipping.html');
    await addReadersSheet(page);
    const spacing = await page.evaluate(() => {
      const article = document.querySelector('gov-article');
      const word = article.shadowRoot.querySelector('email-share').shadowRoot.querySelector('#button span');
      return [article.querySelector('p'), word].map((element) => {
        const { fontSize, lineHeight, letterSpacing, wordSpacing } = window.getComputedStyle(element);
        return [lineHeight, letterSpacing, wordSpacing].map((value) =>
          Number((parseFloat(value) / parseFloat(fontSize)).toFixed(2)),
        );
      });
    });
    assert.deepEqual(spacing, [
      [1.5, 0.12, 0.16],
      [1.5, 0.12, 0.16],
    ]);
  });
});

describe('a reader with scroll bars beside the page', () => {
  const site = useSite({ withoutFlags: ['--hide-scrollbars'] });

  it('has less room than the window is wide', async () => {
    const page = await site.open('clipping.html');
    assert.ok(await page.evaluate(() => document.documentElement.clientWidth < window.innerWidth));
  });

  seesEverything(site, 'in a narrow window', { size: { width: 500, height: 740 }, scale: 2 });
  seesEverything(site, 'at 400 % zoom with the widest of the display settings', { size: ZOOMED, settings: WIDEST });
});

describe('a reader whose browser shows text at 200 %', () => {
  const site = useSite({ flags: DOUBLE_TEXT });

  it('has words of twice the size in the article and in the controls', async () => {
    const page = await site.open('clipping.html');
    const sizes = await page.evaluate(() => {
      const article = document.querySelector('gov-article');
      const word = article.shadowRoot.querySelector('email-share').shadowRoot.querySelector('#button span');
      return [article.querySelector('[data-part="lead"]'), word].map(
        (element) => window.getComputedStyle(element).fontSize,
      );
    });
    assert.deepEqual(sizes, ['34px', '32px']);
  });

  seesEverything(site, 'on a desktop', { size: DESKTOP });
  seesEverything(site, 'of the portal’s article', { path: 'index.html', size: DESKTOP });
  seesEverything(site, 'on a tablet', { size: { width: 768, height: 1024 } });
  seesEverything(site, 'on a phone', { size: PHONE });
  seesEverything(site, 'on a phone on its side', { size: LANDSCAPE });
  seesEverything(site, 'on a narrow phone with the widest of the display settings', {
    size: { width: 320, height: 640 },
    settings: WIDEST,
  });
});
