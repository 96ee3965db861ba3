// Shows the sample that a button names, with the code that a webmaster pastes for it and the address of its JSON.

/** Where the fields are in the JSON of a portal that has its own CMS. */
const mapping = {
  identifier: 'BaiViet.MaBai',
  headline: 'BaiViet.TieuDe',
  description: 'BaiViet.TomTat',
  datePublished: 'BaiViet.NgayDang',
  author: 'BaiViet.ButDanh',
  articleSection: 'BaiViet.ChuyenMuc',
  'image.url': 'BaiViet.AnhDaiDien.DuongDan',
  'image.caption': 'BaiViet.AnhDaiDien.ChuThich',
  bodyHtml: 'BaiViet.NoiDung',
};

const article = document.querySelector('gov-article');
const buttons = [...document.querySelectorAll('.choices button')];

for (const button of buttons) button.addEventListener('click', () => choose(button));
choose(buttons.find(({ id }) => id === location.hash.slice(1)) ?? buttons[0]);

function choose(button) {
  for (const each of buttons) each.setAttribute('aria-pressed', String(each === button));
  const { format, item } = button.dataset;
  const src = `articles/formats/${button.id}.json`;

  article.querySelector('script')?.remove();
  if ('mapping' in button.dataset) article.append(mappingScript());
  set('format', format);
  set('item', item);
  set('src', src);

  const link = document.querySelector('#du-lieu');
  link.href = link.textContent = src;
  document.querySelector('#ma').textContent = codeOf(src, { format, item }, 'mapping' in button.dataset);
}

function set(name, value) {
  if (value === undefined) article.removeAttribute(name);
  else article.setAttribute(name, value);
}

function mappingScript() {
  const script = document.createElement('script');
  script.type = 'application/json';
  script.dataset.mapping = '';
  script.textContent = JSON.stringify(mapping);
  return script;
}

function codeOf(src, attributes, hasMapping) {
  const more = Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => ` ${name}="${value}"`);
  const inside = hasMapping
    ? `\n  <script type="application/json" data-mapping>\n${indented(JSON.stringify(mapping, null, 2))}\n  </script>\n`
    : '';
  return `<gov-article src="${src}"${more.join('')} heading-level="2">${inside}</gov-article>`;
}

function indented(text) {
  return text.replace(/^/gm, '    ');
}
