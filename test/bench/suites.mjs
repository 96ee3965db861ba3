/**
 * All that is measured, in the order of the report. A suite has a `name`, `cases`, what one `run` of a case measures, and
 * the `report` of cases that have their `runs`.
 */
import { content } from './suites/content.mjs';
import { corpora } from './suites/corpora.mjs';
import { leaks } from './suites/leaks.mjs';
import { load } from './suites/load.mjs';
import { script } from './suites/script.mjs';
import { shift } from './suites/shift.mjs';

export const suites = [content, corpora, script, load, shift, leaks];
