import { VERSION } from '../version.js';
import { missingPackage, UsageError } from './errors.js';
import { isCommand, nearest, readOptions, type CommandName } from './options.js';
import { printable } from './printable.js';
import type { Session } from './session.js';
import { askedLanguage, isLanguage, languageOf, languages, stringsOf, type CliStrings } from './strings/strings.js';

/** Loaded only when it is asked for: help needs no jsdom. */
const commands: Record<CommandName, () => Promise<{ run(session: Session): Promise<number> }>> = {
  render: () => import('./render/render.js'),
  check: () => import('./check/check.js'),
  convert: () => import('./convert/convert.js'),
};

/**
 * Runs the command line.
 *
 * @returns the exit code: 0 fine, 1 something was found or failed, 2 the command is wrong, or `check` could not read something
 */
export async function main(args: readonly string[]): Promise<number> {
  const strings = stringsOf(languageOf(args, process.env));
  try {
    return await run(args, strings);
  } catch (error) {
    process.stderr.write(`${printable(explain(error, args, strings))}\n`);
    if (args.includes('--debug')) console.error(error);
    return 2;
  }
}

async function run(args: readonly string[], strings: CliStrings): Promise<number> {
  const asked = askedLanguage(args);
  if (asked && !isLanguage(asked)) throw new UsageError(strings.noSuchValue('--lang', asked, languages));
  const [name = '', ...rest] = withCommandFirst(args);
  if (name === '--version' || name === '-v') return say(VERSION);
  if (!isCommand(name)) {
    const named = name === 'help' ? rest[0] : args.find((arg, i) => !arg.startsWith('-') && args[i - 1] !== '--lang');
    if (named !== undefined && isCommand(named)) {
      if (name === 'help' || wantsHelp(args)) return say(strings.help[named]);
      throw new UsageError(strings.commandFirst(named));
    }
    if (named !== undefined && !wantsHelp(args)) throw new UsageError(strings.unknownCommand(named, nearest(named)));
    if (wantsHelp(args) || name === 'help') return say(strings.help.all);
    process.stderr.write(`${strings.help.all}\n`);
    return 2;
  }
  if (wantsHelp(rest)) return say(strings.help[name]);
  const { options, inputs } = readOptions(name, rest, strings);
  if (inputs.length === 0) throw new UsageError(strings.noInput(name));
  const command = await commands[name]();
  return command.run({ strings, options, inputs });
}

/** `--lang en check …` is what `check --lang en …` is. */
function withCommandFirst(args: readonly string[]): string[] {
  let count = 0;
  while (/^--(?:lang|debug)(?:=|$)/.test(args[count] ?? '')) count += args[count] === '--lang' ? 2 : 1;
  return [...args.slice(count), ...args.slice(0, count)];
}

function wantsHelp(args: readonly string[]): boolean {
  const end = args.indexOf('--');
  return args.slice(0, end < 0 ? undefined : end).some((arg) => arg === '--help' || arg === '-h');
}

function say(text: string): 0 {
  process.stdout.write(`${text}\n`);
  return 0;
}

function explain(error: unknown, args: readonly string[], strings: CliStrings): string {
  if (error instanceof UsageError) return error.message;
  const name = missingPackage(error);
  if (name) return strings.missingPackage(name, args);
  return strings.unexpected(error instanceof Error ? error.message : String(error));
}
