/** `_headers`, which Netlify, Cloudflare Pages and hosts like them read. */
import { ALWAYS, FOR_EVER, lines, SHORTLY } from './policy.mjs';

const OPEN = ['', 'index.html', 'index.css', 'releases.json'];

/** Hosts join the values of a header that several rules set: no path may get one twice. Cloudflare takes 100 rules. */
export function netlify(base, versions) {
  const ages = Object.fromEntries([
    ...OPEN.map((name) => [`${base}${name}`, SHORTLY]),
    ...versions.map((version) => [`${base}${version}/*`, FOR_EVER]),
  ]);
  return `# Netlify, Cloudflare Pages and hosts like them, from the root of the site.
${base}*
${lines(ALWAYS, (name, value) => `  ${name}: ${value}`)}
${lines(ages, (path, value) => `${path}\n  Cache-Control: ${value}`)}
`;
}
