import { refusal } from '../article/refusal.js';
import type { ArticleWarning } from '../article/errors.js';
import { escapeAttribute, escapeJson } from './markup.js';
import type { ReadOptions } from './read-options.js';
import type { RenderOptions } from './render-options.js';
import { withArticle } from './with-article.js';

/**
 * Renders an article as the element does, sanitized, for readers and machines without JavaScript:
 *
 * ```html
 * <gov-article><article slot="article">…</article><script type="application/json" data-base="…">…</script></gov-article>
 * ```
 *
 * On a page with the script the element takes it over as it stands, with the JSON that is in it instead of a request.
 *
 * @param json a parsed JSON document of any known format
 * @returns HTML for inside a page's body; it holds no style attribute, which a strict Content-Security-Policy forbids
 * @throws {ArticleError} `invalid` or `forbidden`, as `readArticle()` does
 */
export function renderArticle(json: unknown, options: RenderOptions): string {
  let told: ArticleWarning[] = [];
  const html = withArticle(json, options, ({ element, native, options: { baseUrl, ...rest }, warnings }) => {
    told = warnings;
    const data = `<script type="application/json" data-base="${escapeAttribute(baseUrl)}">${escapeJson(native)}</script>`;
    return `<gov-article${settingsOf(rest)}${attributesOf(options.attributes ?? {})}>${markupOf(element)}${data}</gov-article>`;
  });
  options.onWarnings?.(told);
  return html;
}

/** The browser gives the styles back, see take-over.ts. */
function markupOf(element: Element): string {
  for (const styled of element.querySelectorAll('[style]')) styled.removeAttribute('style');
  return element.outerHTML;
}

/** What the element must be told as well to make the same of the article. */
function settingsOf({ headingLevel, imageHosts, linkHosts }: Omit<ReadOptions, 'baseUrl'>): string {
  return attributesOf({
    'heading-level': headingLevel === 1 ? undefined : String(headingLevel),
    'image-hosts': imageHosts,
    'link-hosts': linkHosts,
  });
}

/** Handlers and styles are no settings, and strict pages forbid both. */
const SETTING = /^(?!on|style$)[a-z][\w:.-]*$/i;

function attributesOf(attributes: Readonly<Record<string, string | number | boolean | null | undefined>>): string {
  return Object.entries(attributes)
    .map(([name, value]) => {
      if (value === undefined || value === null) return '';
      if (!SETTING.test(name)) throw refusal(`attributes.${name}`, 'the name of a setting', 'another');
      return ` ${name}="${escapeAttribute(String(value))}"`;
    })
    .join('');
}
