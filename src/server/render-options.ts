import type { FormatOptions } from '../article/formats/to-native.js';
import type { ArticleWarning } from '../article/errors.js';

/** How an article is rendered on a server. */
export interface RenderOptions extends FormatOptions {
  /** Absolute address of the JSON, which its relative addresses belong to. */
  baseUrl: string;
  /** Absolute address of the page that is made, where it is not `baseUrl`. */
  pageUrl?: string | undefined;
  /** BCP 47 language of the page, in which the element speaks there. Vietnamese where it is absent. */
  language?: string | undefined;
  /** Of the title, 1–6. */
  headingLevel?: number | undefined;
  /** Hosts that pictures may come from, as in the attribute `image-hosts`. */
  imageHosts?: string | undefined;
  /** Hosts that links may lead to, as in the attribute `link-hosts`. */
  linkHosts?: string | undefined;
  /** Further attributes of `<gov-article>`, such as `tools`, by their names. */
  attributes?: Readonly<Record<string, string>> | undefined;
  /** Told what was mended or left out. */
  onWarnings?: ((warnings: readonly ArticleWarning[]) => void) | undefined;
}
