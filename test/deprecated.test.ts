import { expect, fixture, html } from '@open-wc/testing';
import { LitElement } from 'lit';
import { DEPRECATIONS, DeprecationController, warnOfDeprecated, type Deprecation } from '../src/deprecated.js';
import { stub } from './helpers/stubs.js';

/** Rows of each test are its own, because a page is told of each name once. */
const row = (name: string, kind: Deprecation['kind'], of?: string): Deprecation => ({
  kind,
  name,
  ...(of ? { of } : {}),
  since: '0.2',
  until: '1.0',
  use: 'y',
});

class OldNamesElement extends LitElement {
  static override properties = { late: {}, value: {} };

  static rows: Deprecation[] = [
    row('x', 'attribute', 'old-names'),
    row('late', 'attribute', 'old-names'),
    row('--old-names-x', 'custom property', 'old-names'),
    row('other', 'attribute', 'other-names'),
  ];

  constructor() {
    super();
    new DeprecationController(this, OldNamesElement.rows);
  }
}
customElements.define('old-names', OldNamesElement);

const sentence = (what: string): string =>
  `gov-article: ${what} is deprecated since 0.2 and goes in 1.0. Use "y" instead.`;

describe('warnOfDeprecated', () => {
  let warned: unknown[];

  beforeEach(() => {
    warned = [];
    stub(console, 'warn', (text: unknown) => warned.push(text));
  });

  it('names what goes, when, and what takes its place', () => {
    warnOfDeprecated(row('a', 'property', 'gov-article'));
    expect(warned).to.deep.equal([sentence('property "a" of <gov-article>')]);
  });

  it('names no tag where the name belongs to none', () => {
    warnOfDeprecated(row('readThing', 'export'));
    expect(warned).to.deep.equal([sentence('export "readThing"')]);
  });

  it('tells of each name once a page, and of the same name of another kind or tag as well', () => {
    for (const each of [row('b', 'event', 'p-q'), row('b', 'event', 'p-q'), row('b', 'part', 'p-q')])
      warnOfDeprecated(each);
    warnOfDeprecated(row('b', 'event', 'r-s'));
    expect(warned).to.deep.equal([
      sentence('event "b" of <p-q>'),
      sentence('part "b" of <p-q>'),
      sentence('event "b" of <r-s>'),
    ]);
  });

  it('has a sentence of its own for every row of the table', () => {
    DEPRECATIONS.forEach(warnOfDeprecated);
    expect(new Set(warned).size).to.equal(DEPRECATIONS.length);
  });

  describe('by DeprecationController', () => {
    it('says nothing of an element that has none of the old names, or those of another tag', async () => {
      await fixture(html`<old-names other value="1"></old-names>`);
      expect(warned).to.deep.equal([]);
    });

    it('tells of an attribute, once for all elements of the page', async () => {
      await fixture(html`<div><old-names x></old-names><old-names x="1"></old-names></div>`);
      expect(warned).to.deep.equal([sentence('attribute "x" of <old-names>')]);
    });

    it('tells of an attribute that comes late', async () => {
      const element = await fixture<LitElement>(html`<old-names></old-names>`);
      expect(warned).to.deep.equal([]);
      element.setAttribute('late', '');
      await element.updateComplete;
      expect(warned).to.deep.equal([sentence('attribute "late" of <old-names>')]);
    });

    it('tells of a custom property, also of one that is inherited', async () => {
      await fixture(html`<div style="--old-names-x: red"><old-names></old-names></div>`);
      expect(warned).to.deep.equal([sentence('custom property "--old-names-x" of <old-names>')]);
    });
  });
});
