/** Type-checks one file as an app would have it that has installed this package. */
import { fileURLToPath } from 'node:url';
import ts from 'typescript';

/** No such file: the tests say what is in it. It stands where the package's own name can be imported. */
const file = fileURLToPath(new URL('app.tsx', import.meta.url));
const parsed = new Map();
/** What `tools/editor-data` writes. */
const built = /\/dist\/(?:tags|jsx|preact|solid|vue|svelte)\.d\.ts$/;

/**
 * @param {string} code
 * @param {ts.CompilerOptions} [options] beyond strictness
 * @returns {string[]} what the compiler says, by line
 */
export function compile(code, options = {}) {
  const all = {
    target: ts.ScriptTarget.ES2022,
    module: ts.ModuleKind.ESNext,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
    jsx: ts.JsxEmit.ReactJSX,
    strict: true,
    noEmit: true,
    types: [],
    ...options,
  };
  const host = ts.createCompilerHost(all);
  const { fileExists, getSourceFile } = host;
  host.fileExists = (name) => name === file || fileExists(name);
  host.getSourceFile = (name, version, ...rest) => {
    if (name === file) return ts.createSourceFile(name, code, version, true, ts.ScriptKind.TSX);
    if (!/node_modules\/typescript/.test(name)) return getSourceFile(name, version, ...rest);
    if (!parsed.has(name)) parsed.set(name, getSourceFile(name, version, ...rest));
    return parsed.get(name);
  };
  const program = ts.createProgram([file], all, host);
  // What other packages say in their own types is not ours to mend.
  const ours = program.getSourceFiles().filter(({ fileName }) => fileName === file || built.test(fileName));
  const own = [
    ...program.getOptionsDiagnostics(),
    ...ours.flatMap((each) => [...program.getSyntacticDiagnostics(each), ...program.getSemanticDiagnostics(each)]),
  ];
  return own.map(({ file: at, start, messageText }) => {
    const line = at && start !== undefined ? at.getLineAndCharacterOfPosition(start).line + 1 : 0;
    return `${at?.fileName.split('/').at(-1)}:${line} ${ts.flattenDiagnosticMessageText(messageText, ' ')}`;
  });
}
