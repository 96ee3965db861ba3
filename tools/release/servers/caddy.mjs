import { ALWAYS, FOR_EVER, lines, SHORTLY, TYPES, VERSION_FOLDER } from './policy.mjs';

/** Caddy knows the types of all but these. */
const types = { map: TYPES.map, md: TYPES.md };

export function caddy(base) {
  return `# Caddy 2. In a site:  import /srv/www${base}Caddyfile
# where /srv/www${base} is this folder. Another place: change root, here and there.
handle ${base}* {
	root * /srv/www
${lines(ALWAYS, (name, value) => `	header ${name} "${value}"`)}
	@gov-article-version {
		path_regexp ${VERSION_FOLDER}
		file # what is not there must not be remembered
	}
	@gov-article-index not path_regexp ${VERSION_FOLDER}
	header @gov-article-version Cache-Control "${FOR_EVER}"
	header @gov-article-index Cache-Control "${SHORTLY}"
${lines(types, (ending, type) => `	@gov-article-${ending} path *.${ending}\n	header @gov-article-${ending} Content-Type "${type}"`)}
	file_server {
		precompressed br gzip
	}
}
`;
}
