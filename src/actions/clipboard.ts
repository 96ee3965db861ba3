/**
 * Copies text, also on `http:` pages, where browsers have no `navigator.clipboard`.
 *
 * @param near an element to copy from, inside whatever the browser keeps the focus in
 * @returns false when the browser refused: the caller then shows the text to be selected by hand
 */
export async function copyText(text: string, near: Node): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return copyBySelection(text, near);
  }
}

function copyBySelection(text: string, near: Node): boolean {
  const area = document.createElement('textarea');
  area.value = text;
  area.readOnly = true;
  // On pages that forbid copying the browser would copy nothing, and say that it did.
  area.addEventListener('copy', (event) => {
    event.clipboardData?.setData('text/plain', text);
    event.preventDefault();
  });
  // Out of sight but rendered: what is not rendered cannot be selected.
  area.style.cssText = 'position: fixed; inset-block-start: 0; opacity: 0; font-size: 16px;';
  const focused = (near.getRootNode() as Document | ShadowRoot).activeElement;
  near.appendChild(area);
  area.select();
  try {
    // eslint-disable-next-line @typescript-eslint/no-deprecated -- the only way on pages without TLS
    return document.execCommand('copy');
  } catch {
    return false;
  } finally {
    area.remove();
    if (focused instanceof HTMLElement) focused.focus({ preventScroll: true });
  }
}
