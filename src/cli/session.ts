import type { Options } from './options.js';
import type { CliStrings } from './strings/strings.js';

/** What every command is handed. */
export interface Session {
  strings: CliStrings;
  options: Options;
  /** Files, addresses, or `-` for what is piped in. */
  inputs: readonly string[];
}
