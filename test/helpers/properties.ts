/** Properties: sentences about every input, tried with as many as the run allows (tools/test-files.mjs, tools/fuzz.config.mjs). */
import fc from 'fast-check';
import './elements-failures.js';

interface Options {
  runs: number;
  seed: number;
}

const { runs, seed } = (await (await fetch('/property-options.json')).json()) as Options;

/** Firefox and WebKit are slower, and only their parsers differ: one case in ten is tried there. */
const engineShare = navigator.userAgent.includes('Chrome') ? 1 : 10;

/** One run in this many, where a run is dear; a fuzzing run has time. */
interface Cost {
  oneIn?: number;
}

/**
 * A test that a property holds for all inputs of these kinds. When it does not, the error names the smallest input found,
 * and the seed that finds it again.
 */
export function holds<Inputs extends [unknown, ...unknown[]]>(
  title: string,
  inputs: { [At in keyof Inputs]: fc.Arbitrary<Inputs[At]> },
  check: (...values: Inputs) => void | Promise<void>,
  { oneIn = 1 }: Cost = {},
): void {
  it(title, async function () {
    // A thousand runs take a second or two, and five times that where the machine is slow or busy.
    if (this.timeout() > 0) this.timeout(60_000);
    const property = fc.asyncProperty<Inputs>(...inputs, async (...values) => {
      await check(...values);
    });
    await fc.assert(property, { seed, numRuns: Math.ceil(runs / oneIn / engineShare), includeErrorInReport: true });
  });
}

/** Any text at all: also control characters, bidi marks, half surrogate pairs, and the names of things that run code. */
export function anyText(maxLength = 40): fc.Arbitrary<string> {
  const pieces = fc.oneof(
    fc.string({ unit: 'grapheme', maxLength: 12 }),
    fc.string({ unit: 'binary', maxLength: 12 }),
    fc.integer({ min: 0, max: 0xffff }).map((code) => String.fromCharCode(code)),
    fc.constantFrom(...TRAPS),
  );
  return fc.array(pieces, { maxLength: 4 }).map((parts) => parts.join('').slice(0, maxLength));
}

const TRAPS = [
  ...['<b>Chợ</b>', '<script>hit()</script>', '<img src=x onerror=hit()>', '&lt;', '"', "'", '${hit()}', '{{hit()}}'],
  ...[
    'javascript:hit()',
    '__proto__',
    'constructor',
    'toString',
    '\u0000',
    '\u202e',
    '\ufeff',
    '\r\n',
    ' ',
    '%',
    'Chợ',
  ],
];
