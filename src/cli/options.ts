import { parseArgs, type ParseArgsConfig } from 'node:util';
import { UsageError } from './errors.js';
import type { CliStrings } from './strings/strings.js';

export type Options = Readonly<Record<string, string | boolean | undefined>>;
type Table = NonNullable<ParseArgsConfig['options']>;

const text = { type: 'string' } as const;
const flag = { type: 'boolean' } as const;

const shared: Table = { lang: text, debug: flag, help: { ...flag, short: 'h' }, timeout: text };
/** Which article of what JSON. */
const source: Table = { format: text, item: text, mapping: text, 'base-url': text };

const tables = {
  render: {
    ...shared,
    ...source,
    'page-url': text,
    'page-lang': text,
    tools: text,
    script: text,
    css: text,
    out: { ...text, short: 'o' },
  },
  check: { ...shared, ...source, json: flag, 'max-warnings': text, page: text },
  convert: { ...shared, url: text, out: { ...text, short: 'o' } },
} satisfies Record<string, Table>;

export type CommandName = keyof typeof tables;

export function isCommand(name: string): name is CommandName {
  return Object.hasOwn(tables, name);
}

/** @throws {UsageError} an option that is unknown, or lacks its value */
export function readOptions(
  command: CommandName,
  args: readonly string[],
  strings: CliStrings,
): { options: Options; inputs: string[] } {
  const config = { args: [...args], options: tables[command] as Table, allowPositionals: true };
  const { tokens } = parseArgs({ ...config, strict: false, tokens: true });
  for (const token of tokens) {
    if (token.kind !== 'option') continue;
    const option = Object.hasOwn(config.options, token.name) ? config.options[token.name] : undefined;
    if (!option) throw new UsageError(strings.unknownOption(token.rawName, nearestOption(token.name, command)));
    if (option.type === 'string' && (token.value ?? '') === '') throw new UsageError(strings.noValue(token.rawName));
    if (option.type === 'boolean' && token.value !== undefined) throw new UsageError(strings.anyValue(token.rawName));
  }
  const { values, positionals } = parseArgs({ ...config, strict: false });
  return { options: values, inputs: positionals };
}

export function textOption(options: Options, name: string): string | undefined {
  const value = options[name];
  return typeof value === 'string' ? value : undefined;
}

/** @throws {UsageError} what is no whole number from 0 on */
export function numberOption(options: Options, name: string, byDefault: number, strings: CliStrings): number {
  const value = textOption(options, name);
  if (value === undefined) return byDefault;
  if (!/^\d{1,9}$/.test(value)) throw new UsageError(strings.noNumber(`--${name}`, value));
  return Number(value);
}

/** @throws {UsageError} what is no absolute address of the web */
export function addressOption(options: Options, name: string, strings: CliStrings): string | undefined {
  const value = textOption(options, name);
  if (value === undefined) return undefined;
  if (!URL.canParse(value) || !/^https?:/i.test(value)) throw new UsageError(strings.noAddress(`--${name}`, value));
  return new URL(value).href;
}

/**
 * Words with one blank between them.
 *
 * @throws {UsageError} a word that is none of those known
 */
export function wordsOption(
  options: Options,
  name: string,
  known: readonly string[],
  strings: CliStrings,
): string | undefined {
  const words = textOption(options, name)?.split(/\s+/).filter(Boolean);
  const wrong = words?.find((word) => !known.includes(word));
  if (wrong !== undefined) throw new UsageError(strings.noSuchValue(`--${name}`, wrong, known));
  return words?.join(' ');
}

/** @throws {UsageError} what is no language tag */
export function languageOption(options: Options, name: string, strings: CliStrings): string | undefined {
  const value = textOption(options, name);
  try {
    return value === undefined ? undefined : Intl.getCanonicalLocales(value)[0];
  } catch (cause) {
    throw new UsageError(strings.noLanguage(`--${name}`, String(value)), { cause });
  }
}

/** The command that was meant. */
export function nearest(name: string): string | undefined {
  return nearestOf(name, Object.keys(tables));
}

function nearestOption(name: string, command: CommandName): string | undefined {
  const found = nearestOf(name, Object.keys(tables[command]));
  return found && `--${found}`;
}

function nearestOf(name: string, names: readonly string[]): string | undefined {
  const [best] = names.map((each) => ({ each, steps: stepsBetween(name, each) })).sort((a, b) => a.steps - b.steps);
  return best && best.steps <= Math.max(2, name.length / 3) ? best.each : undefined;
}

/** @see https://en.wikipedia.org/wiki/Levenshtein_distance */
function stepsBetween(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (const [i, letter] of Array.from(a).entries()) {
    const next = [i + 1];
    for (const [j, other] of Array.from(b).entries()) {
      next.push(Math.min((row[j + 1] ?? 0) + 1, (next[j] ?? 0) + 1, (row[j] ?? 0) + (letter === other ? 0 : 1)));
    }
    row = next;
  }
  return row.at(-1) ?? 0;
}
