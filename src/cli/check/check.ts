import { ANY_BASE } from '../../article/address.js';
import { ArticleError } from '../../article/errors.js';
import type { FormatOptions } from '../../article/formats/to-native.js';
import { errorSentence, UsageError } from '../errors.js';
import { formatOptions } from '../input/mapping.js';
import { DEFAULT_TIMEOUT, jsonOf, read, type Answer } from '../input/read.js';
import { sourcesOf, type Source } from '../input/sources.js';
import type { Session } from '../session.js';
import { addressOption, numberOption } from '../options.js';
import { printable, printableJson } from '../printable.js';
import { Progress } from '../progress.js';
import type { CliStrings } from '../strings/strings.js';
import { checkArticle } from './check-article.js';
import { resultJson, resultText, summaryText, type Result } from './report.js';
import { checkResponse } from './response.js';

interface Wanted extends FormatOptions {
  baseUrl: string | undefined;
  page: string | undefined;
  timeout: number;
}

/** @returns the exit code: 2 where something could not be read, 1 where there is more to mend than is allowed, else 0 */
export async function run({ strings, options, inputs }: Session): Promise<number> {
  const isJson = options.json === true;
  const allowed = numberOption(options, 'max-warnings', 0, strings);
  const wanted: Wanted = {
    ...(await formatOptions(options, strings)),
    baseUrl: addressOption(options, 'base-url', strings),
    page: addressOption(options, 'page', strings),
    timeout: numberOption(options, 'timeout', DEFAULT_TIMEOUT, strings),
  };
  const sources = await sourcesOf(inputs, ['.json']);
  if (sources.length === 0) throw new UsageError(strings.nothingFound(inputs.join(' ')));
  const progress = new Progress(sources.length);
  const results: Result[] = [];
  for (const source of sources) {
    progress.next(source.name);
    const result = await checkSource(source, wanted, strings);
    results.push(result);
    progress.clear();
    if (!isJson) process.stdout.write(`${printable(resultText(result, strings))}\n\n`);
  }
  process.stdout.write(`${isJson ? printableJson(resultJson(results, strings)) : summaryText(results, strings)}\n`);
  return exitCode(results, allowed);
}

async function checkSource(source: Source, wanted: Wanted, strings: CliStrings): Promise<Result> {
  try {
    const answer = await read(source, 'application/json', wanted.timeout);
    const document = await jsonOf(answer, source.name);
    const checked = checkArticle(document, wanted.baseUrl ?? answer.url ?? ANY_BASE, wanted);
    const findings = [...checked.findings, ...ofResponse(source, answer, wanted.page)];
    return { source: source.name, status: findings.length > 0 ? 'findings' : 'fine', ...checked, findings };
  } catch (error) {
    if (error instanceof RangeError) return failure(source, { code: 'invalid', message: strings.convert.tooDeep });
    if (!(error instanceof ArticleError)) throw error;
    const sentence = { code: error.code, message: errorSentence(error, strings) };
    return failure(source, sentence);
  }
}

function failure({ name }: Source, error: NonNullable<Result['error']>): Result {
  return { source: name, status: 'unreadable', error, findings: [] };
}

function ofResponse({ kind, name }: Source, answer: Answer, page: string | undefined): Result['findings'] {
  return kind === 'address' ? checkResponse(name, answer, page) : [];
}

function exitCode(results: readonly Result[], allowed: number): number {
  if (results.some(({ status }) => status === 'unreadable')) return 2;
  const all = results.flatMap(({ findings }) => findings);
  return all.some(({ kind }) => kind === 'error') || all.length > allowed ? 1 : 0;
}
