// Makes elements. No text ever becomes markup: the page works where Trusted Types are required.

/** @param {Record<string, string | boolean | undefined>} attributes those that are false or undefined are left out */
export function h(tag, attributes = {}, ...children) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (value !== undefined && value !== false) element.setAttribute(name, value === true ? '' : value);
  }
  element.append(...children);
  return element;
}

/** A text whose words between backticks are code. */
export function rich(text) {
  return text.split('`').map((part, i) => (i % 2 ? h('code', {}, part) : part));
}

/** A button, which is named by its words unless its attributes give it another name. */
export function button(words, onClick, attributes = {}) {
  const element = h('button', { type: 'button', ...attributes }, words);
  element.addEventListener('click', onClick);
  return element;
}
