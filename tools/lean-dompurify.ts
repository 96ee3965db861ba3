import type { Plugin } from 'vite';

/** Options that our configuration leaves as they are by default: off, and on. */
const UNCHANGED = (
  'IN_PLACE SAFE_FOR_TEMPLATES WHOLE_DOCUMENT FORCE_BODY RETURN_TRUSTED_TYPE ALLOW_UNKNOWN_PROTOCOLS USE_PROFILES ' +
  'SAFE_FOR_XML SANITIZE_DOM KEEP_CONTENT ALLOW_SELF_CLOSE_IN_ATTR'
).split(' ');

/** A part of DOMPurify, how often it was there in the version that was read, and what stands in its place. */
const CUTS: readonly (readonly [part: RegExp, times: number, by: string])[] = [
  [/(?<=DOMPurify\.version = )"3\.4\.18"/g, 1, '"3.4.18"'],
  // The default allow-lists: our policy names every tag and attribute that may stay; and with HTML as the only namespace,
  // the lists of SVG and MathML tags, which tell where those namespaces may begin, are never reached.
  [/(?<=const [\w$]+ = freeze\()\[[^\]]*\](?=\);)/g, 11, '[]'],
  // What other options would do: those that stay as they are become constants, so that the minifier sees it.
  ...UNCHANGED.flatMap((option): (typeof CUTS)[number][] => [
    [new RegExp(`let (?=${option} = (?:false|true);)`, 'g'), 1, 'const '],
    [new RegExp(`^\\s*${option} = .*;$`, 'gm'), 1, ''],
  ]),
  // Patterns that only such options need.
  [/(?<=const \w+ = )(?=seal\()/g, 17, '/* @__PURE__ */ '],
  // Methods that we do not call.
  [/^\tDOMPurify\.(?:clearConfig|isValidAttribute|remove\w+) = function\b[^]*?^\t\};$/gm, 5, ''],
  // A Trusted Types policy of its own, and the guard against one that sanitizes: ours is given, and passes text through.
  [/(?<=trustedTypesPolicy = )_getDefaultTrustedTypesPolicy\(\)/g, 1, 'null'],
  [/^\t*_assertNotInTrustedTypesPolicy\(\);$/gm, 2, ''],
  // Helpers for browsers without what every one of ours has.
  [/_slicedToArray\((_ref2), 2\)/g, 1, '$1'],
  [/^AsyncGenerator\.prototype\[[^]*?^\};$/gm, 1, ''],
];

/**
 * Leaves out of the bundle what our configuration of DOMPurify never reaches (5.3 kB gzip). The build fails with another
 * version, with parts that are not there as often as they were, and where our configuration names an option that is a
 * constant here. The whole-page tests run the hostile table on the bundle, against all of DOMPurify.
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
  const named = UNCHANGED.find((option) => configuration.includes(option));
  if (named) throw new Error(`${named} is a constant of the bundle: see lean-dompurify.ts`);
}

function lean(code: string): string {
  return CUTS.reduce((left, [part, times, by]) => {
    const found = left.match(part)?.length ?? 0;
    if (found === times) return left.replace(part, by);
    throw new Error(
      `expected ${String(part)} ${String(times)} times in DOMPurify, found ${String(found)}: read it anew`,
    );
  }, code);
}
