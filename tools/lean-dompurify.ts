import type { Plugin } from 'vite';

/**
 * Leaves DOMPurify's default allow-lists out of the bundle (2.4 kB gzip). Our policy names every tag and attribute that
 * may stay, so the defaults are never read; and with HTML as the only namespace, the lists of SVG and MathML tags, which
 * tell where those namespaces may begin, are never reached. The whole-page tests run the hostile table on the bundle.
 */
export function leanDompurify(): Plugin {
  const list = /const [\w$]+ = freeze\(\[[^\]]*\]\);/g;
  return {
    name: 'lean-dompurify',
    transform(code, id) {
      if (!/dompurify[\\/]dist[\\/]purify\.es\.mjs$/.test(id)) return undefined;
      const found = code.match(list)?.length ?? 0;
      if (found !== 11) this.error(`expected 11 lists in DOMPurify, found ${String(found)}: read the new version`);
      return { code: code.replace(list, (declaration) => declaration.replace(/\[[^\]]*\]/, '[]')), map: null };
    },
  };
}
