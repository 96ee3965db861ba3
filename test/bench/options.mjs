/** What the command line may say. */
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { contentCases, shiftCases } from './cases.mjs';

/** @throws where a name or a number is none */
export function readOptions() {
  const { values } = parseArgs({
    options: {
      only: { type: 'string', multiple: true, default: [] }, // names of cases; all of them without it
      rounds: { type: 'string', default: '5' },
      json: { type: 'string' }, // file for every single figure
      bundle: { type: 'string', default: fileURLToPath(new URL('../../dist/gov-article.js', import.meta.url)) },
    },
  });
  const rounds = Number(values.rounds);
  if (!Number.isInteger(rounds) || rounds < 1)
    throw new Error(`--rounds ${values.rounds}: expected a number from 1 on.`);

  const names = [...contentCases, ...shiftCases].map(({ name }) => name);
  const unknown = values.only.find((name) => !names.includes(name));
  if (unknown !== undefined) throw new Error(`--only ${unknown}: expected one of ${names.join(', ')}.`);

  return { ...values, rounds, isWanted: ({ name }) => values.only.length === 0 || values.only.includes(name) };
}
