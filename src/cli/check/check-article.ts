import { readArticle } from '../../article/article.js';
import { ArticleError } from '../../article/errors.js';
import { isRecord } from '../../article/json.js';
import { recognisedFormats } from '../../article/formats/registry.js';
import { toNative, type FormatOptions } from '../../article/formats/to-native.js';
import { renderArticle } from '../../server/render-article.js';
import { withDom } from '../../server/dom.js';
import { checkAccessibility } from './accessibility.js';
import { finding, type Finding } from './finding.js';

export interface Checked {
  /** Name of the format that was asked for or recognised. */
  format?: string;
  headline?: string;
  findings: Finding[];
}

/**
 * Checks a document as the element would read it, and what only its author can mend.
 *
 * @param baseUrl absolute address that relative addresses belong to
 */
export function checkArticle(document: unknown, baseUrl: string, options: FormatOptions): Checked {
  const format = options.format ?? formatOf(document, options);
  const named = format === undefined ? {} : { format };
  try {
    const native = toNative(document, baseUrl, options);
    const findings: Finding[] = [];
    renderArticle(native, {
      baseUrl,
      onWarnings: (warnings) => {
        for (const { code, path, expected, received } of warnings) {
          findings.push(finding('warning', code, path, received, expected));
        }
      },
    });
    const { article } = readArticle(native, baseUrl);
    findings.push(...withDom(baseUrl, () => checkAccessibility(article, native)));
    return { ...named, headline: article.headline, findings };
  } catch (error) {
    if (!(error instanceof ArticleError) || (error.code !== 'invalid' && error.code !== 'forbidden')) throw error;
    const { code, path = '', message, expected } = error;
    return { ...named, findings: [finding('error', code, path, message, expected)] };
  }
}

function formatOf(document: unknown, { mapping }: FormatOptions): string | undefined {
  if (!isRecord(document)) return undefined;
  const found = recognisedFormats().find(({ find }) => find(document).length > 0)?.name;
  return found ?? (mapping === undefined ? undefined : 'mapping');
}
