import { expect } from '@open-wc/testing';
import { HOSTILE_SCRIPTS } from '../fixtures/hostile-scripts.js';
import { articleOf, openPortal, useControls, type ControlsReport } from '../helpers/portal-frame.js';

describe('the script tag beside', () => {
  let clean: { html: string; controls: ControlsReport };

  const seenOn = async (scripts: string[]): Promise<typeof clean & { errors: string[] }> => {
    const page = await openPortal({ scripts });
    const element = await articleOf(page);
    const html = element.querySelector('article')!.outerHTML;
    return { html, controls: await useControls(page, element), errors: page.errors };
  };

  before(async () => {
    clean = await seenOn([]);
  });

  for (const [name, scripts] of Object.entries(HOSTILE_SCRIPTS)) {
    it(`${name} shows the same article, and each control works`, async () => {
      const seen = await seenOn(scripts);
      expect(seen.errors).to.deep.equal([]);
      expect(seen.controls).to.deep.equal(clean.controls);
      expect(seen.html).to.equal(clean.html);
    });
  }
});
