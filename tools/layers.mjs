/** Lint rules for the layers of src: a file imports only from its own layer or a lower one. */

const lit = { regex: '^(lit|@lit)(/|$|-)', message: 'Lit is for view/ and elements/ only.' };
const purifier = { regex: '^dompurify$', message: 'Only article/sanitize.ts may import dompurify.' };
const packages = { regex: '^[^.]', message: 'This layer holds data and names only: it imports no package.' };

/** Forbids what lies above: folders, and modules that lie in src itself. */
const above = (...names) => ({
  regex: `/(${names.join('|')})(/|\\.js$)`,
  message: `A file imports only from lower layers, never from ${names.join(', ')}.`,
});
const registration = ['define', 'script', 'cli'];

/** Types are erased, so that an event may name what it carries. */
const articleAbove = (folder) => ({
  regex: `${folder}(?!(errors|policy)\\.js$)`,
  allowTypeImports: true,
  message: 'Of article/, this layer may import errors, policy and types only.',
});

const imports = (files, ...patterns) => ({
  files,
  rules: { '@typescript-eslint/no-restricted-imports': ['error', { patterns }] },
});

export const layers = [
  // L1: the article. First, so that the files of L0 in the same folder get their own rule below.
  imports(['src/article/**'], lit, purifier, above('actions', 'view', 'elements', 'index', ...registration)),
  imports(['src/article/sanitize.ts'], lit, above('actions', 'view', 'elements', 'index', ...registration)),

  // L0: data and names
  imports(
    ['src/article/errors.ts', 'src/article/policy.ts'],
    packages,
    articleAbove('^\\./'),
    above('actions', 'view', 'elements', 'index', ...registration),
  ),
  imports(
    ['src/events.ts', 'src/i18n/**'],
    packages,
    articleAbove('/article/'),
    above('actions', 'view', 'elements', ...registration),
  ),

  // L2: behaviour on a plain element
  imports(['src/actions/**'], lit, purifier, above('view', 'elements', 'index', ...registration)),

  // L3: article to light DOM
  imports(
    ['src/view/**'],
    purifier,
    { regex: '^lit$', importNames: ['LitElement'], message: 'Elements live in elements/.' },
    above('actions', 'elements', 'index', ...registration),
  ),

  // L4: elements
  imports(['src/elements/**'], purifier, above('index', ...registration)),

  // Servers have no elements: what they render is the article and its view.
  imports(['src/server/**', 'src/server.ts'], lit, purifier, above('actions', 'elements', 'index', ...registration)),

  // The command line renders as servers do, and nobody imports it.
  imports(['src/cli/**'], lit, purifier, above('actions', 'elements', 'index', 'define', 'script')),

  // The ES module entry registers nothing; L5, registration, builds on everything.
  imports(['src/index.ts'], purifier, above(...registration)),
  imports(['src/define/**', 'src/define.ts', 'src/script.ts'], purifier),
];
