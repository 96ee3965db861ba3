/** What the page says of the data, and of why there is no article. `{host}` and `{origin}` are filled in. */
export const enProblems = {
  status: {
    empty: () => 'There is no data to read yet.',
    noAddress: (text) =>
      `“${text}” is no address on the web: write a whole one, which begins with https://, or one that begins with / if it is on this very server.`,
    loading: () => 'Reading…',
    ready: (headline, count) =>
      count > 0
        ? `“${headline}” was read. ${count} ${count === 1 ? 'place' : 'places'} should be mended.`
        : `“${headline}” was read. Nothing in the data needs mending.`,
    error: () => 'The article could not be read.',
  },
  remedy: 'Remedy:',
  expectedWord: 'expected',
  foundWord: 'found',
  wholeDocument: 'the whole JSON',
  morePlaces: (count) => `${count} more`,
  technical: 'Details for developers:',
  notBuilt: 'The built script was not found: run `npm start`, or put the files of `dist` beside this page.',
  blockedHere: (directive, address) =>
    `The security policy of this very page (\`${directive}\`) does not let it read \`${address}\`. On the portal, the CSP line of step 5 does.`,
  actions: {
    answer: 'Paste the answer to see it',
    item: 'Choose the article',
    format: 'Choose the format',
    mapping: 'Make a mapping',
  },

  errors: {
    network: {
      title: 'The server could not be reached',
      remedies: [
        'Open the address in a new tab: if it fails there too, check the domain and the server `{host}`.',
        'A page on `https` cannot read an address on `http`: change the address to `https`.',
        'If the API is open inside your network only, paste its answer to see it.',
      ],
      action: 'answer',
    },
    offline: { title: 'This device is offline', remedies: ['Connect it, then press “Read article”.'] },
    cors: {
      title: 'The server answers, but does not let this page read it (CORS)',
      remedies: [
        'If the article will be on `{host}` itself, nothing has to change: the code works there. To see it here, paste the answer.',
        'If it will be on another domain, `{host}` must send `Access-Control-Allow-Origin: https://your-portal`; for this page that is `{origin}`.',
      ],
      action: 'answer',
    },
    timeout: {
      title: 'The server is too slow',
      remedies: [
        'There was no whole answer after 15 seconds: ask who runs `{host}`, or press “Read article” to try again.',
      ],
      action: 'answer',
    },
    forbidden: {
      title: 'The server asks for permission (401 or 403)',
      remedies: [
        'The article must be published, without a password, and the API open to visitors.',
        'Open the address in a private window: if you see JSON there, readers will too.',
      ],
      action: 'answer',
    },
    'not-found': {
      title: 'There is nothing at this address (404)',
      remedies: [
        'Check the id of the article and the path of the API. An address that begins with `/` is looked for on the server of this page, not on your portal.',
      ],
    },
    busy: {
      title: 'The server limits how often it is asked (429)',
      remedies: ['Wait a little, then press “Read article”; if it happens often, raise the limit of the API.'],
    },
    http: {
      title: 'The server reports a fault',
      remedies: ['Look into the log of `{host}`; the status is in the details below.'],
    },
    'not-json': {
      title: 'This is not JSON',
      remedies: [
        'The details below show how the answer begins. With `<` it is an HTML page: the address of the article’s page, of a login or an error page, not that of the API.',
        'With `{` or `[`, the details name the line and the column that are wrong. Most often there is one comma too many at the end, or a quotation mark within a text is not written as `\\"`.',
        'If you pasted it: copy everything from the first `{` to the last `}`.',
      ],
    },
    'too-large': {
      title: 'The JSON is larger than 4 MiB',
      remedies: ['Ask the API for one article at a time, and keep pictures in files instead of inside the text.'],
    },
    blocked: {
      title: 'The security policy of the page blocks the article',
      remedies: ['Add `gov-article` and `lit-html` to `trusted-types`, as in the CSP line of step 5.'],
    },
    'unknown-format': {
      title: 'The format of the JSON is not known',
      remedies: [
        'SharePoint, NukeViet, Joomla: choose the name of the format.',
        'A CMS of your own: make a mapping, beginning with `headline` and `bodyHtml`. The keys that were found are in the details below.',
      ],
      action: 'mapping',
    },
    'invalid-item': {
      title: 'The JSON has several articles: which one?',
      remedies: ['Write its id, address or position into “Which article”; the details below list the first ones.'],
      action: 'item',
    },
    'invalid-mapping': {
      title: 'There is a fault in the mapping',
      remedies: [
        'Parts have the names of article format 1, such as `headline`, `image.url`; the details below tell which name is wrong.',
      ],
      action: 'mapping',
    },
    'invalid-format': {
      title: 'There is no format of this name',
      remedies: ['Choose the format again.'],
      action: 'format',
    },
    'invalid-headline': {
      title: 'The article has no title where it should be',
      remedies: [
        'Every article needs a `headline`. If the title is under another key, add a row `headline` to the mapping.',
      ],
      action: 'mapping',
    },
    invalid: {
      title: 'The JSON is not in the right format',
      remedies: ['The details below name the first wrong place, what was expected and what was found.'],
    },
  },

  warnings: {
    limit: { title: 'Longer than the format allows; kept whole', remedy: 'shorten or split it.' },
    shape: {
      title: 'Not of the right kind; mended or left out',
      remedy: 'write it as the table of the article format has it.',
    },
    'unknown-block': {
      title: 'An unknown block; its words are kept as a paragraph',
      remedy: 'use a block type of format 1, or `html`.',
    },
    date: {
      title: 'Not a date; shown as it stands',
      remedy: 'write it like `2018-01-09T11:00:00+07:00` or `09/01/2018 11:00`.',
    },
    encoding: {
      title: 'Text in an old encoding, or not UTF-8',
      remedy: 'convert the text to Unicode, and keep and send it as UTF-8, before it is published.',
    },
    'missing-alt': {
      title: 'A picture that nobody described',
      remedy: 'describe it in `alt`; `alt=""` where it is decoration.',
    },
    'junk-alt': {
      title: 'A description of a picture that says nothing',
      remedy: 'say what is to be seen, instead of the name of a file or a number.',
    },
    'missing-size': {
      title: 'A picture without its size moves the text when it loads',
      remedy: 'give its `width` and `height`.',
    },
    'local-picture': {
      title: 'A picture on the author’s computer; left out, its caption stays',
      remedy: 'upload the picture to the portal and insert it again.',
    },
  },

  /** What the element expected, in its own words: English already. */
  expected: {
    'an alternative text': 'an alternative text',
    'an alternative text that says what is to be seen': 'an alternative text that says what is to be seen',
    'width and height': 'width and height',
    'an address on the web': 'an address on the web',
    'a date, day first': 'a date, day first',
    'a value': 'a value',
    string: 'text',
    number: 'a number',
    boolean: 'true or false',
    Array: 'a list',
    Object: 'an object',
    'UTF-8': 'UTF-8',
  },
};
