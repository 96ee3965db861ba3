import { collapsed, visibleText } from '../../article/legacy-html/dom.js';

/** CSS pixels below which a picture is a sign or a button. */
const SMALL = 120;
const AROUND = 'nav, aside, footer, form, [class*="share" i], [class*="banner" i], [class*="logo" i]';

/** The picture between title and text, with its caption, as a lead image of article format 1. */
export function leadPicture(scope: Element, root: Element, headline: Element): Record<string, unknown> | undefined {
  const img = [...scope.querySelectorAll('img')].find(
    (each) => isBetween(each, headline, root) && !each.closest(AROUND) && !isSmall(each),
  );
  const url = img?.getAttribute('data-src') ?? img?.getAttribute('src');
  if (!img || !url) return undefined;
  const [width, height] = ['width', 'height'].map((name) => Number(img.getAttribute(name)));
  const alt = img.getAttribute('alt');
  const figcaption = img.closest('figure')?.querySelector('figcaption');
  const caption = figcaption ? visibleText(figcaption) : '';
  return {
    url,
    ...(width && height ? { width, height } : {}),
    ...(alt !== null && { alt: collapsed(alt) === caption ? '' : collapsed(alt) }),
    ...(caption && { caption }),
  };
}

function isBetween(element: Element, before: Element, behind: Element): boolean {
  const follows = (a: Element, b: Element): boolean =>
    (a.compareDocumentPosition(b) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
  return !behind.contains(element) && follows(before, element) && follows(element, behind);
}

function isSmall(img: Element): boolean {
  const width = Number(img.getAttribute('width') ?? SMALL);
  return width < SMALL;
}
