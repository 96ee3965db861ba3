/** The files that tell servers what to send along with a release folder. */
import { apache } from './servers/apache.mjs';
import { caddy } from './servers/caddy.mjs';
import { iis } from './servers/iis.mjs';
import { netlify } from './servers/netlify.mjs';
import { nginx } from './servers/nginx.mjs';

/**
 * @param {string} base path at which the folder is served, with a slash at both ends
 * @param {string[]} versions
 * @returns {Record<string, string>} texts by file name
 */
export const serverFiles = (base, versions) => ({
  _headers: netlify(base, versions),
  'nginx.conf': nginx(base),
  '.htaccess': apache(),
  'web.config': iis(versions),
  Caddyfile: caddy(base),
});
