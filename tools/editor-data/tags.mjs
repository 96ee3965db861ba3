/** Types of the elements as markup has them, which those of each framework are made from. */
import { elementsOf, publicMembers, writtenAttributes } from './elements.mjs';

/** @returns {string} a module of types */
export function tagTypes(manifest) {
  const elements = elementsOf(manifest);
  const details = elements.flatMap(({ events }) => events ?? []).map(({ type }) => /<(\w+)>/.exec(type.text)[1]);
  const imports = [...elements.map(({ name }) => name), ...details].sort();
  return [
    `import type {\n${imports.map((name) => `  ${name},\n`).join('')}} from './index.js';`,
    'type Words<Known extends string> = Known | (string & Record<never, never>);',
    ...elements.map(interfaces),
    `/** What each tag has. */\nexport interface Tags {\n${elements.map(tag).join('')}}\n`,
  ].join('\n\n');
}

function interfaces(element) {
  const stem = stemOf(element);
  return [
    block(`${stem}Attributes`, `Attributes of \`<${element.tagName}>\`.`, writtenAttributes(element).map(attribute)),
    block(`${stem}Properties`, `Properties of \`<${element.tagName}>\`.`, settable(element).map(property(element))),
    block(`${stem}Events`, `Events of \`<${element.tagName}>\`.`, (element.events ?? []).map(event)),
  ].join('\n\n');
}

function tag(element) {
  const stem = stemOf(element);
  return (
    comment(`${element.description}`) +
    `  '${element.tagName}': {\n    element: ${element.name};\n    attributes: ${stem}Attributes;\n` +
    `    properties: ${stem}Properties;\n    events: ${stem}Events;\n  };\n`
  );
}

function attribute({ name, description, type, words }) {
  return `${comment(description)}  '${name}'?: ${attributeType(type.text, words)} | undefined;\n`;
}

/** Markup has only text: numbers and switches may be written as such. */
function attributeType(type, words) {
  if (words) return `Words<${words.map((word) => `'${word}'`).join(' | ')}>`;
  if (type === 'number') return 'number | `${number}`';
  if (type === 'boolean') return "boolean | ''";
  return type.replace(/ \| undefined$/, '');
}

function settable(element) {
  const attributes = new Set(element.attributes.map(({ name }) => name));
  return publicMembers(element, 'field').filter(({ name, readonly }) => !readonly && !attributes.has(name));
}

const property = (element) => (member) =>
  `${comment(member.description)}  ${member.name}?: ${element.name}['${member.name}'] | undefined;\n`;

function event({ name, description, type }) {
  return `${comment(description)}  '${name}': ${type.text};\n`;
}

function block(name, description, members) {
  return `/** ${description} */\nexport interface ${name} {\n${members.join('')}}`;
}

function comment(text) {
  return `  /**\n${text.replaceAll('*/', '*\u2060/').replace(/^/gm, '   * ')}\n   */\n`.replace(/ +$/gm, '');
}

function stemOf({ name }) {
  return name.replace(/Element$/, '');
}
