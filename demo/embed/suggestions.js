// Paths of the JSON at hand, offered to who writes a mapping.
import { h } from './dom.js';
import { pathsOf } from './json-paths.js';
import { attributesOf } from './snippet.js';

let asked = '';

/** Reads the JSON once more, since the element keeps it to itself; what cannot be read offers nothing. */
export async function suggestPaths(list, settings) {
  const src = attributesOf(settings, document.baseURI).find(([name]) => name === 'src')?.[1];
  const pasted = { text: settings.text, address: settings.answer }[settings.source];
  const wanted = pasted || src || '';
  if (wanted === asked) return;
  asked = wanted;
  const json = await read(pasted, src);
  if (wanted !== asked) return; // another was asked for meanwhile
  list.replaceChildren(...pathsOf(json).map(({ path, sample }) => h('option', { value: path }, sample)));
}

async function read(pasted, src) {
  try {
    if (pasted) return JSON.parse(pasted);
    return src ? await (await fetch(src, { headers: { accept: 'application/json' } })).json() : undefined;
  } catch {
    return undefined;
  }
}
