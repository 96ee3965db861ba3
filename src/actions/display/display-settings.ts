import { DISPLAY_CHOICES, type DisplaySetting, type DisplaySettings } from '../../display-choices.js';
import { StoredValue } from '../stored-value.js';

/** As page and publisher have it. */
export const DEFAULT_DISPLAY: DisplaySettings = Object.freeze({
  contrast: 'system',
  lineSpacing: 'normal',
  letterSpacing: 'normal',
  columnWidth: 'normal',
  alignment: 'original',
  font: 'original',
});

const settings = new StoredValue<DisplaySettings>('gov-display', { read, write: JSON.stringify });

/** The reader's settings: remembered by the browser, one set for all articles and tabs of a site. */
export function displaySettings(): DisplaySettings {
  return settings.get();
}

/** Changes and remembers some settings. What is no choice becomes what it is by default. */
export function setDisplaySettings(changes: Partial<DisplaySettings>): void {
  settings.set(withDefaults({ ...settings.get(), ...changes }));
}

/**
 * Tells when settings change, here or in another tab.
 *
 * @returns a function that stops it
 */
export function onDisplaySettingsChange(listener: (settings: DisplaySettings) => void): () => void {
  return settings.onChange(listener);
}

/** Whether nothing differs from what page and publisher have. */
export function isDefaultDisplay(of: DisplaySettings): boolean {
  return settingNames().every((name) => of[name] === DEFAULT_DISPLAY[name]);
}

export function settingNames(): DisplaySetting[] {
  return Object.keys(DISPLAY_CHOICES) as DisplaySetting[];
}

function read(stored: string | null): DisplaySettings {
  try {
    return withDefaults(JSON.parse(stored ?? '{}'));
  } catch {
    return DEFAULT_DISPLAY;
  }
}

/** Of anything at all, what is a choice; the rest is as by default. Always in the same order, so that it compares as JSON. */
function withDefaults(given: unknown): DisplaySettings {
  const parts = (typeof given === 'object' && given !== null ? given : {}) as Partial<Record<DisplaySetting, unknown>>;
  const chosen = settingNames().map((name) => {
    const choices: readonly unknown[] = DISPLAY_CHOICES[name];
    return [name, choices.includes(parts[name]) ? parts[name] : DEFAULT_DISPLAY[name]];
  });
  return Object.freeze(Object.fromEntries(chosen)) as DisplaySettings;
}
