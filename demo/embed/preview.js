// The article as readers will see it: the built script in a frame, which has a width, a scheme and a document of its own.
import { attributesOf, dataOf } from './snippet.js';
import { cssOf } from './style-snippet.js';

/** What is known before an article was asked for. */
const NOTHING = {
  status: 'empty',
  error: undefined,
  article: undefined,
  warnings: [],
  blocked: [],
  pictures: [],
  recordings: [],
};

export class Preview {
  #frame;
  #onChange;
  #element;
  /** What the article on the screen was asked for by. */
  #asked;
  #sheet;
  #facts = NOTHING;

  /**
   * @param {HTMLIFrameElement} frame loaded
   * @param {() => void} onChange when more is known of the article
   */
  constructor(frame, onChange) {
    this.#frame = frame;
    this.#onChange = onChange;
    const { contentDocument: page, contentWindow: window } = frame;
    this.#sheet = new window.CSSStyleSheet();
    page.adoptedStyleSheets = [this.#sheet];
    page.addEventListener('gov-article-load', (event) =>
      this.#tell(event, { status: 'ready', article: event.detail.article }),
    );
    page.addEventListener('gov-article-complete', (event) => this.#tell(event, {}));
    page.addEventListener('gov-article-warning', (event) =>
      this.#tell(event, { warnings: [...this.#facts.warnings, ...event.detail.warnings] }),
    );
    page.addEventListener('gov-article-error', (event) =>
      this.#tell(event, { status: 'error', error: event.detail.error }),
    );
    page.addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI }) => {
      if (!/^(?:connect|img|media)-src$/.test(effectiveDirective)) return;
      this.#facts = { ...this.#facts, blocked: [...this.#facts.blocked, { effectiveDirective, blockedURI }] };
      onChange();
    });
    page.addEventListener('click', leaveInNewTab);
  }

  /** What is known of the article on the screen. */
  get facts() {
    return this.#facts;
  }

  /** Of the script in the frame. */
  get version() {
    return this.#frame.contentWindow.GovArticle.version;
  }

  /** @param {'light' | 'dark'} scheme of the page around the article */
  show(settings, { language, scheme, fallback }) {
    const page = this.#frame.contentDocument;
    page.documentElement.lang = language;
    this.#sheet.replaceSync(
      `:root { color-scheme: ${scheme} } body { margin: 16px; background: ${settings[scheme].background} } ${cssOf(settings)}`,
    );
    const attributes = Object.fromEntries(attributesOf(settings, document.baseURI));
    const data = dataOf(settings);
    // What is no JSON is shown as the fault that it is, though nobody should paste it.
    const json = { text: settings.text, address: settings.answer }[settings.source];
    if (json) delete attributes.src;

    const asked = JSON.stringify([attributes.src, attributes.format, attributes.item, data.mapping, json]);
    if (asked !== this.#asked) this.#ask(asked, { attributes, mapping: data.mapping, json });
    else this.#set(attributes);
    const link = this.#element.querySelector(':scope > p > a');
    link.textContent = fallback.words;
    link.href = fallback.href;
  }

  /** Loads the article again, such as after the server was mended. */
  forget() {
    this.#asked = undefined;
  }

  #ask(asked, { attributes, mapping, json }) {
    const page = this.#frame.contentDocument;
    this.#asked = asked;
    this.#facts = { ...NOTHING, status: attributes.src || json ? 'loading' : 'empty' };
    this.#element?.remove();
    this.#element = page.createElement('gov-article');
    this.#set(attributes);
    if (mapping) this.#element.append(dataScript(page, mapping, true));
    if (json) this.#element.append(dataScript(page, json, false));
    const paragraph = page.createElement('p');
    paragraph.append(page.createElement('a'));
    this.#element.append(paragraph);
    page.body.append(this.#element);
    this.#onChange();
  }

  /** Attributes that are not among these go. */
  #set(attributes) {
    for (const name of this.#element.getAttributeNames()) {
      if (name !== 'unstyled' && name !== 'class' && !(name in attributes)) this.#element.removeAttribute(name);
    }
    for (const [name, value] of Object.entries(attributes)) {
      const text = value === true ? '' : value;
      if (this.#element.getAttribute(name) !== text) this.#element.setAttribute(name, text);
    }
    this.#element.toggleAttribute('unstyled', attributes.unstyled === true);
  }

  /** Events of an article that another has replaced are late. */
  #tell({ target }, facts) {
    if (target !== this.#element) return;
    this.#facts = { ...this.#facts, ...facts, ...addressesIn(this.#element) };
    this.#onChange();
  }
}

/** A copy of a script that has run never runs, so that no policy asks who may write its text. */
function dataScript(page, text, isMapping) {
  const script = page.querySelector('script[src]').cloneNode();
  for (const name of script.getAttributeNames()) script.removeAttribute(name);
  script.type = 'application/json';
  script.toggleAttribute('data-mapping', isMapping);
  script.append(text);
  return script;
}

/** Of all that the article loads, or would load where the reader asks for it. */
function addressesIn(element) {
  const article = element.querySelector(':scope > article');
  const all = (selector, name) =>
    [...(article?.querySelectorAll(`${selector}[${name}]`) ?? [])].map((each) => each.getAttribute(name));
  const candidates = all(':is(img, source)', 'srcset').flatMap((set) => set.split(/,\s+|\s+/));
  const pictures = [...all('img', 'src'), ...all('img', 'data-address'), ...candidates];
  return { pictures: absolute(pictures), recordings: absolute(all('link[itemprop="audio"]', 'href')) };
}

function absolute(addresses) {
  return [...new Set(addresses.filter(Boolean).map((address) => new URL(address, document.baseURI).href))];
}

/** A frame that follows a link would lose the article, and the strictest policy lets it lead nowhere. */
function leaveInNewTab(event) {
  const link = event.composedPath().find((each) => each.localName === 'a');
  if (event.defaultPrevented || !link?.href) return;
  event.preventDefault();
  const href = link.getAttribute('href');
  const page = link.ownerDocument;
  if (href.startsWith('#')) page.getElementById(decodeURIComponent(href.slice(1)))?.scrollIntoView();
  else window.open(link.href, '_blank', 'noopener');
}
