/** A recording of an article. */
export interface Recording {
  /** Absolute address. */
  url: string;
  /** MIME type, where it is known. */
  type?: string | undefined;
}

/** Not that of another item inside the article, such as a related one. */
const OWN = '[itemprop~="audio"]:not(:scope [itemscope][itemprop]:not([itemprop~="audio"]) *)';

/**
 * Finds the recording that an article tells of: schema.org microdata, as our articles have it, an address or an
 * `AudioObject`; or else the only `<audio>` inside.
 */
export function recordingOf(target: Element): Recording | undefined {
  for (const element of target.querySelectorAll(OWN)) {
    const found = fromItem(element);
    if (found) return found;
  }
  const players = target.querySelectorAll('audio');
  return players.length === 1 && players[0] ? fromPlayer(players[0]) : undefined;
}

/** Whether the browser may be able to play it; for sure it knows only when it tries. */
export function isPlayable({ type }: Recording): boolean {
  return !type || document.createElement('audio').canPlayType(type) !== '';
}

function fromItem(element: Element): Recording | undefined {
  if (element instanceof HTMLAudioElement) return fromPlayer(element);
  const holder = element.hasAttribute('itemscope')
    ? (element.querySelector('[itemprop~="contentUrl"]') ?? element)
    : element;
  const address = ['href', 'content', 'src'].map((name) => holder.getAttribute(name)).find(Boolean);
  return recording(address, holder.getAttribute('type'));
}

function fromPlayer(audio: HTMLAudioElement): Recording | undefined {
  const own = audio.currentSrc || audio.getAttribute('src');
  if (own) return recording(own);
  const sources = [...audio.querySelectorAll('source')];
  const source = sources.find(({ type }) => !type || audio.canPlayType(type) !== '');
  return source && recording(source.getAttribute('src'), source.getAttribute('type'));
}

function recording(address: string | null | undefined, type?: string | null): Recording | undefined {
  if (!address?.trim()) return undefined;
  try {
    const url = new URL(address.trim(), document.baseURI);
    return /^(?:https?|blob|data):$/.test(url.protocol) ? { url: url.href, type: type ?? undefined } : undefined;
  } catch {
    return undefined;
  }
}
