// The finished code, block by block, each with a button that copies it.
import { h, rich } from './dom.js';

/**
 * @param {HTMLElement} section
 * @param {Record<string, string>} blocks text by the name of its block; one without text is not shown
 */
export function writeBlocks(section, blocks) {
  for (const [name, text] of Object.entries(blocks)) {
    const code = section.querySelector(`[data-code="${name}"]`);
    code.closest('.output').hidden = text === '';
    if (code.textContent !== text) code.textContent = text;
  }
}

export function writeNotices(list, notices) {
  list.hidden = notices.length === 0;
  list.replaceChildren(...notices.map((text) => h('li', {}, ...rich(text))));
}

/** Copies the block that a button of the section names, or what `others` gives for it. */
export function copyOnClick(section, textsNow, others = {}) {
  section.addEventListener('click', async ({ target }) => {
    const name = target.closest('[data-copy]')?.dataset.copy;
    if (!name) return;
    const code = section.querySelector(`[data-code="${name}"]`);
    const status = section.querySelector(`[data-copied="${name}"]`);
    const { copied, notCopied } = textsNow().output;
    status.textContent = ''; // so that the same words are announced again
    const isCopied = await copy(others[name]?.() ?? code.textContent);
    if (!isCopied && code) select(code);
    status.textContent = isCopied ? copied : notCopied;
  });
}

/** Pages without HTTPS have no clipboard. */
async function copy(text) {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}

function select(code) {
  code.parentElement.focus();
  window.getSelection().selectAllChildren(code);
}
