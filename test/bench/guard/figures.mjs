/** Everything that is guarded, by group. */
import { launch } from '../browser.mjs';
import { bundlePath } from '../options.mjs';
import { startSite } from '../site.mjs';
import { measureCounts } from './counts.mjs';
import { ratioCases, ratiosOf } from './ratios.mjs';
import { measureSizes } from './sizes.mjs';

export const groups = ['sizes', 'counts', 'ratios'];

/** For `parseArgs`: all groups, or those that are named. */
export const onlyGroups = { type: 'string', multiple: true, default: groups };

/**
 * @param {(group: string, figures: Record<string, number>) => boolean} isEnough else the same is measured once more
 * @param {number} most passes; ratios are then made of all of them
 * @param {string[]} wanted groups
 * @returns {Promise<{ browser: string, sizes: object, counts: object, ratios: object }>}
 */
export async function measureFigures(isEnough, most, wanted) {
  const unknown = wanted.find((name) => !groups.includes(name));
  if (unknown !== undefined) throw new Error(`--only ${unknown}: expected one of ${groups.join(', ')}.`);
  const [site, browser] = await Promise.all([startSite(bundlePath), launch()]);
  const at = { browser, origin: site.origin };
  const repeated = (group, measure) => measureUntil((figures) => isEnough(group, figures), most, measure);
  try {
    const figures = { browser: await browser.version() };
    if (wanted.includes('sizes')) figures.sizes = await measureSizes();
    if (wanted.includes('counts')) figures.counts = await repeated('counts', () => measureCounts(at));
    if (wanted.includes('ratios')) {
      figures.ratios = {};
      for (const testCase of ratioCases)
        Object.assign(figures.ratios, await repeated('ratios', ratiosOf(at, testCase)));
    }
    return figures;
  } finally {
    await browser.close();
    await site.close();
  }
}

async function measureUntil(isEnough, most, measure) {
  let figures = await measure();
  for (let pass = 1; pass < most && !isEnough(figures); pass += 1) figures = await measure();
  return figures;
}
