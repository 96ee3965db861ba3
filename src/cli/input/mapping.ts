import { readFile } from 'node:fs/promises';
import type { FormatOptions } from '../../article/formats/to-native.js';
import { UsageError } from '../errors.js';
import { textOption, type Options } from '../options.js';
import type { CliStrings } from '../strings/strings.js';

/**
 * Which article of what format, as the options say. A mapping is a file, or its JSON itself.
 *
 * @throws {UsageError} a mapping that cannot be read
 */
export async function formatOptions(options: Options, strings: CliStrings): Promise<FormatOptions> {
  const mapping = textOption(options, 'mapping');
  return {
    format: textOption(options, 'format'),
    item: textOption(options, 'item'),
    mapping: mapping === undefined || mapping.trimStart().startsWith('{') ? mapping : await textOf(mapping, strings),
  };
}

async function textOf(path: string, strings: CliStrings): Promise<string> {
  try {
    return await readFile(path, 'utf8');
  } catch (cause) {
    throw new UsageError(strings.noMapping(path), { cause });
  }
}
