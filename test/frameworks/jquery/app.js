import { changes, start, tell } from '../state.js';
import { articleElement } from './article.js';

let state = start;
const listen = (event) => jQuery('output').append(document.createTextNode(`${tell(event)}\n`));

function show() {
  const { isShown, article, src, tools, headingLevel, unstyled, fallback } = state;
  let element = jQuery('#bai-viet');
  if (!isShown) element.remove();
  else if (element.length === 0) element = articleElement(state, listen).appendTo('section');
  element.attr({ src, tools, 'heading-level': headingLevel }).prop({ unstyled, article: article ?? null });
  if (element.contents().first().text() !== fallback) element.text(fallback);
}

function showList() {
  const items = state.list.map((name) => {
    const known = jQuery(`li[data-name="${name}"]`);
    if (known.length > 0) return known;
    return jQuery('<li>')
      .attr('data-name', name)
      .append(jQuery('<gov-article tools="">').attr('src', `/articles/${name}.json`));
  });
  jQuery('li').each((_, item) => void (state.list.includes(item.dataset.name) || jQuery(item).remove()));
  jQuery('ul').append(items);
}

jQuery('p').append(
  Object.entries(changes).map(([name, change]) =>
    jQuery('<button class="btn btn-default">')
      .attr('data-do', name)
      .text(name)
      .on('click', () => {
        const { list } = state;
        state = { ...state, ...change(state) };
        show();
        if (state.list !== list) showList();
      }),
  ),
);
show();
showList();
