/** The script tag: registers every element and leaves the functions of the modules as the global `GovArticle`. */
import './define.js';
import * as api from './index.js';

(globalThis as { GovArticle?: typeof api }).GovArticle = api;
