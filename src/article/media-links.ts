import { ANY_BASE, safePage } from './address.js';
import { styleOf } from './legacy-html/dom.js';
import { ID_PREFIX } from './policy.js';

const MEDIA = 'iframe, embed, object, video, audio';
/** Told by its text whether HTML is worth the search: most has none. */
export const HOLDS_MEDIA = /<(?:iframe|embed|object|video|audio)[\s/>]/i;

/**
 * Marks the links made here by a name that authors do not give to an anchor of their own. An article that writes it
 * nevertheless gains nothing: the list of hosts decides.
 */
const MARK = 'gov-article-media';
export const MEDIA_LINK = `a[name="${ID_PREFIX}${MARK}"]`;

/** Puts a link before each frame, player and plug-in, so that what they show is not lost when the sanitizer takes them. */
export function linkMedia(root: DocumentFragment): void {
  for (const media of root.querySelectorAll(MEDIA)) {
    if (isHidden(media) || media.parentElement?.closest(MEDIA)) continue;
    const address = addressOf(media);
    if (!address) continue;
    const link = root.ownerDocument.createElement('a');
    link.setAttribute('href', address);
    link.setAttribute('name', MARK);
    link.textContent = media.getAttribute('title')?.trim() || address;
    // A link in a link would be torn apart by the next parser.
    (media.closest('a') ?? media).before(link);
  }
}

/** The first that leads to a page, whatever it is resolved against later: its own, that of a source, or of the plug-in for other browsers in it. */
function addressOf(media: Element): string | undefined {
  const inner = [...media.querySelectorAll('source[src], embed[src]')].map((each) => each.getAttribute('src'));
  const addresses = [media.getAttribute('src'), media.getAttribute('data'), ...inner];
  return addresses.map((address) => address?.trim() ?? '').find((address) => safePage(address, ANY_BASE));
}

/** Counters of visitors are frames that nobody sees. */
function isHidden(media: Element): boolean {
  const sizes = [media.getAttribute('width'), media.getAttribute('height')];
  return (
    media.hasAttribute('hidden') ||
    sizes.some((size) => size !== null && parseFloat(size) <= 1) ||
    /(?:display\s*:\s*none|visibility\s*:\s*hidden)/i.test(styleOf(media))
  );
}
