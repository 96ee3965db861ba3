import { html, type TemplateResult } from 'lit';
import type { Article } from '../article/article.js';

type Action = keyof Article['actions'];

/** Words of the `tools` attribute, with the publisher's switch for each. */
const TOOLS: Readonly<Record<string, { action: Action; template: TemplateResult }>> = {
  email: { action: 'email', template: html`<email-share></email-share>` },
  print: { action: 'print', template: html`<print-button></print-button>` },
  'font-size': { action: 'fontSize', template: html`<font-size-toggle></font-size-toggle>` },
};

/** The controls named, in that order; unknown words are left out, as are controls that the article does not want. */
export function renderTools(names: string, actions: Article['actions']): TemplateResult[] {
  return names
    .split(/\s+/)
    .flatMap((name) => (Object.hasOwn(TOOLS, name) ? (TOOLS[name] ?? []) : []))
    .filter(({ action }) => actions[action] !== false)
    .map(({ template }) => template);
}
