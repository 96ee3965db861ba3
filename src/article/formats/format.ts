/**
 * Where a field of article format 1 is in a source: a dotted path (`title.rendered`), the first of several paths that
 * leads to a value, or a function that is handed the source. A path leads through every item of a list, so `tags.name`
 * is the names of all tags; `=UTC` is that text itself.
 */
// eslint-disable-next-line @typescript-eslint/no-explicit-any -- pages write `(post) => post.acf.author` without casts
export type Field = string | readonly string[] | ((source: any) => unknown);

/** Fields of article format 1 by name, also parts of them: `"image.url"`, `"image.caption"`, `"publisher.name"`. */
export type Fields = Readonly<Record<string, Field>>;

/** What the library knows of a format, its own and those of a page alike. */
export interface Format {
  name: string;
  /** The articles of this format that a document holds, in its order; none where it is of another format. */
  find: (document: unknown) => readonly unknown[];
  fields: Fields;
}
