/**
 * Families that are easy to read with low vision or dyslexia, offered where a device has them. The names are those that
 * style sheets know them by; none is ever loaded from anywhere.
 */
export const FONTS = [
  'Atkinson Hyperlegible Next',
  'Atkinson Hyperlegible',
  'Lexend',
  'OpenDyslexic',
  'Verdana',
  'Tahoma',
  'DejaVu Sans',
] as const;

/** What a reader may choose of how articles are displayed, in the order of the choices. */
export const DISPLAY_CHOICES = Object.freeze({
  contrast: ['system', 'light', 'dark', 'high'],
  lineSpacing: ['normal', 'wide', 'widest'],
  letterSpacing: ['normal', 'wide', 'widest'],
  columnWidth: ['narrow', 'normal', 'full'],
  alignment: ['original', 'start', 'justify'],
  font: ['original', ...FONTS],
} as const);

export type DisplaySetting = keyof typeof DISPLAY_CHOICES;

/** How a reader wants to see articles. */
export type DisplaySettings = Readonly<{ [Name in DisplaySetting]: (typeof DISPLAY_CHOICES)[Name][number] }>;
