import { shellWords } from './shell-words.js';
import type { vi } from './vi.js';

/** What the command line says in English. */
export const en: typeof vi = {
  errors: {
    network: 'The server could not be reached.',
    offline: 'This computer has no network.',
    cors: 'The server does not let the page read the data.',
    timeout: 'The server answered too slowly; --timeout (milliseconds) gives it longer.',
    forbidden: 'Reading it is not allowed.',
    'not-found': 'It was not found.',
    busy: 'The server is busy, try again later.',
    http: 'The server reported an error.',
    'not-json': 'It is not JSON.',
    'too-large': 'It is larger than the limit.',
    invalid: 'It is not the data of an article.',
    blocked: 'It could not be read.',
  },
  unexpected: (message) => `Unexpected error: ${message}. Add --debug for details.`,
  unknownCommand: (name, near) =>
    `There is no command “${name}”.${near ? ` Did you mean “${near}”?` : ''} See: gov-article --help`,
  commandFirst: (name) => `The command stands before the options: gov-article ${name} …`,
  unknownOption: (name, near) => `There is no option ${name}.${near ? ` Did you mean ${near}?` : ''}`,
  noValue: (name) => `The option ${name} needs a value.`,
  anyValue: (name) => `The option ${name} takes no value.`,
  noNumber: (name, value) => `${name} needs a whole number from 0 on, not “${value}”.`,
  noAddress: (name, value) => `${name} needs a whole address (https://…), not “${value}”.`,
  noLanguage: (name, value) => `${name} needs the code of a language, such as vi or en-GB, not “${value}”.`,
  noSuchValue: (name, value, known) => `${name} does not take “${value}”; there are: ${known.join(', ')}.`,
  badMapping: (reason) => `--mapping cannot be used: ${reason}`,
  noMapping: (path) => `--mapping needs a file of JSON, or the JSON itself; “${path}” could not be read.`,
  noInput: (name) => `At least one file or address is needed. See: gov-article ${name} --help`,
  nothingFound: (names) => `No file to read in: ${names}`,
  missingPackage: (name, args) =>
    `This command needs the package ${name} as well. Run:\n  npx -p gov-article -p jsdom${
      args[0] === 'convert' ? ' -p @mozilla/readability' : ''
    } gov-article ${shellWords(args)}`,
  outIsSource: (path) => `“${path}” is a file that is read; name another place to write to with --out.`,
  severalToOne: (out) => `There are several files, so --out must be a folder; “${out}” is a file.`,
  severalToNowhere: 'There are several files: name a folder to write to with --out.',
  notWritten: (path, reason) => `${path} could not be written: ${reason}`,
  failures: (failed, total) => `${String(failed)} of ${String(total)} files failed.`,
  needsBase: (address) =>
    `The data has relative addresses (${address}); add --base-url with the address of the JSON on the portal.`,
  besidePage: (names, folder) => `Put ${names} beside the page; those of the package are in ${folder}`,
  unknownScript: (name) =>
    `“${name}” is not the name of a file of the package, so the script tag has no integrity and browsers cannot check the file.`,
  warnings: (name, count) =>
    `${name}: ${String(count)} ${count === 1 ? 'place was' : 'places were'} mended or should be looked at; see gov-article check`,
};
