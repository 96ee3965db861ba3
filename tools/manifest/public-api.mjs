/** Plug-in of the manifest's analyzer: what a page can use, and what it can write there, and nothing else. */

/** @returns {import('@custom-elements-manifest/analyzer').Plugin} */
export function publicApi() {
  return {
    name: 'public-api',
    analyzePhase({ ts, node, moduleDoc }) {
      if (!ts.isPropertyDeclaration(node)) return;
      const words = ts.getJSDocTags(node).find(({ tagName }) => tagName.text === 'words');
      if (!words) return;
      const member = memberOf(moduleDoc, node.parent.name.text, node.name.text);
      member.words = ts.getTextOfJSDocComment(words.comment).split(/\s+/);
    },
    packageLinkPhase({ customElementsManifest }) {
      // The analyzer finds the folders in whatever order the disk answers.
      customElementsManifest.modules.sort((a, b) => (a.path < b.path ? -1 : 1));
      for (const file of customElementsManifest.modules) {
        file.declarations = file.declarations.filter(({ tagName }) => tagName);
        file.exports = file.exports.filter(({ kind, name }) => kind !== 'js' || hasClass(file, name));
        for (const element of file.declarations) tidy(element);
      }
    },
  };
}

function memberOf(moduleDoc, className, name) {
  return moduleDoc.declarations.find((each) => each.name === className).members.find((member) => member.name === name);
}

function hasClass({ declarations }, name) {
  return declarations.some((each) => each.name === name);
}

/** The analyzer takes reactive state for attributes, and knows types only by name. */
function tidy(element) {
  const fields = new Map(element.members?.map((member) => [member.name, member]));
  element.attributes = (element.attributes ?? []).filter(({ fieldName }) => isPublic(fields.get(fieldName)));
  for (const each of [...element.attributes, ...fields.values()])
    if (/^[\d_]+$/.test(each.default ?? '')) each.default = each.default.replaceAll('_', '');
  for (const attribute of element.attributes) {
    const { words, type } = fields.get(attribute.fieldName) ?? {};
    if (words) attribute.words = words;
    if (type) attribute.type = type;
  }
}

function isPublic(member) {
  return member === undefined || (member.privacy ?? 'public') === 'public';
}
