import type { ComponentProps } from 'react';
import { Article } from './article.js';

/** Keeps React out of what is in the element. */
export function ServerArticle({ fallback, ...rest }: ComponentProps<typeof Article> & { fallback: string }) {
  return <Article {...rest} suppressHydrationWarning dangerouslySetInnerHTML={{ __html: fallback }} />;
}
