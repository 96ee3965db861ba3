/**
 * What the script-tag bundle consists of: name, budget in bytes of gzip, and the sources, of which the first that fits
 * counts. What a part weighs is by how much the bundle would be smaller without it; so the parts do not add up to the whole.
 */
export const PARTS = [
  ['Lit', 5500, /node_modules\/(?:lit|lit-html|lit-element|@lit\/reactive-element)\//],
  ['DOMPurify', 6100, /node_modules\/dompurify\//],
  ['valibot', 2300, /node_modules\/valibot\//],
  ['schema and check', 3100, /src\/article\/(?:schema|valibot|check|mend|path|refusal|warnings|errors|json|words)\./],
  ['policy and sanitizing', 2700, /src\/article\/(?:policy|sanit|trust|without|address|hosts|embeds|media|inert|cut)/],
  ['loading', 1300, /src\/(?:article\/(?:load|body-text|retry-after)|elements\/gov-article\/article-source)\./],
  ['formats of CMSs', 8900, /src\/article\/formats\//],
  ['old HTML and captions', 7000, /src\/article\/(?:legacy-html\/|same-picture)/],
  ['dates', 1400, /src\/article\/dates\./],
  ['article', 1500, /src\/article\//],
  ['view', 6500, /src\/view\/(?!armour)/],
  ['styles of the article', 2200, /src\/view\/armour/],
  ['texts', 2800, /src\/i18n\//],
  ['gov-article', 4100, /src\/(?:elements\/gov-article\/|actions\/place\/(?:reading-place|fragment))/],
  [
    'email-share',
    2600,
    /src\/(?:elements\/(?:email-share|panel|copy)|actions\/(?:share\/share|clipboard|place-below|without-fragment))/,
  ],
  ['print-button', 1500, /src\/(?:elements|actions)\/print/],
  ['font-size-toggle', 1800, /src\/(?:elements\/font-size|actions\/(?:text-size|place|nearest|stored))/],
  ['shared, glue', 2600, /(?:)/],
];

/** What the full script has besides. */
export const FULL_PARTS = [
  ['lean-qr', 4000, /node_modules\/lean-qr\//],
  ['texts of further controls', 3000, /src\/i18n\/.*tool/],
  ['figure-viewer', 9000, /src\/(?:elements\/figure-viewer|actions\/figures)/],
  ['read-aloud', 12_300, /src\/(?:elements\/read-aloud|actions\/(?:speech|spoken))/],
  ['display-settings', 4600, /src\/(?:elements\/display|actions\/display)/],
  ['article-contents', 5000, /src\/(?:elements\/article-contents|actions\/headings)/],
  ['save-article', 6800, /src\/(?:elements\/save|actions\/save)/],
  ['share-article', 1200, /src\/(?:elements\/share-article|actions\/share\/(?:citation|qr-code))/],
  ['report-error', 1000, /src\/(?:elements|actions\/share)\/report/],
];

/** Bytes of gzip. */
export const BUDGETS = { 'gov-article': 62_500, 'gov-article-full': 108_500 };
