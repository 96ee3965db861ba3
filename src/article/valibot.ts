/** valibot, but for one thing: it finds the keys of an object with `for … in`, which on pages with old libraries finds more. */
import * as v from 'valibot';

export * from 'valibot';

/** An object with these keys, whatever scripts of the page have put on `Object.prototype`. */
export function object<const Entries extends v.ObjectEntries>(entries: Entries): v.ObjectSchema<Entries, undefined> {
  return v.object(Object.assign(Object.create(null) as object, entries));
}
