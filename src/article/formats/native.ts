import { isRecord } from '../json.js';
import type { Format } from './format.js';
import { inEnvelopes } from './paths.js';

/** Article format 1 itself, which is passed on as it stands. */
export const native: Format = {
  name: 'native',
  find: inEnvelopes((source) => isRecord(source) && Object.hasOwn(source, 'articleVersion')),
  fields: {},
};

/** The same where the version was forgotten: its error tells more than that no format was recognised. */
export const unversioned: Format = {
  ...native,
  find: inEnvelopes((source) => isRecord(source) && 'headline' in source && ('body' in source || 'bodyHtml' in source)),
};
