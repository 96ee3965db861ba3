interface Format<Value> {
  /** Whatever the storage holds, null for nothing, a good value comes out. */
  read: (stored: string | null) => Value;
  write: (value: Value) => string;
}

/** A choice of the reader’s: remembered by the browser, one for all controls and tabs of a site. */
export class StoredValue<Value> {
  readonly #key: string;
  readonly #format: Format<Value>;
  readonly #listeners = new Set<(value: Value) => void>();
  #current: Value | undefined;

  constructor(key: string, format: Format<Value>) {
    this.#key = key;
    this.#format = format;
  }

  get(): Value {
    return (this.#current ??= this.#format.read(this.#stored()));
  }

  /** Changes and remembers it. */
  set(value: Value): void {
    this.#update(value);
    try {
      localStorage.setItem(this.#key, this.#format.write(value));
    } catch {
      // Blocked or full: it holds for this page.
    }
  }

  /**
   * Tells when it changes, here or in another tab.
   *
   * @returns a function that stops it
   */
  onChange(listener: (value: Value) => void): () => void {
    if (this.#listeners.size === 0) {
      this.#catchUp();
      addEventListener('storage', this.#followOtherTabs);
      addEventListener('pageshow', this.#catchUp);
    }
    this.#listeners.add(listener);
    return () => {
      this.#listeners.delete(listener);
      if (this.#listeners.size > 0) return;
      removeEventListener('storage', this.#followOtherTabs);
      removeEventListener('pageshow', this.#catchUp);
    };
  }

  /** Nobody tells a page what happened while it did not listen, or while the browser kept it for the Back button. */
  #catchUp = (): void => {
    const stored = this.#stored();
    if (stored !== null) this.#update(this.#format.read(stored));
  };

  /** The storage is asked, not the event: WebKit tells a page that has just opened of writes that are older than itself. */
  #followOtherTabs = ({ key }: StorageEvent): void => {
    // A null key: the whole storage was cleared.
    if (key === this.#key || key === null) this.#update(this.#format.read(this.#stored()));
  };

  #update(value: Value): void {
    const { write } = this.#format;
    const isSame = this.#current !== undefined && write(value) === write(this.#current);
    this.#current = value;
    if (!isSame) for (const listener of [...this.#listeners]) listener(value);
  }

  /** Touching the storage can itself throw, where the reader blocked it. */
  #stored(): string | null {
    try {
      return localStorage.getItem(this.#key);
    } catch {
      return null;
    }
  }
}
