/** What a careful developer writes without a framework: fetch, sanitize, `innerHTML`. */
import DOMPurify from 'dompurify';

const box = document.querySelector('[data-article]');
fetch(box.dataset.article)
  .then((response) => response.json())
  .then(({ html }) => (box.innerHTML = DOMPurify.sanitize(html)));
