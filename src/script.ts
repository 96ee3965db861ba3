/** The script tag: registers every element. The global `GovArticle` holds what a page without modules may call. */
import './define.js';
import { registerStrings } from './i18n/strings.js';

(globalThis as { GovArticle?: object }).GovArticle = { registerStrings };
