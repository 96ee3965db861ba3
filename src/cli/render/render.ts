import { ArticleError } from '../../article/errors.js';
import { errorSentence, isFileError, UsageError } from '../errors.js';
import { formatOptions } from '../input/mapping.js';
import { DEFAULT_TIMEOUT, jsonOf, read } from '../input/read.js';
import { sourcesOf, type Source } from '../input/sources.js';
import type { Session } from '../session.js';
import { addressOption, languageOption, numberOption, textOption, wordsOption } from '../options.js';
import { Output } from '../output.js';
import { printable } from '../printable.js';
import { Progress } from '../progress.js';
import type { CliStrings } from '../strings/strings.js';
import { assetAt, copyAsset, packed, scriptFor, tools as knownTools, type Asset } from './assets.js';
import { pageOf, type PageOptions } from './page.js';

/** @returns the exit code: 1 where a file failed, else 0 */
export async function run({ strings, options, inputs }: Session): Promise<number> {
  const tools = wordsOption(options, 'tools', knownTools, strings);
  const timeout = numberOption(options, 'timeout', DEFAULT_TIMEOUT, strings);
  const wanted: PageOptions = {
    ...(await formatOptions(options, strings)),
    baseUrl: addressOption(options, 'base-url', strings),
    pageUrl: addressOption(options, 'page-url', strings),
    language: languageOption(options, 'page-lang', strings),
    tools,
    script: await assetAt(textOption(options, 'script') ?? scriptFor(tools)),
    css: await styleSheet(textOption(options, 'css')),
  };
  const sources = await sourcesOf(inputs, ['.json']);
  if (sources.length === 0) throw new UsageError(strings.nothingFound(inputs.join(' ')));
  const output = await Output.to(textOption(options, 'out'), sources, '.html', strings);
  const progress = new Progress(sources.length);
  let failures = 0;
  for (const source of sources) {
    progress.next(source.name);
    const { isFailure, lines } = await renderSource(source, wanted, timeout, output, strings);
    progress.clear();
    if (isFailure) failures++;
    for (const line of lines) process.stderr.write(`${printable(line)}\n`);
  }
  if (failures < sources.length) await placeAssets(wanted, output, strings);
  if (failures === 0) return 0;
  if (sources.length > 1) process.stderr.write(`${strings.failures(failures, sources.length)}\n`);
  return 1;
}

async function renderSource(
  source: Source,
  wanted: PageOptions,
  timeout: number,
  output: Output,
  strings: CliStrings,
): Promise<{ isFailure: boolean; lines: string[] }> {
  const { name } = source;
  try {
    const answer = await read(source, 'application/json', timeout);
    const document = await jsonOf(answer, name);
    const page = pageOf(document, { ...wanted, baseUrl: wanted.baseUrl ?? answer.url });
    if (page.unresolved !== undefined) {
      return { isFailure: true, lines: [`${name}: ${strings.needsBase(page.unresolved)}`] };
    }
    await output.write(source, page.html);
    return { isFailure: false, lines: page.warnings > 0 ? [strings.warnings(name, page.warnings)] : [] };
  } catch (error) {
    if (error instanceof ArticleError) return { isFailure: true, lines: [`${name}: ${errorSentence(error, strings)}`] };
    if (!isFileError(error)) throw error;
    return { isFailure: true, lines: [strings.notWritten(error.path ?? name, error.message)] };
  }
}

/** Not in every build: a page without it waits for the script to look as it should. */
async function styleSheet(address: string | undefined): Promise<Asset | undefined> {
  const asset = await assetAt(address ?? 'gov-article.css');
  return address === undefined && !asset.file ? undefined : asset;
}

/** Puts script and style sheet beside pages in a folder; of one page, tells where they are. */
async function placeAssets({ script, css }: PageOptions, { folder }: Output, strings: CliStrings): Promise<void> {
  if (!script.file) process.stderr.write(`${strings.unknownScript(script.address)}\n`);
  const beside = [script, css].flatMap((asset) => (asset?.file && asset.file === asset.address ? [asset.file] : []));
  if (folder !== undefined) await Promise.all(beside.map((file) => copyAsset(file, folder)));
  else if (beside.length > 0) process.stderr.write(`${strings.besidePage(beside.join(', '), packed)}\n`);
}
