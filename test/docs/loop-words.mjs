/** What the variable of a `for … of` loop stands for, as far as the file says it in so many words. */
import ts from 'typescript';

/**
 * @param {ts.Identifier} identifier in a loop
 * @returns {string[] | undefined} undefined where it is no variable of a loop over values that are written out
 */
export function loopWords(identifier) {
  for (let node = identifier.parent; node; node = node.parent) {
    if (!ts.isForOfStatement(node) || !ts.isVariableDeclarationList(node.initializer)) continue;
    const take = takerOf(node.initializer.declarations[0].name, identifier.text);
    if (take) return wordsIn(itemsOf(node.expression), take);
  }
  return undefined;
}

function wordsIn(items, take) {
  const words = items?.map((item) => textOf(take(item)));
  return words?.includes(undefined) ? undefined : words;
}

/** How a name of a pattern comes by its value; undefined where the pattern has no such name. */
function takerOf(pattern, name) {
  if (ts.isIdentifier(pattern)) return pattern.text === name ? (item) => item : undefined;
  const at = pattern.elements.findIndex((each) => each.name && ts.isIdentifier(each.name) && each.name.text === name);
  if (at < 0) return undefined;
  const key = (pattern.elements[at].propertyName ?? pattern.elements[at].name).text;
  return ts.isArrayBindingPattern(pattern) ? (item) => elementsOf(item)?.[at] : (item) => memberOf(item, key);
}

function itemsOf(expression) {
  const node = valueOf(expression);
  const called = node && ts.isCallExpression(node) && ts.isPropertyAccessExpression(node.expression) && node.expression;
  if (!called) return elementsOf(node);
  if (called.getText() === 'Object.entries') return entriesOf(valueOf(node.arguments[0]));
  return called.name.text === 'slice' ? itemsOf(called.expression) : undefined;
}

/** As the pairs that `Object.entries()` makes. */
function entriesOf(node) {
  if (!node || !ts.isObjectLiteralExpression(node)) return undefined;
  return node.properties.map(({ name, initializer }) => [name, initializer]);
}

function elementsOf(node) {
  if (Array.isArray(node)) return node;
  const value = valueOf(node);
  return value && ts.isArrayLiteralExpression(value) ? [...value.elements] : undefined;
}

function memberOf(node, key) {
  const value = valueOf(node);
  if (!value || !ts.isObjectLiteralExpression(value)) return undefined;
  return value.properties.find(({ name }) => name?.text === key)?.initializer;
}

function textOf(node) {
  // The name of a property is an identifier that stands for itself.
  if (node && ts.isIdentifier(node) && node.parent.name === node) return node.text;
  const value = valueOf(node);
  return value && (ts.isStringLiteralLike(value) || ts.isNumericLiteral(value)) ? value.text : undefined;
}

/** Behind types, parentheses and the names of constants. */
function valueOf(node) {
  if (!node) return undefined;
  if (ts.isAsExpression(node) || ts.isSatisfiesExpression(node) || ts.isParenthesizedExpression(node)) {
    return valueOf(node.expression);
  }
  return ts.isIdentifier(node) ? valueOf(constantOf(node)) : node;
}

function constantOf(identifier) {
  let found;
  const visit = (node) => {
    if (ts.isVariableDeclaration(node) && ts.isIdentifier(node.name) && node.name.text === identifier.text) {
      found ??= node.initializer;
    }
    ts.forEachChild(node, visit);
  };
  visit(identifier.getSourceFile());
  return found;
}
