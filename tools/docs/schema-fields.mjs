/** The fields of a JSON Schema in a row, each by its path: `image.renditions[].url`, `body[figure].caption`. */

/** @returns {{ path: string, kinds: string[], limits: object, isRequired: boolean, block?: string }[]} */
export function schemaFields(schema) {
  const fields = new Map();
  collect(schema, '', undefined, fields);
  return [...fields.values()];
}

function collect(schema, prefix, block, fields) {
  for (const shape of variants(schema)) {
    if (shape.type === 'array') collect(shape.items, `${prefix}[]`, block, fields);
    const kind = shape.properties?.type?.const;
    const base = kind ? prefix.replace(/\[\]$/, `[${kind}]`) : prefix;
    for (const [name, value] of Object.entries(shape.properties ?? {}))
      add(base ? `${base}.${name}` : name, value, shape.required?.includes(name) ?? false, kind ?? block, fields);
  }
}

function add(path, schema, isRequired, block, fields) {
  if (fields.has(path)) return;
  const shapes = variants(schema);
  fields.set(path, { path, isRequired, block, kinds: shapes.map(kindOf), limits: shapes.map(limitsOf) });
  collect(schema, path, block, fields);
}

function variants(schema) {
  return schema.anyOf ?? schema.oneOf ?? [schema];
}

function kindOf(shape) {
  if (shape.const !== undefined) return JSON.stringify(shape.const);
  if (shape.enum) return shape.enum.map((each) => JSON.stringify(each)).join(' | ');
  if (shape.type === 'array') return 'array';
  return shape.type;
}

const LIMITS = ['minLength', 'maxLength', 'minimum', 'maximum', 'minItems', 'maxItems'];

function limitsOf(shape) {
  return Object.fromEntries(LIMITS.filter((name) => name in shape).map((name) => [name, shape[name]]));
}

/** The value at a path in an article; the first where a list has several. */
export function valueAt(article, path) {
  return step([article], path.match(/[^.[\]]+|\[\w*\]/g));
}

function step(values, [name, ...rest]) {
  if (name === undefined) return values[0];
  const next = values.flatMap((value) => {
    if (name.startsWith('[')) return listed(value, name.slice(1, -1));
    // Where a list may be left out, one of its items stands for it.
    return [value]
      .flat()
      .filter(isObject)
      .flatMap((each) => (Object.hasOwn(each, name) ? [each[name]] : []));
  });
  return step(next, rest);
}

/** Items of a list: all, or the blocks of a type. */
function listed(value, type) {
  return Array.isArray(value) ? value.filter((each) => !type || each.type === type) : [];
}

function isObject(value) {
  return typeof value === 'object' && value !== null;
}
