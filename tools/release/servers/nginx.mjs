import { ALWAYS, FOR_EVER, lines, SHORTLY, TYPES, VERSION_FOLDER } from './policy.mjs';

const bare = (type) => type.split(';')[0];

/** nginx has text/html among its `charset_types` already, and warns where it stands there again. */
const texts = [...new Set(Object.values(TYPES).filter((type) => type.includes('charset')))].map(bare);
const charsetTypes = texts.filter((type) => type !== 'text/html').join(' ');

export function nginx(base) {
  const always = (indent) => lines(ALWAYS, (name, value) => `${indent}add_header ${name} "${value}";`);
  return `# nginx. In server { … }:  include /srv/www${base}nginx.conf;
# where /srv/www${base} is this folder. Another place: change root, here and there.
location ${base} {
    root /srv/www;
    index index.html;
    gzip_static on;
    gzip_vary on;
    # brotli_static on; # where the module ngx_brotli is loaded
    charset utf-8;
    charset_types ${charsetTypes};
    types {
${lines(TYPES, (ending, type) => `        ${bare(type)} ${ending};`)}
    }
${always('    ')}
    add_header Cache-Control "${SHORTLY}";

    # A location that adds a header loses those of the one around it.
    location ~ "${VERSION_FOLDER}" {
${always('        ')}
        add_header Cache-Control "${FOR_EVER}";
    }
}
`;
}
