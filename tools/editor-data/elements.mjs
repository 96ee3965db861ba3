/** The elements of the custom-elements manifest, as the generators want them. */
import { readFile } from 'node:fs/promises';

export async function readManifest() {
  return JSON.parse(await readFile(new URL('../../custom-elements.json', import.meta.url), 'utf8'));
}

/** @returns {object[]} by tag, the article first */
export function elementsOf(manifest) {
  const elements = manifest.modules.flatMap(({ declarations }) => declarations.filter(({ tagName }) => tagName));
  const isControl = ({ tagName }) => Number(tagName !== 'gov-article');
  return elements.sort((a, b) => isControl(a) - isControl(b) || (a.tagName < b.tagName ? -1 : 1));
}

/** What a page can set, read or call. */
export function publicMembers(element, kind) {
  return (element.members ?? []).filter(
    (member) => member.kind === kind && !member.static && (member.privacy ?? 'public') === 'public',
  );
}

/** Attributes that a page writes; the others are written by the element itself. */
export function writtenAttributes(element) {
  return element.attributes.filter(({ fieldName }) => fieldName !== undefined);
}
