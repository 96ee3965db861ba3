/** Titles of the tests in a file, read from its syntax: nothing is run. */
import ts from 'typescript';
import { loopWords } from './loop-words.mjs';

const SUITES = new Set(['describe', 'suite']);
const TESTS = new Set(['it', 'test']);

/**
 * Reads which tests a file has.
 *
 * A title with `${name}` in it is matched with what the loop around gives that name; where that is not written out, with
 * each text that the file has in quotes or as the name of a property. One with any other expression is matched with any
 * text. All are matched as they are written as well.
 *
 * @param {string} fileName whose ending says which language it is
 * @param {string} source
 * @returns {{ title: string, pattern: RegExp }[]} titles are those of the suites around and of the test, joined by “ > ”
 */
export function testTitles(fileName, source) {
  const file = ts.createSourceFile(fileName, source, ts.ScriptTarget.Latest, true);
  const words = wordsOf(file);
  const found = [];
  const visit = (node, around) => {
    const title = ts.isCallExpression(node) ? titleOf(node, words) : undefined;
    const path = title ? [...around, title] : around;
    if (title?.isTest) {
      const pattern = new RegExp(`^${path.map((each) => each.pattern).join(' > ')}$`, 'u');
      found.push({ title: path.map((each) => each.text).join(' > '), pattern });
    }
    ts.forEachChild(node, (child) => visit(child, path));
  };
  visit(file, []);
  return found;
}

function titleOf(call, words) {
  const called = ts.isPropertyAccessExpression(call.expression) ? call.expression.expression : call.expression;
  const isTest = TESTS.has(called.getText());
  const [title] = call.arguments;
  if (!title || !ts.isIdentifier(called) || !(isTest || SUITES.has(called.text))) return undefined;
  const parts = partsOf(title);
  return {
    isTest,
    text: parts.map((part) => (typeof part === 'string' ? part : sourceOf(part))).join(''),
    pattern: parts.map((part) => (typeof part === 'string' ? escape(part) : patternOf(part, words))).join(''),
  };
}

/** Text as strings, expressions as nodes. */
function partsOf(title) {
  if (ts.isStringLiteralLike(title)) return [title.text];
  if (!ts.isTemplateExpression(title)) return [title];
  return [title.head.text, ...title.templateSpans.flatMap(({ expression, literal }) => [expression, literal.text])];
}

function patternOf(expression, words) {
  if (!ts.isIdentifier(expression)) return '.*?';
  const possible = loopWords(expression) ?? words;
  return `(?:${[...possible, sourceOf(expression)].map(escape).join('|')})`;
}

const sourceOf = (expression) => `\${${expression.getText()}}`;

/** What a variable of a title may stand for. */
function wordsOf(file) {
  const words = new Set();
  const visit = (node) => {
    if (ts.isStringLiteralLike(node) || ts.isNumericLiteral(node)) words.add(node.text);
    if (ts.isPropertyAssignment(node) && ts.isIdentifier(node.name)) words.add(node.name.text);
    ts.forEachChild(node, visit);
  };
  visit(file);
  words.delete('');
  return words;
}

function escape(text) {
  return text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
}
