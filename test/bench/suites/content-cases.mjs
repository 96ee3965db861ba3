/** The articles that are rendered, and by which variants. */

const usual = {
  form: 'blocks', // 'html': the twin whose body is the HTML of an old CMS; 'captions', 'heavy', 'word': see inputs.mjs
  times: 1, // how often the body is repeated
  count: 1, // articles on the page
  hasTextStep: false, // also enlarges the text
  hasPrintStep: false, // also prepares it for the printer
  every: 1, // round in which it is measured: the longer a work, the less of its figure is chance, and the more it costs
  repeats: 1, // pages of each variant in a round
  tools: undefined, // the attribute of <gov-article>
  variants: ['limit', 'purify', 'ours'],
};
const all = ['limit', 'purify', 'react', 'ours'];

export const contentCases = [
  { name: 'article', repeats: 2, variants: all },
  { name: 'article-10x', times: 10, every: 2 },
  { name: 'article-100x', times: 100, every: 2, hasTextStep: true, hasPrintStep: true },
  { name: 'article-1000x', times: 1000, every: 3, hasTextStep: true, hasPrintStep: true },
  { name: 'old-html', form: 'html', repeats: 2, hasPrintStep: true, variants: all },
  { name: 'old-html-10x', form: 'html', times: 10, every: 2 },
  { name: 'old-html-100x', form: 'html', times: 100, every: 2, variants: all },
  { name: 'old-html-1000x', form: 'html', times: 1000, every: 3 },
  { name: 'heavy-tags', form: 'heavy', every: 2, variants: all }, // 100 kB
  { name: 'word', form: 'word', every: 2, variants: all }, // 100 kB
  { name: 'captions-40x', form: 'captions', times: 40, every: 2 }, // 400 kB, 320 pictures
  { name: 'captions-160x', form: 'captions', times: 160, every: 3 },
  { name: '10-articles', count: 10, every: 2 },
  { name: '100-articles', count: 100, every: 2 },
  { name: '100-articles-no-tools', count: 100, every: 3, tools: '' },
].map((testCase) => ({ ...usual, ...testCase }));
