/** The ways to show an article: what developers write by hand, and ours. */
let purify;

const byHand = {
  createBox: () => document.createElement('div'),
  enlarge: (box) => (box.style.fontSize = '115%'),
};

export const variants = {
  limit: {
    ...byHand,
    load: async () => {},
    show: (box, { html }) => (box.innerHTML = html),
  },
  purify: {
    ...byHand,
    load: async () => ({ default: purify } = await import('/purify.mjs')),
    show: (box, { html }) => (box.innerHTML = purify.sanitize(html)),
  },
  react: {
    ...byHand,
    load: () => loadScript('/react.js'),
    show: (box, { html }) => window.showWithReact(box, html),
  },
  ours: {
    createBox: createArticle,
    load: () => loadScript('/gov-article.js'),
    show: (box, { article }) => (box.article = article),
    enlarge: (box) => box.shadowRoot.querySelector('font-size-toggle').increase(),
    print: (box) => box.shadowRoot.querySelector('print-button').shadowRoot.querySelector('button').click(),
  },
};

function createArticle(tools) {
  const element = document.createElement('gov-article');
  if (tools !== undefined) element.tools = tools;
  element.addEventListener('gov-article-error', ({ detail }) => {
    throw detail.error; // ends the benchmark: there is nothing to measure
  });
  return element;
}

function loadScript(src) {
  return new Promise((resolve, reject) => {
    const script = Object.assign(document.createElement('script'), { src, onload: resolve, onerror: reject });
    document.head.append(script);
  });
}
