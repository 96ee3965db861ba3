import { en } from './en.js';
import { enCheck } from './en-check.js';
import { enConvert } from './en-convert.js';
import { enHelp } from './en-help.js';
import { vi } from './vi.js';
import { viCheck } from './vi-check.js';
import { viConvert } from './vi-convert.js';
import { viHelp } from './vi-help.js';

const vietnamese = { ...vi, check: viCheck, convert: viConvert, help: viHelp };
export type CliStrings = typeof vietnamese;
const english: CliStrings = { ...en, check: enCheck, convert: enConvert, help: enHelp };

export type CliLanguage = 'vi' | 'en';
export const languages: readonly CliLanguage[] = ['vi', 'en'];

export function stringsOf(language: CliLanguage): CliStrings {
  return language === 'en' ? english : vietnamese;
}

/** What `--lang` says, whatever it is. */
export function askedLanguage(args: readonly string[]): string | undefined {
  const at = args.findIndex((arg) => arg === '--lang' || arg.startsWith('--lang='));
  return args[at]?.split('=')[1] ?? (at < 0 ? undefined : args[at + 1]);
}

/** `en`, and `en_GB.UTF-8` as terminals have it. */
export function isLanguage(name: string): boolean {
  return /^(?:vi|en)(?:[-_.@]|$)/i.test(name);
}

/**
 * The language of messages: `--lang`, else that of the terminal, Vietnamese where neither is one of ours. `C` and `POSIX`
 * are no language.
 */
export function languageOf(args: readonly string[], environment: NodeJS.ProcessEnv): CliLanguage {
  const asked = askedLanguage(args);
  const { LC_ALL, LC_MESSAGES, LANG } = environment;
  const language = asked !== undefined && isLanguage(asked) ? asked : LC_ALL || LC_MESSAGES || LANG || '';
  return /^en(?:[-_.@]|$)/i.test(language) ? 'en' : 'vi';
}
