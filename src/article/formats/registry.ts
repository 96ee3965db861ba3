import { drupal } from './drupal.js';
import type { Fields, Format } from './format.js';
import { ghost } from './ghost.js';
import { govuk } from './govuk.js';
import { jsonFeed } from './json-feed.js';
import { jsonLd } from './json-ld.js';
import { liferay } from './liferay.js';
import { native, unversioned } from './native.js';
import { ninjs } from './ninjs.js';
import { inEnvelopes } from './paths.js';
import { presets } from './presets.js';
import { wordpress } from './wordpress.js';
import { Listeners } from '../../listeners.js';

/** In the order in which they are asked. */
const BUILT_IN: readonly Format[] = [wordpress, liferay, drupal, jsonLd, jsonFeed, govuk, ninjs, ghost];
const registered = new Map<string, Format>();
const listeners = new Listeners();

/**
 * Teaches the library a format of the page's own, or another reading of one it knows. Articles that were refused before
 * are tried again.
 *
 * @param name what `format="…"` may say; a name that is there is taken over
 * @param fields where the fields of article format 1 are, see {@link Fields}
 * @param detect tells by one article whether it is of this format; without it, the format must be asked for by name.
 *   It is also handed what is of other formats: where it throws, the answer is no.
 */
// eslint-disable-next-line @typescript-eslint/no-explicit-any -- pages write `(post) => 'acf' in post` without casts, as in fields
export function registerFormat(name: string, fields: Fields, detect?: (source: any) => boolean): void {
  const isOurs = (source: unknown): boolean => {
    try {
      return Boolean(detect?.(source));
    } catch {
      return false;
    }
  };
  registered.set(name, { name, fields, find: inEnvelopes(isOurs) });
  listeners.tell();
}

/** Tells when a format is registered. @returns a function that stops it */
export function onFormatsChange(listener: () => void): () => void {
  return listeners.add(listener);
}

/** Every format whose articles are recognised, the page's own before ours. */
export function recognisedFormats(): readonly Format[] {
  const names = new Set(registered.keys());
  return [native, ...registered.values(), ...BUILT_IN.filter(({ name }) => !names.has(name)), unversioned];
}

export function formatNames(): string[] {
  return [...new Set([...recognisedFormats(), ...presets].map(({ name }) => name))];
}

export function formatNamed(name: string): Format | undefined {
  return registered.get(name) ?? [native, ...BUILT_IN, ...presets].find((format) => format.name === name);
}
