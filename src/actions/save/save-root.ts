/** As far as it is needed here: any version of the element may be on the page. */
interface GrowingArticle extends Element {
  status?: unknown;
  loading?: unknown;
  complete?: () => void;
}

/**
 * Waits for the articles of a target that are on their way, and has those that are growing completed.
 *
 * @param onWait when there is something to wait for
 * @throws the reason of the signal
 */
export async function complete(target: HTMLElement, signal: AbortSignal, onWait: () => void): Promise<void> {
  const isArticle = target.localName === 'gov-article';
  const articles: Iterable<GrowingArticle> = isArticle ? [target] : target.querySelectorAll('gov-article');
  for (const article of articles) {
    if (article.status === 'loading') {
      onWait();
      // Far from the screen it would wait for ever.
      if (article.loading === 'lazy') article.loading = 'eager';
      await end(article, signal);
    }
    article.complete?.();
  }
}

function end(article: Element, signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    signal.throwIfAborted();
    signal.addEventListener('abort', () => reject(signal.reason as Error), { once: true });
    for (const name of ['gov-article-load', 'gov-article-error']) {
      article.addEventListener(name, () => resolve(), { once: true });
    }
  });
}
