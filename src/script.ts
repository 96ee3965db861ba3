/** The script tag: registers every element. The global `GovArticle` holds what a page without modules may call. */
import { allowEmbeds } from './article/embeds.js';
import { registerFormat } from './article/formats/registry.js';
import './define.js';
import { registerStrings } from './i18n/strings.js';
import { VERSION } from './version.js';

(globalThis as { GovArticle?: object }).GovArticle = { version: VERSION, registerStrings, registerFormat, allowEmbeds };
