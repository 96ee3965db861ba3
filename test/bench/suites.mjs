/**
 * All that is measured, in the order of the report. A suite has a `name`, `cases`, what one `run` of a case measures, and
 * the `report` of cases that have their `runs`.
 */
import { content } from './suites/content.mjs';
import { script } from './suites/script.mjs';
import { shift } from './suites/shift.mjs';

export const suites = [content, script, shift];
