/** What the command line may say. */
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

export const bundlePath = fileURLToPath(new URL('../../dist/gov-article.js', import.meta.url));

const LIMIT = 270; // s: the whole benchmark in five minutes, with what comes before and after

/**
 * @param {string[]} args of the command line
 * @param {{ name: string, cases: { name: string }[] }[]} suites
 * @throws where a name or a number is none
 */
export function readOptions(args, suites) {
  const { values } = parseArgs({
    args,
    options: {
      only: { type: 'string', multiple: true, default: [] }, // names of suites and cases; all of them without it
      rounds: { type: 'string', default: '5' },
      seconds: { type: 'string', default: String(LIMIT) },
      json: { type: 'string' }, // file for every single figure
      bundle: { type: 'string', default: bundlePath },
    },
  });
  const names = suites.flatMap((suite) => [suite.name, ...suite.cases.map(({ name }) => name)]);
  const unknown = values.only.find((name) => !names.includes(name));
  if (unknown !== undefined) throw new Error(`--only ${unknown}: expected one of ${names.join(', ')}.`);

  const isNamed = ({ name }) => values.only.length === 0 || values.only.includes(name);
  return {
    ...values,
    rounds: count('rounds', values.rounds),
    seconds: count('seconds', values.seconds),
    isWanted: (suite, testCase) => isNamed(suite) || isNamed(testCase),
  };
}

function count(name, text) {
  const number = Number(text);
  if (Number.isInteger(number) && number >= 1) return number;
  throw new Error(`--${name} ${text}: expected a number from 1 on.`);
}
