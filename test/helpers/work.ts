/**
 * Counts what code does instead of timing it: callbacks of array methods, keys of objects, characters encoded, characters
 * that a regular expression goes over. Clocks tell of the machine as well; steps are the same everywhere.
 */
const CALLING = ['every', 'some', 'find', 'filter', 'map', 'flatMap', 'forEach', 'reduce'] as const;
const SEARCHING = ['includes', 'indexOf', 'splice', 'slice', 'concat', 'join'] as const;
const LISTING = ['keys', 'values', 'entries'] as const;

type Method = (this: unknown, ...values: unknown[]) => unknown;

/** @returns steps taken while a function ran */
export function workOf(act: () => void): number {
  let steps = 0;
  const undo = [
    ...CALLING.map((name) => wrap(Array.prototype, name, (method) => callsOf(method, () => (steps += 1)))),
    ...SEARCHING.map((name) =>
      wrap(Array.prototype, name, (method) => {
        return function (...values) {
          steps += (this as unknown[]).length;
          return method.apply(this, values);
        };
      }),
    ),
    ...LISTING.map((name) =>
      wrap(Object, name, (method) => (...values) => {
        const listed = method.apply(Object, values) as unknown[];
        steps += listed.length;
        return listed;
      }),
    ),
    wrap(window, 'encodeURIComponent', (method) => (...values) => {
      steps += (values[0] as string).length;
      return method.apply(window, values);
    }),
    wrap(RegExp.prototype, 'exec', (method) => {
      return function (...values) {
        const expression = this as RegExp;
        const start = expression.lastIndex;
        const found = method.apply(this, values);
        if (found) steps += Math.max(1, expression.lastIndex - start);
        else steps += expression.global ? (values[0] as string).length - start : 1;
        return found;
      };
    }),
  ];
  try {
    act();
  } finally {
    for (let at = undo.length - 1; at >= 0; at--) undo[at]!();
  }
  return steps;
}

/** Steps for an input, and for one of four times its size: four times as many, where the work is linear. */
export function growthOf(size: number, act: (size: number) => void): number {
  const small = workOf(() => act(size));
  return workOf(() => act(size * 4)) / small;
}

function callsOf(method: Method, count: () => void): Method {
  return function (...values) {
    const [callback, ...rest] = values;
    const counted: Method = function (...given) {
      count();
      return (callback as Method).apply(this, given);
    };
    return method.call(this, counted, ...rest);
  };
}

function wrap(holder: object, name: string, make: (method: Method) => Method): () => void {
  const descriptor = Object.getOwnPropertyDescriptor(holder, name)!;
  Object.defineProperty(holder, name, { ...descriptor, value: make(descriptor.value as Method) });
  return () => {
    Object.defineProperty(holder, name, descriptor);
  };
}
