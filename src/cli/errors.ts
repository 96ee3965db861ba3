import { ArticleError } from '../article/errors.js';
import type { CliStrings } from './strings/strings.js';

/** The command is wrong, not what it was to read; its message is whole, in the language of the messages. */
export class UsageError extends Error {
  override name = 'UsageError';
}

/** The package that an import did not find, of those that are installed only by who needs them. */
export function missingPackage(error: unknown): string | undefined {
  if (!(error instanceof Error) || (error as NodeJS.ErrnoException).code !== 'ERR_MODULE_NOT_FOUND') return undefined;
  return /'(jsdom|@mozilla\/readability)'/.exec(error.message)?.[1];
}

/** The system could not read or write a file. */
export function isFileError(error: unknown): error is NodeJS.ErrnoException {
  return error instanceof Error && 'syscall' in error;
}

/** One sentence for a person, with what the system or the server said. */
export function errorSentence(error: unknown, strings: CliStrings): string {
  if (!(error instanceof ArticleError))
    return strings.unexpected(error instanceof Error ? error.message : String(error));
  const reason = error.code === 'network' ? causeOf(error) : undefined;
  return `${strings.errors[error.code]} (${error.message}${reason ? `; ${reason}` : ''})`;
}

/** `ENOTFOUND`, “redirect count exceeded”: what is wrong with a network stands behind a plain “fetch failed”. */
function causeOf({ cause }: Error): string | undefined {
  let words: string | undefined;
  for (let at = cause; at instanceof Error; at = at.cause) {
    const { code, message } = at as NodeJS.ErrnoException;
    if (typeof code === 'string') return code;
    // The address is told already.
    words = message.replace(/: https?:\S*$/i, '');
  }
  return words;
}
