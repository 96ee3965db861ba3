/** axe with every rule of WCAG 2.2 level AA. */
import { expect } from '@open-wc/testing';
import type { RunOptions, AxeResults } from 'axe-core';

const options: RunOptions = {
  runOnly: { type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] },
  // The size of targets is off unless asked for; landmarks belong to the page around an element.
  rules: { 'target-size': { enabled: true }, region: { enabled: false } },
  resultTypes: ['violations'],
};

/** Loads axe by its assertion, which leaves out some rules, then runs all of them. */
export async function audit(element: Element): Promise<string[]> {
  await expect(element).to.be.accessible();
  const { axe } = window as unknown as { axe: { run: (root: Element, with_: RunOptions) => Promise<AxeResults> } };
  const { violations } = await axe.run(element, options);
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' ')}`);
}
