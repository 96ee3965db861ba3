/** What is measured. */

const usual = {
  form: 'blocks', // 'html': the twin whose body is the HTML of an old CMS; 'captions': with captions of every kind
  times: 1, // how often the body is repeated
  count: 1, // articles on the page
  hasTextStep: false, // also enlarges the text
  repeats: 1, // pages of each variant in a round: the shorter a work, the more of its figure is chance
  tools: undefined, // the attribute of <gov-article>
};

export const contentCases = [
  { name: 'article', repeats: 3 },
  { name: 'article-10x', times: 10 },
  { name: 'article-100x', times: 100, hasTextStep: true },
  { name: 'article-1000x', times: 1000, hasTextStep: true },
  { name: 'old-html', form: 'html' },
  { name: 'old-html-10x', form: 'html', times: 10 },
  { name: 'old-html-100x', form: 'html', times: 100 },
  { name: 'old-html-1000x', form: 'html', times: 1000 },
  { name: 'captions-40x', form: 'captions', times: 40 }, // 400 kB, 320 pictures
  { name: 'captions-160x', form: 'captions', times: 160 },
  { name: '10-articles', count: 10 },
  { name: '100-articles', count: 100 },
  { name: '100-articles-no-tools', count: 100, tools: '' },
].map((testCase) => ({ ...usual, ...testCase }));

/** `isBare`: the page keeps no room for the article until the script is there. */
export const shiftCases = [
  { name: 'shift-desktop', width: 1280, height: 800, isBare: false },
  { name: 'shift-phone', width: 360, height: 740, isBare: false },
  { name: 'shift-phone-bare', width: 360, height: 740, isBare: true },
];

/** In the order of the report; each time another one begins. */
export const variants = ['limit', 'purify', 'ours'];
