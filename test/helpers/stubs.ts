/** Parts of the browser replaced for one test. */
const undo: (() => void)[] = [];

afterEach(() => {
  while (undo.length > 0) undo.pop()!();
});

/** Gives an object another property until the test ends. */
export function stub(object: object, key: PropertyKey, value: unknown): void {
  replace(object, key, { value, writable: true });
}

/** Makes even touching a property throw, as browsers do with what the reader blocked. */
export function forbid(object: object, key: PropertyKey): void {
  replace(object, key, {
    get() {
      throw new DOMException('Blocked by the reader', 'SecurityError');
    },
  });
}

function replace(object: object, key: PropertyKey, descriptor: PropertyDescriptor): void {
  const before = Object.getOwnPropertyDescriptor(object, key);
  Object.defineProperty(object, key, { ...descriptor, configurable: true });
  undo.push(() => {
    if (before) Object.defineProperty(object, key, before);
    else Reflect.deleteProperty(object, key);
  });
}
