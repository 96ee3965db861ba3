import 'gov-article/jsx';
import type { ArticleErrorDetail, ArticleLoadDetail, FontSizeChangeDetail } from 'gov-article';
import type { JSX } from 'react';

type Props = JSX.IntrinsicElements['gov-article'] & {
  onArticleLoad?: (event: CustomEvent<ArticleLoadDetail>) => void;
  onArticleError?: (event: CustomEvent<ArticleErrorDetail>) => void;
  onScale?: (event: CustomEvent<FontSizeChangeDetail>) => void;
};

export function Article({ onArticleLoad, onArticleError, onScale, ...rest }: Props) {
  return (
    <gov-article
      {...rest}
      ongov-article-load={onArticleLoad}
      ongov-article-error={onArticleError}
      onfont-size-toggle-change={onScale}
    />
  );
}
