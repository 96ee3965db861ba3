import { openArticle } from '../article/article.js';
import { toNative } from '../article/formats/to-native.js';
import { stringsFor } from '../i18n/strings.js';
import { ArticleView } from '../view/article-view.js';
import { refuseDeepHtml } from './depth.js';
import { withDom } from './dom.js';
import { escapeAttribute, escapeJson } from './markup.js';
import type { RenderOptions } from './render-options.js';

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
  const { baseUrl, pageUrl = baseUrl, language = 'vi', headingLevel = 1, imageHosts, linkHosts } = options;
  const native = toNative(json, baseUrl, options);
  refuseDeepHtml(native);
  const markup = withDom(pageUrl, () => {
    const { article, warnings } = openArticle(native, baseUrl, {});
    const strings = stringsFor(language);
    const view = new ArticleView(article, { strings, language, headingLevel, imageHosts, linkHosts });
    view.finish();
    options.onWarnings?.([...warnings, ...view.takeWarnings()]);
    return markupOf(view.element);
  });
  const attributes = attributesOf({
    'heading-level': headingLevel === 1 ? undefined : String(headingLevel),
    'image-hosts': imageHosts,
    'link-hosts': linkHosts,
    ...options.attributes,
  });
  const data = `<script type="application/json" data-base="${escapeAttribute(baseUrl)}">${escapeJson(native)}</script>`;
  return `<gov-article${attributes}>${markup}${data}</gov-article>`;
}

/** The browser gives the styles back, see article-view.ts. */
function markupOf(element: Element): string {
  for (const styled of element.querySelectorAll('[style]')) styled.removeAttribute('style');
  return element.outerHTML;
}

function attributesOf(attributes: Readonly<Record<string, string | undefined>>): string {
  return Object.entries(attributes)
    .map(([name, value]) => (value === undefined ? '' : ` ${name}="${escapeAttribute(value)}"`))
    .join('');
}
