import { html, type TemplateResult } from 'lit';
import type { Article } from '../../article/article.js';

type Action = keyof Article['actions'];

interface Tool {
  tag: string;
  /** The publisher's switch. */
  action: Action;
  template: TemplateResult;
}

/** Words of the `tools` attribute. Those from `listen` on are in the full script tag only. */
const TOOLS: Readonly<Record<string, Tool>> = {
  email: { tag: 'email-share', action: 'email', template: html`<email-share></email-share>` },
  print: { tag: 'print-button', action: 'print', template: html`<print-button></print-button>` },
  'font-size': { tag: 'font-size-toggle', action: 'fontSize', template: html`<font-size-toggle></font-size-toggle>` },
  listen: { tag: 'read-aloud', action: 'listen', template: html`<read-aloud></read-aloud>` },
  display: { tag: 'display-settings', action: 'display', template: html`<display-settings></display-settings>` },
  contents: { tag: 'article-contents', action: 'contents', template: html`<article-contents></article-contents>` },
  enlarge: { tag: 'figure-viewer', action: 'enlarge', template: html`<figure-viewer></figure-viewer>` },
  share: { tag: 'share-article', action: 'share', template: html`<share-article></share-article>` },
  save: { tag: 'save-article', action: 'save', template: html`<save-article></save-article>` },
};

/** More controls than these are a wall of buttons: the others wait behind one. */
const MOST_IN_A_ROW = 5;

/** The controls of a toolbar: those always there, and those behind “More”. */
export interface Toolbar {
  first: TemplateResult[];
  more: TemplateResult[];
  /** Whether any of these is registered. */
  hasMore: boolean;
}

/**
 * The controls named, in that order; unknown words are left out, as are controls that the article does not want.
 *
 * Elements that are not registered have their place, unseen and uncounted: they may be later, or are in the full script
 * tag only.
 */
export function toolbarOf(names: string, actions: Article['actions']): Toolbar {
  const toolbar: Toolbar = { first: [], more: [], hasMore: false };
  let count = 0;
  for (const name of names.split(/\s+/)) {
    const tool = Object.hasOwn(TOOLS, name) ? TOOLS[name] : undefined;
    if (!tool || actions[tool.action] === false) continue;
    const isThere = customElements.get(tool.tag) !== undefined;
    const isFirst = count < MOST_IN_A_ROW;
    (isFirst ? toolbar.first : toolbar.more).push(tool.template);
    if (isThere) count++;
    if (isThere && !isFirst) toolbar.hasMore = true;
  }
  return toolbar;
}
