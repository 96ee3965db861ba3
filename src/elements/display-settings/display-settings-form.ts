import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { DISPLAY_CHOICES, type DisplaySetting, type DisplaySettings } from '../../display-choices.js';
import type { Strings } from '../../i18n/strings.js';
import type { ToolStrings } from '../../i18n/tool-types.js';

type Group = Exclude<DisplaySetting, 'font'>;
type Word = Extract<keyof ToolStrings, `display${string}`>;

export interface DisplayFormOptions {
  strings: Strings & ToolStrings;
  settings: DisplaySettings;
  /** Families of the device. */
  fonts: readonly DisplaySettings['font'][];
  /** Whether the system paints in colours of its own. */
  isForced: boolean;
  onChange: (changes: Partial<DisplaySettings>) => void;
}

const spacings = {
  normal: 'displaySpacingNormal',
  wide: 'displaySpacingWide',
  widest: 'displaySpacingWidest',
} as const;

/** Texts of each setting and of what it may be, in the order of the panel. */
const GROUPS: { readonly [Name in Group]: { name: Word; choices: Readonly<Record<DisplaySettings[Name], Word>> } } = {
  contrast: {
    name: 'displayContrast',
    choices: {
      system: 'displayContrastSystem',
      light: 'displayContrastLight',
      dark: 'displayContrastDark',
      high: 'displayContrastHigh',
    },
  },
  lineSpacing: { name: 'displayLineSpacing', choices: spacings },
  letterSpacing: { name: 'displayLetterSpacing', choices: spacings },
  columnWidth: {
    name: 'displayColumnWidth',
    choices: { narrow: 'displayColumnNarrow', normal: 'displayColumnNormal', full: 'displayColumnFull' },
  },
  alignment: {
    name: 'displayAlignment',
    choices: { original: 'displayOriginal', start: 'displayAlignmentStart', justify: 'displayAlignmentJustify' },
  },
};

/** A question for each setting, answered by one press; that for the font only where there is a choice. */
export function renderDisplayForm(options: DisplayFormOptions): TemplateResult {
  const groups = (Object.keys(GROUPS) as Group[]).map((name) => renderGroup(name, options));
  return html`${groups}${options.fonts.length > 0 ? renderFonts(options) : nothing}`;
}

function renderGroup(name: Group, { strings, settings, isForced, onChange }: DisplayFormOptions): TemplateResult {
  const isOff = isForced && name === 'contrast';
  const words: Readonly<Record<string, Word>> = GROUPS[name].choices;
  const choose = ({ target }: Event): void => {
    onChange({ [name]: (target as HTMLInputElement).value });
  };
  return html`
    <fieldset ?disabled=${isOff} aria-describedby=${isOff ? 'reason' : nothing} @change=${choose}>
      <legend>${strings[GROUPS[name].name]}</legend>
      ${isOff ? html`<p id="reason" class="reason">${strings.displayForcedColors}</p>` : nothing}
      <div class="choices">
        ${DISPLAY_CHOICES[name].map((value) => renderChoice(name, value, strings[words[value] ?? 'displayOriginal'], settings))}
      </div>
    </fieldset>
  `;
}

function renderChoice(name: Group, value: string, word: string, settings: DisplaySettings): TemplateResult {
  return html`<label class="choice"
    ><input type="radio" name=${name} value=${value} .checked=${live(settings[name] === value)} /><span
      >${word}</span
    ></label
  >`;
}

function renderFonts({ strings, settings, fonts, onChange }: DisplayFormOptions): TemplateResult {
  const choose = ({ target }: Event): void => {
    onChange({ font: (target as HTMLSelectElement).value as DisplaySettings['font'] });
  };
  return html`
    <div>
      <label class="name" for="font">${strings.displayFont}</label>
      <select id="font" @change=${choose}>
        <option value="original" .selected=${live(settings.font === 'original')}>${strings.displayOriginal}</option>
        ${fonts.map((name) => html`<option value=${name} .selected=${live(settings.font === name)}>${name}</option>`)}
      </select>
    </div>
  `;
}
