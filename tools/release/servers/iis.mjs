import { ALWAYS, lines, TYPES } from './policy.mjs';

/** IIS adds max-age by itself. It compresses by itself as well, where that role is installed. */
const clientCache = (age, rest) =>
  `<clientCache cacheControlMode="UseMaxAge" cacheControlMaxAge="${age}" cacheControlCustom="${rest}" />`;

/** What the server above may have set already must be removed first: a name that is there twice is an error. */
export function iis(versions) {
  const types = (ending, type) =>
    `      <remove fileExtension=".${ending}" />\n      <mimeMap fileExtension=".${ending}" mimeType="${type}" />`;
  const header = (name, value) => `        <remove name="${name}" />\n        <add name="${name}" value="${value}" />`;
  const forEver = (version) => `  <location path="${version}">
    <system.webServer>
      <staticContent>
        ${clientCache('365.00:00:00', 'public, immutable')}
      </staticContent>
    </system.webServer>
  </location>`;
  return `<?xml version="1.0" encoding="UTF-8"?>
<!-- IIS 7 and later. -->
<configuration>
  <system.webServer>
    <staticContent>
${lines(TYPES, types)}
      ${clientCache('00:05:00', 'public')}
    </staticContent>
    <httpProtocol>
      <customHeaders>
${lines(ALWAYS, header)}
      </customHeaders>
    </httpProtocol>
  </system.webServer>
${versions.map(forEver).join('\n')}
</configuration>
`;
}
