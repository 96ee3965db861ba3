// Where the values of a JSON document are, as a mapping names them.

const ENVELOPES = ['data', 'items', 'posts', 'value', 'd', 'results'];
const MOST_PATHS = 200;
const MOST_DEPTH = 8;
const SAMPLE_LENGTH = 60;

/** @returns {{ path: string, sample: string }[]} dotted paths of its texts and numbers; of a list, those of its first item */
export function pathsOf(json) {
  const found = [];
  walk(oneOf(json), [], found);
  return found;
}

/** The first article where the document is a list, or an envelope around one: the element maps each by itself. */
function oneOf(json) {
  const list = Array.isArray(json) ? json : ENVELOPES.map((key) => json?.[key]).find(Array.isArray);
  return list?.length > 0 ? oneOf(list[0]) : json;
}

function walk(value, keys, found) {
  if (found.length >= MOST_PATHS || keys.length > MOST_DEPTH) return;
  if (typeof value === 'string' || typeof value === 'number') {
    if (keys.length > 0) found.push({ path: keys.join('.'), sample: String(value).slice(0, SAMPLE_LENGTH) });
  } else if (Array.isArray(value)) {
    // A path leads through every item of a list.
    walk(value[0], keys, found);
  } else if (value) {
    // A dot in a key would be read as two keys.
    for (const [key, inner] of Object.entries(value)) if (!key.includes('.')) walk(inner, [...keys, key], found);
  }
}
