import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** A name of the public API that still works, and will not for ever. */
export interface Deprecation {
  readonly kind: 'attribute' | 'property' | 'event' | 'part' | 'custom property' | 'string' | 'export';
  /** The name that goes. */
  readonly name: string;
  /** The tag it belongs to; absent where it belongs to none. */
  readonly of?: string;
  /** The version that began to warn, such as `0.2`. */
  readonly since: string;
  /** The version that no longer knows the name. */
  readonly until: string;
  /** What to write instead, as it is written in the page. */
  readonly use: string;
}

/** Everything that is deprecated, which docs/releases.md lists as well. */
export const DEPRECATIONS: readonly Deprecation[] = [];

const told = new Set<string>();

/** Tells the developer of a page, once, what to write instead. */
export function warnOfDeprecated({ kind, name, of, since, until, use }: Deprecation): void {
  const what = `${kind} "${name}"${of ? ` of <${of}>` : ''}`;
  if (told.has(what)) return;
  told.add(what);
  console.warn(`gov-article: ${what} is deprecated since ${since} and goes in ${until}. Use "${use}" instead.`);
}

/**
 * Warns of what a page has written on an element. An element gets it with its first deprecation, so that the script
 * carries nothing of it until then; a test names an element that has not.
 */
export class DeprecationController implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #rows: readonly Deprecation[];

  constructor(host: ReactiveControllerHost & HTMLElement, rows = DEPRECATIONS) {
    this.#host = host;
    this.#rows = rows.filter(({ of }) => of === host.localName);
    host.addController(this);
  }

  /** Before each update, since an attribute may also come late. */
  hostUpdate(): void {
    for (const row of this.#rows) if (isWritten(row, this.#host)) warnOfDeprecated(row);
  }
}

/** What cannot be seen on the element is told of where the old name is read: setters, events, strings, exports. */
function isWritten({ kind, name }: Deprecation, host: HTMLElement): boolean {
  if (kind === 'attribute') return host.hasAttribute(name);
  return kind === 'custom property' && getComputedStyle(host).getPropertyValue(name) !== '';
}
