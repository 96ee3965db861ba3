import { sharePointPage, sharePointPublishing } from './sharepoint.js';
import type { Fields, Format } from './format.js';
import { joomla } from './joomla.js';
import { nukeViet } from './nukeviet.js';

/** Formats that nothing tells from others: pages ask for them by name. */
export const presets: readonly Format[] = Object.entries<Fields>({
  'sharepoint-publishing': sharePointPublishing,
  'sharepoint-page': sharePointPage,
  nukeviet: nukeViet,
  joomla,
}).map(([name, fields]) => ({ name, fields, find: () => [] }));
