import { html, nothing, type TemplateResult } from 'lit';
import type { Strings } from '../../i18n/strings.js';
import { moreIcon } from '../icons.js';
import type { Toolbar } from './tools.js';

export interface ToolbarOptions {
  strings: Strings;
  /** Whether the page has put controls of its own into the slot. */
  hasOwn: boolean;
  /** Whether the second row is shown. */
  isOpen: boolean;
  onMore: () => void;
  onSlot: () => void;
}

/** The controls above an article; those that the first row has no room for are in a second, which a button opens. */
export function renderToolbar({ first, more, hasMore }: Toolbar, options: ToolbarOptions): TemplateResult {
  const { strings, hasOwn, isOpen, onMore, onSlot } = options;
  return html`<div
    class="root"
    part="toolbar"
    role="group"
    aria-label=${strings.tools}
    ?hidden=${first.length === 0 && !hasOwn}
  >
    ${first}<slot name="toolbar" @slotchange=${onSlot}></slot>${
      hasMore
        ? html`<button
              type="button"
              part="button"
              aria-expanded=${isOpen ? 'true' : 'false'}
              aria-controls="more"
              @click=${onMore}
            >
              ${moreIcon}<span>${strings.moreTools}</span>
            </button>
            <div id="more" ?hidden=${!isOpen}>${more}</div>`
        : nothing
    }
  </div>`;
}
