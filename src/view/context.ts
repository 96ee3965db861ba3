import type { AddressRules } from '../article/address.js';
import type { ArticleWarning } from '../article/errors.js';
import type { Block } from '../article/schema.js';
import type { Strings } from '../i18n/strings.js';
import type { Child } from './h.js';

/** What every part of the view needs to know. */
export interface ViewContext extends AddressRules {
  strings: Strings;
  /** BCP 47 language of the interface, for numbers. */
  language: string;
  /** 1–6; headings of the body follow it. */
  headingLevel: number;
  /** Whether pictures wait for the reader’s tap. */
  savesData?: boolean | undefined;
  /** Words of the interface among those of the article: marked as another language where they are one (WCAG 3.1.2). */
  label: (text: string) => Child;
  /** Tells of something in the HTML of the body that an editor can mend, with the block that holds it. */
  report: (code: ArticleWarning['code'], received: string, block?: Block) => void;
  /** Links of footnotes that were met so far, see footnotes.ts. */
  notes?: Map<string, [mark: string, reference?: HTMLElement]>;
  /** True once, for the picture that loads at once; the others wait until they come near the screen. */
  takeEager: () => boolean;
}
