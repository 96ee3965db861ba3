import { readFile } from 'node:fs/promises';
import { ArticleError } from '../../article/errors.js';
import { draftOf } from '../../article/formats/draft.js';
import type { Fields } from '../../article/formats/format.js';
import { readMapping } from '../../article/formats/mapping.js';
import { formatNamed, formatNames } from '../../article/formats/registry.js';
import type { FormatOptions } from '../../article/formats/to-native.js';
import { UsageError } from '../errors.js';
import { textOption, type Options } from '../options.js';
import type { CliStrings } from '../strings/strings.js';

/**
 * Which article of what format, as the options say. A mapping is a file, or its JSON itself.
 *
 * @throws {UsageError} a format that is unknown, or a mapping that cannot be read or used
 */
export async function formatOptions(options: Options, strings: CliStrings): Promise<FormatOptions> {
  const format = textOption(options, 'format');
  if (format !== undefined && !formatNamed(format)) {
    throw new UsageError(strings.noSuchValue('--format', format, formatNames()));
  }
  return { format, item: textOption(options, 'item'), mapping: await mappingOption(options, strings) };
}

/** Every article would be blamed for it. */
async function mappingOption(options: Options, strings: CliStrings): Promise<Fields | undefined> {
  const mapping = textOption(options, 'mapping');
  if (mapping === undefined) return undefined;
  const text = mapping.trimStart().startsWith('{') ? mapping : await textOf(mapping, strings);
  try {
    const fields = readMapping(text) ?? {};
    draftOf({}, fields);
    return fields;
  } catch (cause) {
    if (!(cause instanceof ArticleError)) throw cause;
    throw new UsageError(strings.badMapping(cause.message.replace(/^mapping: /, '')), { cause });
  }
}

async function textOf(path: string, strings: CliStrings): Promise<string> {
  try {
    return (await readFile(path, 'utf8')).replace(/^\uFEFF/, '');
  } catch (cause) {
    throw new UsageError(strings.noMapping(path), { cause });
  }
}
