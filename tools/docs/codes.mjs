/** The codes of errors and warnings, read from their types: a new one is on the site, or the build of the site fails. */
import { readFile } from 'node:fs/promises';
import ts from 'typescript';

const file = new URL('../../src/article/errors.ts', import.meta.url);

export async function errorCodes() {
  const source = await parse();
  const alias = source.statements.find(
    (each) => ts.isTypeAliasDeclaration(each) && each.name.text === 'ArticleErrorCode',
  );
  return wordsOf(alias.type);
}

/** @returns {Promise<{ code: string, remedy: string }[]>} with what the library itself advises */
export async function warningCodes() {
  const source = await parse();
  const type = source.statements.find((each) => ts.isInterfaceDeclaration(each) && each.name.text === 'ArticleWarning');
  const { warning } = await import('../../dist/article/warnings.js');
  const codes = wordsOf(type.members.find(({ name }) => name.text === 'code').type);
  return codes.map((code) => ({ code, remedy: warning(code, '', '', '').remedy }));
}

async function parse() {
  return ts.createSourceFile('errors.ts', await readFile(file, 'utf8'), ts.ScriptTarget.Latest);
}

function wordsOf(union) {
  return union.types.map(({ literal }) => literal.text);
}
