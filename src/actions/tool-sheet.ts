import { important, LAYERS } from '../layers.js';

/**
 * A style sheet for what a control puts on an article, of ours or of the portal: it wins over both, and over the armour.
 */
export class ToolSheet {
  readonly #css: string;
  #sheet: CSSStyleSheet | undefined;

  /** @param css without `!important`: every declaration gets it */
  constructor(css: string) {
    this.#css = css;
  }

  /** Adds it, once, to the document or shadow root that an element is in. */
  adopt(element: Element): void {
    const root = element.getRootNode();
    if (!(root instanceof Document || root instanceof ShadowRoot)) return;
    const sheet = (this.#sheet ??= this.#create());
    if (!root.adoptedStyleSheets.includes(sheet)) root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
  }

  #create(): CSSStyleSheet {
    const created = new CSSStyleSheet();
    created.replaceSync(`${LAYERS} @layer gov-article-tools { ${important(this.#css)} }`);
    return created;
  }
}
