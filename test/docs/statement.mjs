/** The tables of success criteria in docs/accessibility.md: a cell begins with links to the documents that prove it. */
import { cellsOf } from './markdown.mjs';

const LINKS = /^(?:\[[^\]]+\]\(elements\/[^)]+\)(?: · |\. |$))*/;

/**
 * Writes into each row the links to the documents that have a criterion, and leaves the words behind them.
 *
 * @param {string} text of the statement
 * @param {Map<string, Set<string>>} proofs numbers of criteria by the tag of an element, in the order of the links
 */
export function withLinks(text, proofs) {
  return text
    .split('\n')
    .map((line) => (isCriterion(line) ? rowWithLinks(line, proofs) : line))
    .join('\n');
}

const isCriterion = (line) => /^\| \d+\.\d+\.\d+ /.test(line);

function rowWithLinks(line, proofs) {
  const [criterion, level, cell = ''] = cellsOf(line);
  const [number] = criterion.split(' ');
  const links = [...proofs].filter(([, numbers]) => numbers.has(number)).map(([tag]) => `[${tag}](elements/${tag}.md)`);
  const words = cell.replace(LINKS, '');
  return `| ${criterion} | ${level} | ${[links.join(' · '), words].filter(Boolean).join('. ')} |`;
}
