import type { CliStrings } from '../strings/strings.js';
import { VERSION } from '../../version.js';
import { oneLine } from '../printable.js';
import type { Checked } from './check-article.js';
import type { Finding, FindingKind } from './finding.js';

export interface Result extends Checked {
  source: string;
  status: 'fine' | 'findings' | 'unreadable';
  /** Why it could not be read: a code of errors, and a sentence. */
  error?: { code: string; message: string };
}

/** Findings of one kind in one place that are shown; all of them are counted, and in the JSON. */
const SHOWN = 5;

/** What is expected is what the remedy says, in the language of the reader. */
const REMEDY_SAYS = new Set<Finding['code']>(['date', 'missing-alt', 'junk-alt', 'missing-size', 'local-picture']);

/** One result for a person. */
export function resultText({ source, format, headline, status, error, findings }: Result, strings: CliStrings): string {
  const { check } = strings;
  const name = source === '-' ? 'stdin' : oneLine(source);
  if (status === 'unreadable') return `${name}: ${check.unreadable}\n  ${oneLine(error?.message ?? '')}`;
  const title = headline ? `“${oneLine(headline)}”` : check.noTitle;
  const head = `${name} (${format ?? '?'}): ${title}`;
  if (status === 'fine') return `${head}\n  ${check.fine}`;
  const groups = new Map<string, Finding[]>();
  for (const each of findings) {
    const key = `${each.code} ${each.path}`;
    groups.set(key, [...(groups.get(key) ?? []), each]);
  }
  return [head, ...[...groups.values()].flatMap((group) => groupLines(group, strings))].join('\n');
}

function groupLines(group: readonly Finding[], { check }: CliStrings): string[] {
  const [first] = group;
  if (!first) return [];
  const { kind, code, path, wcag } = first;
  const [means, remedy] = check.codes[code];
  const place = [code, oneLine(path), wcag && `WCAG ${wcag}`].filter(Boolean).join(' · ');
  const found = group.slice(0, SHOWN).flatMap(({ received, expected }) => {
    const isNews = !REMEDY_SAYS.has(code) && kind !== 'error';
    const parts = [
      received && `${check.found}: ${oneLine(received)}`,
      isNews && expected && `${check.expected}: ${oneLine(expected)}`,
    ];
    return parts.some(Boolean) ? [`      ${parts.filter(Boolean).join('; ')}`] : [];
  });
  return [
    `  ${check.kinds[kind]}: ${means} [${place}]`,
    ...found,
    ...(group.length > SHOWN ? [`      ${check.more(group.length - SHOWN)}`] : []),
    `      → ${remedy}`,
  ];
}

export function summaryText(results: readonly Result[], { check }: CliStrings): string {
  const count = (status: Result['status']): number => results.filter((result) => result.status === status).length;
  const statuses = (['fine', 'findings', 'unreadable'] as const).filter((status) => count(status) > 0);
  return check.summary(results.length, statuses.map((status) => check.counts[status](count(status))).join(', '));
}

/** The same for programs; its shape is documented in docs/cli.en.md. */
export function resultJson(results: readonly Result[], { check }: CliStrings): string {
  const count = (isCounted: (result: Result) => boolean): number => results.filter(isCounted).length;
  const kinds = ['error', 'warning', 'accessibility', 'response'] satisfies FindingKind[];
  const all = results.flatMap(({ findings }) => findings);
  const report = {
    version: VERSION,
    summary: {
      articles: results.length,
      fine: count(({ status }) => status === 'fine'),
      findings: count(({ status }) => status === 'findings'),
      unreadable: count(({ status }) => status === 'unreadable'),
      byKind: Object.fromEntries(kinds.map((kind) => [kind, all.filter((finding) => finding.kind === kind).length])),
    },
    results: results.map(({ source, status, format = null, headline = null, error = null, findings }) => ({
      source,
      status,
      format,
      headline,
      error,
      findings: findings.map((finding) => {
        const [message, remedy] = check.codes[finding.code];
        return { ...finding, message, remedy };
      }),
    })),
  };
  return JSON.stringify(report, null, 2);
}
