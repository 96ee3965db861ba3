/**
 * What the script-tag bundle consists of: name, budget in bytes of gzip, and the sources, of which the first that fits
 * counts. What a part weighs is by how much the bundle would be smaller without it; so the parts do not add up to the whole.
 */
export const PARTS = [
  ['Lit', 6000, /node_modules\/(?:lit|lit-html|lit-element|@lit\/reactive-element)\//],
  ['DOMPurify', 8000, /node_modules\/dompurify\//],
  ['valibot', 2400, /node_modules\/valibot\//],
  ['schema and check', 4000, /src\/article\/(?:schema|valibot|check|mend|path|refusal|warnings|errors|json|words)\./],
  ['formats of CMSs', 9000, /src\/article\/formats\//],
  ['dates', 1400, /src\/article\/dates\./],
  ['old HTML and captions', 7000, /src\/article\/(?:legacy-html\/|same-picture|picture-warnings)/],
  ['loading', 1600, /src\/(?:article\/(?:load|retry-after|encoding)|elements\/article-source)\./],
  ['policy and sanitizing', 4000, /src\/article\//],
  ['styles of the article', 2600, /src\/view\/armour/],
  ['view', 5000, /src\/view\//],
  ['texts', 2300, /src\/i18n\//],
  ['email-share', 3000, /src\/(?:elements\/email-share|actions\/(?:share|clipboard|place-below|without-fragment))/],
  ['print-button', 2000, /src\/(?:elements|actions)\/print/],
  ['font-size-toggle', 2000, /src\/(?:elements\/font-size|actions\/(?:font-scale|scale-text|reading|flat))/],
  ['gov-article', 3500, /src\/elements\/(?:gov-article|article-|near|retry|settings|tools)/],
  ['shared, glue', 2500, /(?:)/],
];

export const TOTAL = 60_000;
