/** Without a framework. */
import { changes, start, tell } from '../state.js';

let state = start;
const output = document.querySelector('output');
const listen = (event) => output.append(`${tell(event)}\n`);

function articleElement() {
  const element = document.createElement('gov-article');
  element.id = 'bai-viet';
  for (const name of ['gov-article-load', 'gov-article-error', 'font-size-toggle-change', 'click'])
    element.addEventListener(name, listen);
  return element;
}

function show() {
  const { isShown, fallback, article, src, tools, headingLevel, unstyled } = state;
  const old = document.querySelector('#bai-viet');
  if (!isShown) return old?.remove();
  const element = old ?? articleElement();
  Object.assign(element, { article, src, tools, headingLevel, unstyled });
  if (element.firstChild?.textContent !== fallback) element.textContent = fallback;
  if (!old) document.querySelector('#cho').append(element);
}

function showList() {
  const list = document.querySelector('ul');
  for (const item of [...list.children]) if (!state.list.includes(item.dataset.name)) item.remove();
  list.append(...state.list.map((name) => list.querySelector(`[data-name="${name}"]`) ?? listItem(name)));
}

function listItem(name) {
  const item = document.createElement('li');
  item.dataset.name = name;
  const element = document.createElement('gov-article');
  element.setAttribute('src', `/articles/${name}.json`);
  element.setAttribute('tools', '');
  item.append(element);
  return item;
}

for (const [name, change] of Object.entries(changes)) {
  const button = document.createElement('button');
  button.dataset.do = button.textContent = name;
  button.addEventListener('click', () => {
    const { list } = state;
    state = { ...state, ...change(state) };
    show();
    if (state.list !== list) showList();
  });
  document.querySelector('#nut').append(button);
}
show();
showList();
