import { enProblems } from './en-problems.js';

const number = new Intl.NumberFormat('en', { maximumFractionDigits: 2 });

export const en = {
  language: 'en',

  page: {
    title: 'Make the code for an article - gov-article',
    skip: 'Skip to the main content',
    languages: 'Languages',
    demos: 'Demo pages',
    guide: 'Guide for webmasters',
    heading: 'Make the code for an article',
    intro:
      'Say where the article’s JSON is, choose tools and colours, and copy the finished code into a page of your portal. This page stores nothing and sends nothing anywhere: only your browser reads the address you give.',
    toPreview: 'To the preview',
    toCode: 'To the code',

    stepArticle: '1. Article',
    source: 'Where the JSON comes from',
    sourceSample: 'A sample',
    sourceAddress: 'Address of an API',
    sourceText: 'Pasted JSON',
    sample: 'Choose a sample',
    samplePortal: 'A real article of a provincial portal',
    sampleOldHtml: 'An article in old HTML',
    sampleFeed: 'JSON Feed (several articles, the second one)',
    sampleOwn: 'A CMS of one’s own, with a mapping',
    sampleMended: 'An article with a few faults',
    address: 'Address that answers with the article’s JSON',
    addressHint:
      'Such as `https://portal.example/wp-json/wp/v2/posts/168?_embed`. One that begins with `/` is looked for on the server of this page.',
    read: 'Read article',
    findApi: 'Addresses of common CMSs',
    answerBox: 'This page cannot read the address? Paste its answer to see it',
    answer: 'What the address answers',
    answerHint: 'Open the address in a new tab, copy all of it and paste it here. The code still has the address.',
    text: 'JSON of the article',
    textHint: 'The JSON becomes part of the code: no request to a server. It is left out of the link to share.',
    noJson: 'No JSON in your CMS? Only add tools to the article that is on the page',
    result: 'What was read',

    reading: 'Format, and which article',
    format: 'Format',
    formatAuto: 'Recognised by itself',
    formatHint: 'SharePoint, NukeViet and Joomla have to be named; the others are recognised.',
    item: 'Which article, where there are several',
    itemHint: 'Its id, its address, or its position, counted from 1.',
    mapping: 'Mapping, for a CMS of your own',
    mappingHint:
      'Where each part of the article is in the JSON: `Article.Title`, `Images.0.Url`. A text that is meant itself begins with `=`: `=Office of the province`. The field at the right offers the paths that were found.',
    addField: 'Add a part',

    stepTools: '2. Tools for readers',
    toolsHint: 'Their order here is that on the page. The first five are in a row, the others behind “More”.',

    stepLook: '3. Colours and type',
    scheme: 'The page is',
    schemeLight: 'Light',
    schemeDark: 'Dark',
    schemeBoth: 'Both, as page or reader have it',
    lightColors: 'On a light page',
    darkColors: 'On a dark page',
    font: 'Font',
    fontSystem: 'The system’s',
    fontPage: 'The portal’s (inherit)',
    measure: 'Line length (em)',
    measureHint: 'The longest line, counted in the size of the text.',
    spacing: 'Room between paragraphs (em)',

    stepOptions: '4. More options',
    headingLevel: 'Level of the title',
    headingLevelHint: 'Choose 2 where the page has an `h1` already.',
    lazy: 'Load when the reader comes near (`loading="lazy"`)',
    dataSaver: 'Pictures load when they are tapped (`data-saver`)',
    printPage: 'The browser’s print command prints the article only (`print-page`)',
    unstyled: 'Leave the look to the portal’s CSS (`unstyled`)',
    reportTo: 'Where readers report errors',
    reportToHint: 'A mail address, or that of a form with `{url}` and `{title}`. Needs the full script.',
    imageHosts: 'Pictures from these hosts only',
    linkHosts: 'Links to these hosts only',
    hostsHint: 'Such as `self *.gov.vn`. Empty means every host.',

    stepPreview: 'Preview',
    width: 'Width',
    phone: 'Phone',
    tablet: 'Tablet',
    desk: 'Desk',
    paper: 'Page',
    frame: 'Preview of the article',

    stepCode: '5. The code',
    folder: 'Folder of the script on your server',
    fallback: 'The article’s ordinary page',
    fallbackHint: 'A link for readers who do not get the article. Where empty, the address in the article is taken.',
    download: 'Upload this file to that folder, under this name (each version has its own; leave earlier files there):',
    html: 'HTML',
    htmlHint: 'The `script` tag is needed once in a page; the element goes where the article shall be.',
    preloadHint:
      'The line `<link rel="preload">` lets the browser load the JSON beside the script, not after it. Its `href` must be the `src` of the article, letter for letter: change both.',
    css: 'CSS',
    cssHint: 'Add it to a style sheet of the portal.',
    csp: 'Content-Security-Policy',
    cspHint:
      'Skip this if your portal has no policy. If it has one, add these sources to it: this much is enough for the article, at its strictest.',
    copyHtml: 'Copy HTML',
    copyCss: 'Copy CSS',
    copyCsp: 'Copy CSP',
    copyLink: 'Copy a link to these choices',
    linkHint: 'For a colleague: the link opens this page with every choice but pasted JSON.',
  },

  tools: {
    email: { label: 'Email', hint: 'send the article' },
    print: { label: 'Print', hint: 'the article alone' },
    'font-size': { label: 'Text size', hint: 'up to 200 %' },
    listen: { label: 'Listen', hint: 'a recording, or the device’s voice; hidden without either' },
    display: { label: 'Display', hint: 'contrast, spacing, font' },
    contents: { label: 'Contents', hint: 'for long articles' },
    enlarge: { label: 'Enlarge pictures', hint: 'one by one' },
    share: { label: 'Share', hint: 'link, citation, QR code' },
    save: { label: 'Save', hint: 'a file to read without a network' },
    up: (label) => `Move “${label}” forward`,
    down: (label) => `Move “${label}” back`,
    moved: (label, position, count) => `“${label}” is number ${position} of ${count}`,
  },

  mapping: {
    field: (row) => `Row ${row}: part of the article`,
    path: (row) => `Row ${row}: path in the JSON`,
    remove: (row) => `Remove row ${row}`,
  },

  colors: {
    parts: {
      background: { label: 'Paper', hint: 'behind the article' },
      text: { label: 'Text', hint: 'and buttons' },
      muted: { label: 'Muted text', hint: 'dates, captions' },
      accent: { label: 'Accent', hint: 'links, focus' },
    },
    wheel: (label) => `${label}: choose on a colour wheel`,
    verdict: (ratio, level) => `${number.format(ratio)} : 1, ${levels[level]}`,
    noColor: 'Not a colour. Write it like #0b5394.',
    wrongPaper: {
      light:
        'This paper is dark, while lines and buttons of the article are for light paper: say that the page is “Dark”.',
      dark: 'This paper is light, while lines and buttons of the article are for dark paper: say that the page is “Light”.',
    },
    use: (hex) => `Use ${hex}, the nearest that passes AA`,
    failing: (count) => `${count} not passing.`,
    allPass: 'Every colour passes.',
  },

  output: {
    readArticle: 'Read the article',
    toPortal: 'Go to the home page',
    copied: 'Copied',
    notCopied: 'Could not copy: press Ctrl+C to copy what is selected.',
    scaled: (percent) => `Shown at ${percent} %`,
    size: ({ min, gzip }) => `${kilobytes(min)} kB, ${kilobytes(gzip)} kB when sent compressed`,
    notices: {
      sample: 'This is the code of a sample: put the address of your JSON into `src`, or enter it in step 1.',
      noAddress: 'There is no address of the JSON yet: enter it in step 1.',
      noJson: 'There is no readable JSON yet, so the code has no article: paste it in step 1.',
      mixed: (path) =>
        `On a page with \`https:\`, browsers block an address that begins with \`http:\`: use \`https:\`. Where it is on the portal’s own host, it is best to leave the host out: \`${path}\`.`,
      error: 'The article could not be read: see “What was read” in step 1.',
      noFallback:
        'The article’s ordinary page is not known, so the fallback leads to the home page: enter its address above.',
      faint: 'A colour has too little contrast: see step 3.',
      scheme: {
        dark: 'The CSS sets `color-scheme: dark` on the article, since the page is dark.',
        both: 'The article follows the page’s `color-scheme`: the portal’s CSS must have `:root { color-scheme: light dark; }` or change it itself.',
      },
    },
  },

  problems: enProblems,
};

const levels = {
  aaa: 'passes AAA',
  aa: 'passes AA',
  lines: 'fails: enough for lines and very large text only, text needs 4.5 : 1',
  none: 'fails: text needs 4.5 : 1, lines need 3 : 1',
};

function kilobytes(bytes) {
  return Math.round(bytes / 1000);
}
