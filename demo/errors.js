// Shows under each example what a developer gets: the error's code and cause, or the list of mended parts.

document.addEventListener('gov-article-error', ({ target, detail: { error } }) => {
  fill(target, [
    ['Mã lỗi', error.code],
    ['Chi tiết', error.message],
  ]);
});

document.addEventListener('gov-article-warning', ({ target, detail: { warnings } }) => {
  fill(
    target,
    warnings.map(({ code, path, expected, received }) => [code, `${path}: cần ${expected}, nhận được ${received}`]),
  );
});

/** The addresses of this demo differ from server to server; only the file's name tells something. */
const origin = new RegExp(`${location.origin}/?`, 'g');

function fill(article, rows) {
  const list = article.parentElement.querySelector('.report');
  if (!list) return;
  list.replaceChildren(
    ...rows.flatMap(([term, text]) => [
      Object.assign(document.createElement('dt'), { textContent: term }),
      Object.assign(document.createElement('dd'), { textContent: text.replace(origin, '') }),
    ]),
  );
  list.hidden = false;
}

// No file of more than 4 MiB is kept for one example: it is made here.
const tooLarge = document.querySelector('#qua-lon gov-article');
if (tooLarge) tooLarge.src = URL.createObjectURL(new window.Blob([new Uint8Array(4 * 1024 * 1024 + 1)]));
