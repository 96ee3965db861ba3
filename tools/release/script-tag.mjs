/** What a page writes to load a script of a release: never without the hash that the browser checks. */

/** @param {string} base address of the folder, with a slash at its end @param {{ file: string, integrity: string }} script */
export const scriptTag = (base, { file, integrity }) =>
  `<script src="${base}${file}" integrity="${integrity}" crossorigin="anonymous" defer></script>`;
