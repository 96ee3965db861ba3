import type { Plugin } from 'vite';

/** The version that was read, and found to be as it says below. */
const READ = 'DOMPurify.version = "3.4.18"';

/** Options that our configuration leaves as they are by default: off, and on. */
const UNCHANGED =
  'IN_PLACE SAFE_FOR_TEMPLATES WHOLE_DOCUMENT FORCE_BODY RETURN_TRUSTED_TYPE ALLOW_UNKNOWN_PROTOCOLS USE_PROFILES ' +
  'SAFE_FOR_XML SANITIZE_DOM KEEP_CONTENT ALLOW_SELF_CLOSE_IN_ATTR';

/**
 * Leaves out of the bundle what our configuration of DOMPurify never reaches (4.4 kB gzip).
 *
 * - The default allow-lists: our policy names every tag and attribute that may stay; and with HTML as the only namespace,
 *   the lists of SVG and MathML tags, which tell where those namespaces may begin, are never reached.
 * - What other options would do: those that stay as they are become constants, so that the minifier sees it.
 * - A helper for browsers that cannot take pairs apart.
 *
 * The build fails where a part is not found as often as it was in the version that was read. The whole-page tests run the
 * hostile table on the bundle, against all of DOMPurify.
 */
export function leanDompurify(): Plugin {
  return {
    name: 'lean-dompurify',
    transform(code, id) {
      if (/src[\\/]article[\\/]sanitize\.ts$/.test(id)) refuseOptions(code);
      return /dompurify[\\/]dist[\\/]purify\.es\.mjs$/.test(id) ? { code: lean(code), map: null } : undefined;
    },
  };
}

function refuseOptions(configuration: string): void {
  for (const option of UNCHANGED.split(' ')) {
    if (configuration.includes(option)) throw new Error(`${option} is a constant of the bundle: see lean-dompurify.ts`);
  }
}

function lean(code: string): string {
  let left = replace(code, READ, 1, READ);
  left = replace(left, /(?<=const [\w$]+ = freeze\()\[[^\]]*\](?=\);)/g, 11, '[]');
  left = replace(left, '_slicedToArray(_ref2, 2)', 1, '_ref2');
  for (const option of UNCHANGED.split(' ')) {
    left = replace(left, new RegExp(`let (?=${option} = (?:false|true);)`, 'g'), 1, 'const ');
    left = replace(left, new RegExp(`^\\s*${option} = .*;$`, 'gm'), 1, '');
  }
  return left;
}

function replace(code: string, part: string | RegExp, times: number, by: string): string {
  const found = code.split(part).length - 1;
  if (found === times) return code.replaceAll(part, by);
  throw new Error(`expected ${String(part)} ${String(times)} times in DOMPurify, found ${String(found)}: read it anew`);
}
