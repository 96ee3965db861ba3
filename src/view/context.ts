import type { Strings } from '../i18n/strings.js';

/** What every part of the view needs to know. */
export interface ViewContext {
  strings: Strings;
  /** BCP 47 language of the interface, for numbers. */
  language: string;
  /** 1–6; headings of the body follow it. */
  headingLevel: number;
  /** Absolute address that relative ones are resolved against. */
  baseUrl: string;
  /** True once, for the picture that loads at once; the others wait until they come near the screen. */
  takeEager: () => boolean;
}
