import type { ToolStrings } from './tool-types.js';

export const enTools: ToolStrings = {
  // <figure-viewer>

  // <read-aloud>

  // <save-article>

  // <share-article>

  // <display-settings>
  display: 'Display',
  displayPanel: 'Display settings',
  displayContrast: 'Background and text colours',
  displayContrastSystem: 'Automatic',
  displayContrastLight: 'Light',
  displayContrastDark: 'Dark',
  displayContrastHigh: 'High contrast',
  displayLineSpacing: 'Line spacing',
  displayLetterSpacing: 'Letter spacing',
  displaySpacingNormal: 'Normal',
  displaySpacingWide: 'Wide',
  displaySpacingWidest: 'Very wide',
  displayColumnWidth: 'Column width',
  displayColumnNarrow: 'Narrow',
  displayColumnNormal: 'Normal',
  displayColumnFull: 'Wide',
  displayAlignment: 'Alignment',
  displayAlignmentStart: 'Left',
  displayAlignmentJustify: 'Justified',
  displayFont: 'Font',
  displayOriginal: 'Default',
  displayForcedColors: 'Your device uses a contrast theme of its own, so colours cannot be changed here.',
  displayReset: 'Reset',
  displayWasReset: 'Display settings were reset',

  // <article-contents>

  // <report-error>
};
