import { enTools } from './en-tools.js';
import { en } from './en.js';
import type { StringTable } from './strings.js';
import type { ToolStrings } from './tool-types.js';
import type { Strings } from './types.js';
import { viTools } from './vi-tools.js';
import { vi } from './vi.js';

/** All texts: for the controls that the small script tag does not have. */
export const toolStrings: StringTable<Strings & ToolStrings> = { vi: { ...vi, ...viTools }, en: { ...en, ...enTools } };
