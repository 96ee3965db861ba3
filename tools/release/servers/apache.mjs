import { ALWAYS, FOR_EVER, lines, SHORTLY, TYPES, VERSION_FOLDER } from './policy.mjs';

/** Encodings, and the endings of the files that have them; the better one first. */
const PACKED = { br: 'br', gzip: 'gz' };

export function apache() {
  return `# Apache 2.4 with mod_headers, and AllowOverride FileInfo Indexes for this folder. Where mod_rewrite is loaded as well, the
# files that are compressed already are sent.
DirectoryIndex index.html
${lines(TYPES, (ending, type) => `AddType "${type}" .${ending}`)}

${lines(ALWAYS, (name, value) => `Header set ${name} "${value}"`)}
SetEnvIf Request_URI "${VERSION_FOLDER}" gov-article-version
Header set Cache-Control "${SHORTLY}"
Header set Cache-Control "${FOR_EVER}" env=gov-article-version

RemoveType .gz
RemoveLanguage .br
${lines(PACKED, (encoding, ending) => `AddEncoding ${encoding} .${ending}`)}
<IfModule mod_rewrite.c>
RewriteEngine On
${lines(
  PACKED,
  (encoding, ending) => `RewriteCond %{HTTP:Accept-Encoding} \\b${encoding}\\b
RewriteCond %{REQUEST_FILENAME}.${ending} -f
RewriteRule ^(.+\\.(?:js|css|map|json))$ $1.${ending} [L]`,
)}
<FilesMatch "\\.(?:js|css|map|json)(?:\\.(?:br|gz))?$">
Header append Vary Accept-Encoding
</FilesMatch>
</IfModule>
`;
}
