/** Finds entries while the reader types: words in any order, from their beginnings, with or without diacritics. */
import MiniSearch from 'minisearch';
import { fold } from '../fold.mjs';

const MOST = 40;
const PAUSE = 150; // ms after the last key, so that screen readers are told once

const input = document.querySelector('#q');
const list = document.querySelector('#results');
const status = document.querySelector('#status');
const { index, root, none, found, first, failed } = list.dataset;

const search = new MiniSearch({
  fields: ['title', 'text', 'kind'],
  storeFields: ['title', 'kind', 'text', 'url'],
  processTerm: (term) => fold(term),
  searchOptions: { boost: { title: 4, kind: 0.2 }, prefix: true, combineWith: 'AND' },
});

let timer = 0;
const ready = load();

async function load() {
  const response = await fetch(index);
  if (!response.ok) throw new Error(String(response.status));
  search.addAll(await response.json());
}

async function show() {
  const query = input.value.trim();
  try {
    await ready;
  } catch {
    status.textContent = failed;
    return;
  }
  if (query !== input.value.trim()) return; // a newer one is on its way
  const results = query ? search.search(query) : [];
  list.replaceChildren(...results.slice(0, MOST).map(item));
  status.textContent = query && message(results.length);
  history.replaceState(null, '', query ? `?q=${encodeURIComponent(query)}` : location.pathname);
}

function message(count) {
  if (count === 0) return none;
  return count > MOST ? `${found} ${count}. ${first} ${MOST}.` : `${found} ${count}.`;
}

function item({ title, kind, text, url }) {
  const made = document.createElement('li');
  const link = document.createElement('a');
  link.href = `${root}/${url}`;
  link.textContent = title;
  const where = document.createElement('span');
  where.className = 'kind';
  where.textContent = kind;
  made.append(link, ' ', where);
  if (text) {
    const about = document.createElement('p');
    about.textContent = text.length > 160 ? `${text.slice(0, 160)}…` : text;
    made.append(about);
  }
  return made;
}

input.addEventListener('input', () => {
  clearTimeout(timer);
  timer = setTimeout(show, PAUSE);
});
input.form.addEventListener('submit', (event) => {
  event.preventDefault();
  clearTimeout(timer);
  void show();
});
input.value = new URLSearchParams(location.search).get('q') ?? '';
void show();
