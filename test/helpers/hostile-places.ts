/** Where strings stand: in the published JSON Schema, and in an article. Both spell a place alike, to be compared. */

interface Schema {
  type?: string;
  enum?: unknown[];
  const?: unknown;
  properties?: Record<string, Schema>;
  items?: Schema;
  anyOf?: Schema[];
  oneOf?: Schema[];
}

/** Places of strings that may be any, such as `body[].figure.image.renditions[].url`. */
export function stringsOfSchema(schema: Schema, path = ''): string[] {
  const alternatives = [...(schema.anyOf ?? []), ...(schema.oneOf ?? [])];
  if (alternatives.length > 0) return alternatives.flatMap((each) => stringsOfSchema(each, path));
  if (schema.items) return stringsOfSchema(schema.items, `${path}[]`);
  const { properties } = schema;
  if (properties) {
    const inside = placeIn(path, properties['type']?.const);
    return Object.entries(properties).flatMap(([key, value]) => stringsOfSchema(value, `${inside}${key}`));
  }
  return schema.type === 'string' && !schema.enum ? [path] : [];
}

/** Places of a string in an article. */
export function placesOf(text: string, value: unknown, path = ''): string[] {
  if (value === text) return [path];
  if (Array.isArray(value)) return value.flatMap((item) => placesOf(text, item, `${path}[]`));
  if (typeof value !== 'object' || value === null) return [];
  const inside = placeIn(path, (value as { type?: unknown }).type);
  return Object.entries(value).flatMap(([key, item]) => placesOf(text, item, `${inside}${key}`));
}

function placeIn(path: string, type: unknown): string {
  return [path, ...(typeof type === 'string' ? [type] : []), ''].join(path || type ? '.' : '');
}
