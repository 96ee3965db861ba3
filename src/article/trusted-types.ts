/** The Trusted Types policy that a strict page must allow by name, beside Lit's own `lit-html`. */
export const POLICY_NAME = 'gov-article';

/** What DOMPurify asks of a policy. */
interface HtmlPolicy {
  createHTML(html: string): string;
  createScriptURL(url: string): string;
}

interface PolicyFactory {
  createPolicy(name: string, rules: HtmlPolicy): HtmlPolicy;
}

/** Shared between copies of this library: a second policy of one name is refused by strict pages. */
const SHARED = Symbol.for('gov-article.trusted-types-policy');
const shared = globalThis as { [SHARED]?: HtmlPolicy | undefined; trustedTypes?: PolicyFactory };

/**
 * The policy under which HTML is handed to the browser's parser. It passes text through, because the parser works on an
 * inert document and nothing leaves it but what the sanitizer kept.
 *
 * @returns nothing where the browser has no Trusted Types, or the page's policy list does not name ours
 */
export function htmlPolicy(): HtmlPolicy | undefined {
  try {
    shared[SHARED] ??= shared.trustedTypes?.createPolicy(POLICY_NAME, {
      createHTML: (html) => html,
      createScriptURL: () => '',
    });
  } catch {
    // Not on the page's list. Pages that only restrict names, without requiring Trusted Types, still work.
  }
  return shared[SHARED];
}
