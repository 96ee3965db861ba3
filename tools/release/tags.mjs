/** What a page writes to load files of a release: never without the hash that the browser checks. */

/** @param {string} base address of the folder, with a slash at its end @param {{ file: string, integrity: string }} script */
export const scriptTag = (base, { file, integrity }) =>
  `<script src="${base}${file}" integrity="${integrity}" crossorigin="anonymous" defer></script>`;

/** For articles that a server has rendered. */
export const styleTag = (base, { file, integrity }) =>
  `<link rel="stylesheet" href="${base}${file}" integrity="${integrity}" crossorigin="anonymous">`;
