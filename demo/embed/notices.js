// What is still to be done before the code is right, and the link that readers get when there is no article.
import { leastContrast } from './contrast.js';
import { isJson } from './snippet.js';

/** WCAG 1.4.3. */
const AA = 4.5;

export function noticesOf(settings, { status, article }, texts) {
  const { notices } = texts.output;
  const { source, text, address, folder, scheme } = settings;
  return [
    source === 'sample' && notices.sample,
    source === 'address' && !address && notices.noAddress,
    source === 'text' && !isJson(text) && notices.noJson,
    ...(source === 'address' ? [address, folder] : [folder])
      .filter(isInsecure)
      .map((each) => notices.mixed(pathOf(each))),
    status === 'error' && notices.error,
    !settings.fallback && !article?.url && notices.noFallback,
    schemesOf(settings).some(isFaint) && notices.faint,
    scheme !== 'light' && notices.scheme[scheme],
  ].filter(Boolean);
}

/** On a page with https:, browsers load nothing from there. */
function isInsecure(address) {
  return /^http:/i.test(address);
}

function pathOf(address) {
  const { pathname, search } = new URL(address);
  return pathname + search;
}

function schemesOf({ scheme, light, dark }) {
  return { light: [light], dark: [dark], both: [light, dark] }[scheme];
}

function isFaint({ background, ...others }) {
  return Object.values(others).some((color) => leastContrast(color, [background]) < AA);
}

/** Readers always get a link: to the article's own page, or at least to the portal. */
export function fallbackOf({ fallback }, { article }, texts) {
  const href = fallback || article?.url;
  return { href: href || '/', words: href ? texts.output.readArticle : texts.output.toPortal };
}
