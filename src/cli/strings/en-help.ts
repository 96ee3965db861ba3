import type { viHelp } from './vi-help.js';

const shared = `  --lang vi|en       language of messages; else that of LC_ALL, LC_MESSAGES, LANG
  --timeout <ms>     how long each address may take, 15000 by default
  --debug            print the stack of an error as well
  -h, --help         print this`;

const source = `  --base-url <url>   address of the JSON on the portal, which relative addresses belong to
  --format <name>    format of the JSON, such as joomla; most are recognised
  --item <item>      which of several articles: id, address, or position from 1
  --mapping <file>   JSON that says where the fields are, or the JSON itself (docs/formats.md)`;

export const enHelp: typeof viHelp = {
  all: `gov-article: the article of a government portal, on the command line

  gov-article render <file|address|folder|->…    JSON of an article → a page that reads without JavaScript
  gov-article check <file|address|folder|->…     checks the data, its accessibility and the answer of the server
  gov-article convert <file|address|folder|->…   an existing article page → JSON of article format 1

  gov-article <command> --help                   options and examples of each command
  gov-article --version                          the version

Example:
  npx -p gov-article -p jsdom gov-article render article.json > page.html`,

  render: `gov-article render <file|address|folder|->… [options]

Makes a whole page of the JSON of an article: title, tags for search engines and social networks, and the article,
sanitized, which reads without JavaScript. Messages go to stderr, the page to stdout.

${source}
  --page-url <url>   address that the page will have; that of the article by default
  --page-lang <code> language of the page; that of the article by default
  --tools <names…>   the controls, such as "listen email print font-size"; those of the element by default
  --script <url>     address of the script; gov-article.js beside the page by default
  --css <url>        address of the style sheet; gov-article.css beside the page by default
  -o, --out <place>  a file, or a folder (one that is there, or written with / at the end), which gets script and style
                     sheet as well
${shared}

Exit codes: 0 done; 1 a file failed; 2 the command is wrong.

Examples:
  gov-article render article.json > page.html
  gov-article render https://portal.example.gov.vn/api/articles/12 --out page.html
  gov-article render articles/ --base-url https://portal.example.gov.vn/ --out pages/`,

  check: `gov-article check <file|address|folder|->… [options]

Tells the format that was recognised, errors, warnings, and what in the data is hard to access (with the criterion of
WCAG); of addresses, also what the server could answer better.

${source}
  --page <url>       page that will hold the article: checks Access-Control-Allow-Origin where its origin is another
  --max-warnings <n> findings that are allowed before the exit code is 1, 0 by default; errors are 1 always
  --json             a result for programs (docs/cli.en.md)
${shared}

Exit codes: 0 nothing; 1 something to mend; 2 something could not be read, or the command is wrong.

Examples:
  gov-article check article.json
  gov-article check articles/ --max-warnings 20
  gov-article check https://api.example.gov.vn/articles/12 --page https://portal.example.gov.vn/
  curl -s https://portal.example.gov.vn/api/articles/12 | gov-article check - --json`,

  convert: `gov-article convert <file.html|address|folder|->… [options]

Finds the article in an existing page of a portal and writes it as JSON of article format 1. What is not certain is
printed to stderr, with the place: read it before you publish. No script of the page runs, no picture or file is loaded.

  --url <address>    address of the page, where it is read from a file; relative addresses belong to it
  -o, --out <place>  a file, or a folder (one that is there, or written with / at the end)
${shared}

Exit codes: 0 done; 1 a page failed; 2 the command is wrong.

Examples:
  gov-article convert https://portal.example.gov.vn/news/12 > article.json
  gov-article convert old-page.html --url https://portal.example.gov.vn/news/12 --out article.json
  gov-article convert old-pages/ --out articles/ && gov-article check articles/`,
};
