import { ArticleError } from '../../article/errors.js';
import { errorSentence, isFileError, UsageError } from '../errors.js';
import { DEFAULT_TIMEOUT, read } from '../input/read.js';
import { sourcesOf, type Source } from '../input/sources.js';
import type { Session } from '../session.js';
import { addressOption, numberOption, textOption } from '../options.js';
import { Output } from '../output.js';
import { printable } from '../printable.js';
import { Progress } from '../progress.js';
import type { CliStrings } from '../strings/strings.js';
import { convertPage } from './convert-page.js';
import { decodeHtml } from './decode.js';
import type { Note } from './notes.js';

interface Wanted {
  url: string | undefined;
  timeout: number;
}

/** @returns the exit code: 1 where a page failed, else 0 */
export async function run({ strings, options, inputs }: Session): Promise<number> {
  const wanted: Wanted = {
    url: addressOption(options, 'url', strings),
    timeout: numberOption(options, 'timeout', DEFAULT_TIMEOUT, strings),
  };
  const sources = await sourcesOf(inputs, ['.html', '.htm', '.aspx']);
  if (sources.length === 0) throw new UsageError(strings.nothingFound(inputs.join(' ')));
  if (sources.length > 1 && wanted.url !== undefined) throw new UsageError(strings.convert.oneUrl);
  const output = await Output.to(textOption(options, 'out'), sources, '.json', strings);
  const progress = new Progress(sources.length);
  let failures = 0;
  for (const source of sources) {
    progress.next(source.name);
    const { isFailure, lines } = await convertSource(source, wanted, output, strings);
    progress.clear();
    if (isFailure) failures++;
    for (const line of lines) process.stderr.write(`${printable(line)}\n`);
  }
  if (failures > 0 && sources.length > 1) process.stderr.write(`${strings.failures(failures, sources.length)}\n`);
  return failures > 0 ? 1 : 0;
}

async function convertSource(
  source: Source,
  { url, timeout }: Wanted,
  output: Output,
  strings: CliStrings,
): Promise<{ isFailure: boolean; lines: string[] }> {
  const { name } = source;
  try {
    const answer = await read(source, 'text/html', timeout);
    const decoded = decodeHtml(answer.bytes, answer.headers?.get('content-type') ?? '');
    const { article, notes } = convertPage(decoded, url ?? answer.url);
    await output.write(source, `${JSON.stringify(article, null, 2)}\n`);
    return { isFailure: false, lines: noteLines(name, notes, strings) };
  } catch (error) {
    if (error instanceof ArticleError) {
      const sentence = error.code === 'invalid' ? strings.convert.noArticle : errorSentence(error, strings);
      return { isFailure: true, lines: [`${name}: ${sentence}`] };
    }
    // Parsers go down a step for every element in another.
    if (error instanceof RangeError) return { isFailure: true, lines: [`${name}: ${strings.convert.tooDeep}`] };
    if (!isFileError(error)) throw error;
    return { isFailure: true, lines: [strings.notWritten(error.path ?? name, error.message)] };
  }
}

function noteLines(name: string, notes: readonly Note[], { convert }: CliStrings): string[] {
  if (notes.length === 0) return [];
  const lines = notes.map(({ code, place, found }) => {
    const what = found && `: “${found}”`;
    return `  ${convert.notes[code]}${what} [${place}]`;
  });
  return [`${name}: ${convert.unsure(notes.length)}`, ...lines];
}
